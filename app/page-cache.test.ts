import { describe, expect, test } from "vitest";
import { keepPage, recallPage } from "@/app/page-cache";

const page = (html: string) => ({ html, headers: [] });

describe("the cache of pages", () => {
  test("gives a page back while the data are the same", () => {
    keepPage("/a", page("A"), "1.1", 0);
    expect(recallPage("/a", "1.1", 59_999)?.html).toBe("A");
    expect(recallPage("/a", "1.1", 59_999)?.html).toBe("A");
    expect(recallPage("/b", "1.1", 0)).toBeNull();
  });

  test("forgets it with the first write, and after a minute", () => {
    keepPage("/a", page("A"), "1.1", 0);
    expect(recallPage("/a", "2.2", 1)).toBeNull();
    expect(recallPage("/a", "1.1", 1)).toBeNull();
    keepPage("/a", page("A"), "1.1", 0);
    expect(recallPage("/a", "1.1", 60_000)).toBeNull();
  });

  test("makes room by the pages that nobody asked for longest", () => {
    const large = page("x".repeat(5_000_000));
    for (const key of ["/1", "/2"]) keepPage(key, large, "1.1", 0);
    recallPage("/1", "1.1", 1);
    keepPage("/3", large, "1.1", 1);
    expect(recallPage("/2", "1.1", 1)).toBeNull();
    expect(recallPage("/1", "1.1", 1)).not.toBeNull();
    expect(recallPage("/3", "1.1", 1)).not.toBeNull();
  });
});
