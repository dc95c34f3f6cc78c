# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# --ignore-scripts: no runtime package needs an install script; node@24 (a dev dependency) is left out, the image has its own.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production NEWSDELTA_CONFIG=/config/watchlist.yaml NEWSDELTA_DATA=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY src src
COPY config /config
RUN ln -s /app/src/main.ts /usr/local/bin/newsdelta && chmod +x src/main.ts && install -d -o node -g node /data
USER node
# Loopback inside the container unless NEWSDELTA_LISTEN=0.0.0.0:8390 is set.
EXPOSE 8390
VOLUME ["/config", "/data"]
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s --retries=3 CMD ["node", "/app/src/main.ts", "healthcheck"]
# Small young generation: a long memory of told sentences then stays under 512 MB at no cost in time (npm run bench).
ENTRYPOINT ["node", "--max-semi-space-size=8", "/app/src/main.ts"]
CMD ["serve"]
