import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { type AtomEntry, type AtomFeed, writeAtom } from "@/components/feed/atom";

const ENTRY: AtomEntry = {
  id: "tag:rapport.example,2026:meeting/test",
  title: "Test meeting",
  updated: "2025-03-29T00:00:00Z",
  published: "2025-03-29T00:00:00Z",
  link: "https://rapport.example/meetings/test",
  via: ["https://example.org/?a=1&b=2"],
  categories: [{ term: "summit", label: "Summit" }],
  summary: "Made up for a test.",
};
const FEED: AtomFeed = {
  id: "tag:rapport.example,2026:meetings/all",
  title: "Test feed",
  subtitle: "Made up.",
  author: "Rapport",
  language: "en",
  updated: "2026-11-24T13:24:21Z",
  self: "https://rapport.example/api/v1/meetings.atom?pair=kaz-uzb&locale=en",
  alternate: "https://rapport.example/meetings",
  entries: [ENTRY],
};

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  ignoreDeclaration: true,
  isArray: (name) => name === "entry" || name === "link",
});

function read(text: string) {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text).feed;
}

describe("a feed", () => {
  it("has what RFC 4287 asks of a feed and of an entry, once each", () => {
    const feed = read(writeAtom(FEED));
    expect(feed).toMatchObject({ "@_xmlns": "http://www.w3.org/2005/Atom", "@_xml:lang": "en" });
    expect([feed.id, feed.title, feed.updated, feed.author]).toEqual([
      FEED.id,
      "Test feed",
      FEED.updated,
      { name: "Rapport" },
    ]);
    const links = feed.link.map((link: Record<string, string>) => [link["@_rel"], link["@_href"]]);
    expect(links).toEqual([
      ["self", FEED.self],
      ["alternate", FEED.alternate],
    ]);
    const [entry] = feed.entry;
    expect([entry.id, entry.title, entry.updated, entry.published, entry.summary]).toEqual([
      ENTRY.id,
      ENTRY.title,
      ENTRY.updated,
      ENTRY.published,
      ENTRY.summary,
    ]);
    expect(entry.link.map((link: Record<string, string>) => [link["@_rel"], link["@_href"]])).toEqual([
      ["alternate", ENTRY.link],
      ["via", ENTRY.via[0]],
    ]);
    expect(entry.category).toMatchObject({ "@_term": "summit", "@_label": "Summit" });
  });

  it("leaves out a day of publication that nobody knows, and is a feed without entries", () => {
    expect(read(writeAtom({ ...FEED, entries: [{ ...ENTRY, published: null }] })).entry[0]).not.toHaveProperty(
      "published",
    );
    expect(read(writeAtom({ ...FEED, entries: [] }))).not.toHaveProperty("entry");
  });

  it("gives back every text as text, whatever marks it holds", () => {
    const texts = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
      fc.constantFrom("<b>", "]]>", "&amp;", "<script>alert(1)</script>", '"quoted"', "a & b"),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in XML
    const plain = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
    fc.assert(
      fc.property(texts, (text) => {
        const feed = read(writeAtom({ ...FEED, title: text, entries: [{ ...ENTRY, title: text, summary: text }] }));
        const expected = plain(text).replace(/\r\n?/g, "\n");
        const seen = [feed.title, feed.entry[0].title, feed.entry[0].summary].map((each) =>
          each.replace(/\r\n?/g, "\n"),
        );
        expect(seen).toEqual([expected, expected, expected]);
      }),
    );
  });
});
