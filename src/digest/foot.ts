import type { Briefing } from './briefing.ts';
import { href } from './html.ts';
import { cut } from './plain.ts';

/** What stands around an edition in the mail. */
export interface DigestFrame {
  /** Stops this reader's digest: a mailto: or https: URL. */
  readonly unsubscribe: string;
  /** Whom to ask: a mail address. */
  readonly contact: string;
  /** Where the archive shows this edition, and its feed; null without a public address. */
  readonly archive: { readonly page: string; readonly feed: string } | null;
}

/** One line of the foot: words, perhaps as a link, perhaps with a command for a terminal behind them. */
export interface FootLine {
  readonly words: string;
  readonly href?: string;
  readonly command?: string;
}

/** When the next one comes, how to change it, where everything is, how to stop it. */
export function footOf(briefing: Briefing, watch: string, frame: DigestFrame): readonly FootLine[] {
  const { words } = briefing;
  const stop = href(frame.unsubscribe);
  return [
    { words: briefing.next },
    { words: words.howToChange(cut(watch, 80), cut(frame.contact, 200)) },
    { words: words.whole, command: `newsdelta edition ${briefing.id}` },
    ...(frame.archive === null
      ? []
      : [
          { words: words.onTheWeb, href: frame.archive.page },
          { words: words.asFeed, href: frame.archive.feed },
        ]),
    ...(stop === null ? [] : [{ words: words.unsubscribe, href: stop }]),
  ];
}
