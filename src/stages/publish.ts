import type { Failure } from '../domain/failure.ts';
import { publicPath } from '../domain/public-path.ts';
import type { Watch } from '../domain/watch.ts';
import { renderAtom } from '../digest/render-atom.ts';
import { renderEditionPage, renderIndexPage } from '../digest/render-edition-page.ts';
import { renderJsonFeed } from '../digest/render-json-feed.ts';
import type { Archive, Journal, Ledger } from '../ports.ts';

/** Editions in the index and the feeds; the pages of older ones stay. */
const RECENT = 50;

export interface Press {
  readonly ledger: Ledger;
  readonly archive: Archive;
  readonly journal: Journal;
  readonly settings: { readonly publicAddress?: string | null | undefined };
}

/**
 * Writes what is committed for everybody to read: a page for each edition that has none yet, the index, the Atom and the JSON feed. What a
 * run that died left out, the next one writes. A disk that refuses is a failure of the run and costs no digest.
 */
export async function publish(watch: Watch, { ledger, archive, journal, settings }: Press): Promise<readonly Failure[]> {
  const editions = await ledger.recentEditions(watch.id, RECENT);
  const [newest] = editions;
  if (newest === undefined) return [];
  const site = {
    watch: watch.id,
    title: watch.title,
    address: settings.publicAddress ?? null,
    language: watch.recipients[0]?.language ?? 'en',
  } as const;
  try {
    for (const edition of editions) {
      const path = publicPath(watch.id, { edition: edition.id });
      if (edition === newest || (await archive.read(path)) === null) await archive.write(path, renderEditionPage(edition, site));
    }
    await archive.write(publicPath(watch.id, 'index.html'), renderIndexPage(editions, site));
    await archive.write(publicPath(watch.id, 'feed.xml'), renderAtom(editions, site));
    await archive.write(publicPath(watch.id, 'feed.json'), renderJsonFeed(editions, site));
    return [];
  } catch (error) {
    const what = `the archive could not be written: ${error instanceof Error ? error.message : String(error)}`;
    journal.error('publish', { watch: watch.id, what });
    const advice = 'Give the data folder space and this user write access to its folder public; the next run writes what is missing.';
    return [{ step: 'publish', where: publicPath(watch.id, 'index.html'), what, advice, temporary: true }];
  }
}
