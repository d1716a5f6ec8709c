import { expect, test } from "vitest";
import { linkOf } from "@/lib/domain/source";

test("a web address links to itself, without what follows it", () => {
  expect(linkOf("https://example.org/a?b=c")).toBe("https://example.org/a?b=c");
  expect(linkOf("https://example.org/data.json (copy: github:a/b/c@1234567)")).toBe("https://example.org/data.json");
});

test("a file of a repository links to that commit, its path encoded", () => {
  expect(linkOf("github:mary-lev/eu-export-sanctions/data/Основные показатели.xls@4b6a5dfc")).toBe(
    "https://github.com/mary-lev/eu-export-sanctions/blob/4b6a5dfc/data/%D0%9E%D1%81%D0%BD%D0%BE%D0%B2%D0%BD%D1%8B%D0%B5%20%D0%BF%D0%BE%D0%BA%D0%B0%D0%B7%D0%B0%D1%82%D0%B5%D0%BB%D0%B8.xls",
  );
});

test("what is no web address is no link, least of all a script", () => {
  for (const url of [
    "javascript:alert(1)",
    "data:text/html,x",
    "excerpt without address (Trend)",
    "//example.org",
    " https://example.org",
  ])
    expect(linkOf(url)).toBeNull();
});
