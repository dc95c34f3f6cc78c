/**
 * Where a watch's pages and feeds stand under the archive's folder and, with "/public/" before it, under the public address. Ids of
 * watches and editions are letters, digits and hyphens.
 */
export function publicPath(watch: string, file: 'index.html' | 'feed.xml' | 'feed.json' | { readonly edition: string }): string {
  return `${watch}/${typeof file === 'string' ? file : `${file.edition}.html`}`;
}

/** The only paths that there are: two plain segments, so that none leads out of the folder. */
export const PUBLIC_PATH = /^[a-z0-9-]{1,64}\/[A-Za-z0-9-]{1,120}\.(html|xml|json)$/;
