#!/usr/bin/env bash
# Makes samples/digest/digest.png from digest.html with headless Chromium (Debian package `chromium`, fonts `fonts-noto-cjk`).
set -euo pipefail
cd "$(dirname "$0")/digest"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update \
  --disable-sync --hide-scrollbars --force-device-scale-factor=1 --blink-settings=preferredColorScheme=1 \
  --user-data-dir="$profile" --window-size=720,1500 --screenshot=digest.png "file://$PWD/digest.html" 2> /dev/null
