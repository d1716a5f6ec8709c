import { describe, expect, it } from "vitest";
import { frameTheme } from "@/app/frame-policy";

const themeOf = (address: string) => frameTheme(new URL(address, "http://rapport.invalid"));

describe("the frame policy", () => {
  it("holds for the pages under /embed in every language, with the theme of their address", () => {
    expect(themeOf("/embed/pairs/kaz-uzb/growth")).toBe("system");
    expect(themeOf("/de/embed/pairs/kaz-uzb/growth?theme=dark")).toBe("dark");
    expect(themeOf("/embed/pairs/kaz-uzb/growth?theme=pink")).toBe("system");
    expect(themeOf("/embed/indicators/NY.GDP.MKTP.CD/revisions?theme=dark")).toBe("dark");
  });

  it("holds for no other page, whatever its address holds", () => {
    for (const address of ["/", "/pairs/kaz-uzb?x=/embed/", "/pairs/embed/", "/embedded", "/fr/embed/x", "/embed"])
      expect(themeOf(address)).toBeNull();
  });
});
