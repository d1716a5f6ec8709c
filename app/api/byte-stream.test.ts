import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { byteStream } from "@/app/api/byte-stream";
import { gzipped } from "@/app/api/gzip";

async function* endless() {
  for (;;) yield Buffer.alloc(1_000);
}

describe("a stream as the body of a response", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("gives every byte and then ends", async () => {
    const parts = [Buffer.from("a,b\n"), Buffer.from("1,2\n")];
    expect(await new Response(byteStream(Readable.from(parts))).text()).toBe("a,b\n1,2\n");
  });

  it.each([
    ["plain", (source: Readable) => source],
    ["compressed", gzipped],
  ])("fails when its source fails (%s)", async (_name, through) => {
    const source = Readable.from(endless());
    const reader = byteStream(through(source)).getReader();
    await reader.read();
    source.destroy(new Error("The server failed."));
    const rest = async () => {
      while (!(await reader.read()).done);
    };
    await expect(rest()).rejects.toThrow();
  });

  it.each([
    ["plain", (source: Readable) => source],
    ["compressed", gzipped],
  ])("destroys its source when the reader leaves (%s)", async (_name, through) => {
    const source = Readable.from(endless());
    const reader = byteStream(through(source)).getReader();
    await reader.read();
    const closed = finished(source).catch(() => undefined);
    await reader.cancel();
    await closed;
    expect(source.destroyed).toBe(true);
  });

  it("is given up when the reader takes nothing for a minute", async () => {
    vi.useFakeTimers();
    const source = Readable.from(endless());
    source.on("error", () => undefined);
    const reader = byteStream(source).getReader();
    await reader.read();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(source.destroyed).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(source.destroyed).toBe(true);
  });
});
