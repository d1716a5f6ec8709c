import type { Readable } from "node:stream";

/** Longest time for which a reader may take nothing: after it the connection goes to the next. */
const STALL_MS = 60_000;

/**
 * A stream of Node as the body of a response: read when the client takes more, destroyed when the client leaves or
 * takes nothing for a minute, and failed when the source fails, so that no short body looks complete.
 */
export function byteStream(source: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  const stalled = () => source.destroy(new Error("The reader took nothing for a minute."));
  let timer: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      clearTimeout(timer);
      const { value, done } = await chunks.next();
      if (done) return controller.close();
      controller.enqueue(value);
      timer = setTimeout(stalled, STALL_MS);
    },
    cancel() {
      clearTimeout(timer);
      source.destroy();
    },
  });
}
