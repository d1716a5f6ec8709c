/** A page or file in which something of the record stands. `url` may name a repository file with its commit. */
export type Source = {
  url: string;
  publisher: string;
  title: string | null;
  language: string | null;
  publishedOn: string | null;
};

/** What is said of a figure's origin on screen, in files and in citations. */
export type Attribution = {
  datasetCode: string;
  publisher: string;
  title: string;
  /** Short form for labels: `WDI`. */
  abbreviation: string;
  licence: string;
  licenceUrl: string | null;
  url: string;
};

/** The address to which a source links, or null when it is not one on the web (a repository file, an undated excerpt). */
export function linkOf(url: string): string | null {
  if (/^https?:\/\//.test(url)) return url.split(" ")[0] ?? null;
  const file = /^github:([\w.-]+\/[\w.-]+)\/([^@]+)@([0-9a-f]{7,40})/.exec(url);
  return file ? `https://github.com/${file[1]}/blob/${file[3]}/${encodeURI(file[2] ?? "")}` : null;
}
