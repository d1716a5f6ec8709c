/** A page as it was rendered, with the headers that go with it. */
export type RenderedPage = { html: string; headers: [name: string, value: string][] };

type Entry = { page: RenderedPage; version: string; until: number };

const MAX_CHARACTERS = 12_000_000;
// A change that left no audit row (somebody's own SQL) shows after this time.
const MAX_AGE_MS = 60_000;

const entries = new Map<string, Entry>();
let characters = 0;

function drop(key: string): void {
  characters -= entries.get(key)?.page.html.length ?? 0;
  entries.delete(key);
}

/** The page kept under a key, when it was rendered from data of this version and is not older than a minute. */
export function recallPage(key: string, version: string, now: number): RenderedPage | null {
  const entry = entries.get(key);
  if (!entry) return null;
  drop(key);
  if (entry.version !== version || entry.until <= now) return null;
  // Back at the end: what is asked for stays, what nobody asks for goes first.
  entries.set(key, entry);
  characters += entry.page.html.length;
  return entry.page;
}

/** Keeps a page under a key; the pages that were not asked for longest make room. */
export function keepPage(key: string, page: RenderedPage, version: string, now: number): void {
  drop(key);
  entries.set(key, { page, version, until: now + MAX_AGE_MS });
  characters += page.html.length;
  for (const oldest of entries.keys()) {
    if (characters <= MAX_CHARACTERS) return;
    drop(oldest);
  }
}
