import { type Agent, get, type IncomingMessage } from "node:http";

/** A whole answer. */
export type RawAnswer = { status: number; headers: Record<string, string>; body: string; ms: number };

/**
 * Opens a GET of exactly this path: `fetch` would resolve `..` and correct encodings. Gives the answer once its head is
 * there, the body unread.
 */
export function openRaw(site: string, path: string, options: { agent?: Agent; headers?: Record<string, string> } = {}) {
  const { hostname, port } = new URL(site);
  return new Promise<IncomingMessage>((resolve, reject) => {
    get({ hostname, port, path, ...options }, resolve).on("error", reject);
  });
}

/** The answer to a GET of exactly this path, redirects not followed, and how long it took. */
export async function getRaw(site: string, path: string, agent?: Agent): Promise<RawAnswer> {
  const start = performance.now();
  const message = await openRaw(site, path, { agent });
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, [value ?? []].flat().join(", ")]),
  );
  const body = Buffer.concat(chunks).toString("utf8");
  return { status: message.statusCode ?? 0, headers, body, ms: performance.now() - start };
}
