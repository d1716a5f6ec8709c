import { expect, it } from "vitest";
import { frameCode } from "@/components/chart/frame-code";

it("writes a frame whose title cannot break out of it, with a separate end tag as HTML wants it", () => {
  const code = frameCode({ src: "https://rapport.invalid/embed/x?a=1&b=2", title: 'A "<B>"', height: 600 });
  expect(code).toBe(
    '<iframe src="https://rapport.invalid/embed/x?a=1&amp;b=2" title="A &quot;&lt;B&gt;&quot;" width="100%" height="600" loading="lazy" style="border:0">A &quot;&lt;B&gt;&quot;</iframe>',
  );
});
