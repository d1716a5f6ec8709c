import { element, type Markup } from "@/components/chart/picture/markup";

/** An entry; `id` is a URI that stays, `updated` and `published` are ISO instants, `via` are the addresses of its sources. */
export type AtomEntry = {
  id: string;
  title: string;
  updated: string;
  published: string | null;
  link: string;
  via: readonly string[];
  /** Terms of closed lists with their words. */
  categories: readonly { term: string; label: string }[];
  summary: string;
};

/** `self` is the address of the feed, `alternate` that of the page with the same record. */
export type AtomFeed = {
  id: string;
  title: string;
  subtitle: string;
  author: string;
  language: string;
  updated: string;
  self: string;
  alternate: string;
  entries: readonly AtomEntry[];
};

function entry({ id, title, updated, published, link, via, categories, summary }: AtomEntry): Markup {
  return element(
    "entry",
    {},
    element("id", {}, id),
    element("title", {}, title),
    element("updated", {}, updated),
    ...(published === null ? [] : [element("published", {}, published)]),
    element("link", { rel: "alternate", type: "text/html", href: link }),
    ...via.map((href) => element("link", { rel: "via", href })),
    ...categories.map(({ term, label }) => element("category", { term, label })),
    element("summary", {}, summary),
  );
}

/** A feed as Atom (RFC 4287). All texts are plain (`type="text"`, the default): nothing in them is markup. */
export function writeAtom(feed: AtomFeed): string {
  const document = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
    element("id", {}, feed.id),
    element("title", {}, feed.title),
    element("subtitle", {}, feed.subtitle),
    element("updated", {}, feed.updated),
    element("author", {}, element("name", {}, feed.author)),
    element("generator", {}, "Rapport"),
    element("link", { rel: "self", type: "application/atom+xml", href: feed.self }),
    element("link", { rel: "alternate", type: "text/html", href: feed.alternate }),
    ...feed.entries.map(entry),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.svg}\n`;
}
