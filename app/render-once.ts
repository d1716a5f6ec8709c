import "server-only";
import { randomBytes } from "node:crypto";
import type { NextRequest } from "next/server";
import { frameTheme } from "@/app/frame-policy";
import { keepPage, type RenderedPage, recallPage } from "@/app/page-cache";
import { THEMES, type Theme } from "@/components/ui/themes";

/** Known to this process alone: names the requests with which it asks itself for a page, and stands for their nonce. */
export const PLACEHOLDER = randomBytes(32).toString("base64url");
const ASKS_ITSELF = "x-rapport-render";
const KEPT_HEADERS = ["content-type", "cache-control", "link", "vary"];
const MAX_ADDRESS = 500;

const rendering = new Map<string, Promise<RenderedPage | null>>();

/** Whether a request is one with which the server asks itself for a page to keep. */
export function isOwnRequest(request: NextRequest): boolean {
  return request.headers.get(ASKS_ITSELF) === PLACEHOLDER;
}

// Next hides from a proxy which requests are its router's, for parts of a page: they accept anything, while whoever
// wants a whole page says that it takes HTML.
function isWholePage({ method, headers, nextUrl }: NextRequest): boolean {
  const takesHtml = headers.get("accept")?.includes("text/html") ?? false;
  return method === "GET" && takesHtml && !headers.has("next-action") && nextUrl.href.length < MAX_ADDRESS;
}

// A framed page knows its theme from its address, which is in the key already: no cookie is read for it.
function themeOf(request: NextRequest): Theme {
  if (frameTheme(request.nextUrl) !== null) return "system";
  const chosen = request.cookies.get("theme")?.value;
  return THEMES.find((theme) => theme === chosen) ?? "system";
}

async function render(request: NextRequest, key: string, version: string, now: () => number) {
  const response = await fetch(request.nextUrl.href, {
    headers: { [ASKS_ITSELF]: PLACEHOLDER, cookie: `theme=${themeOf(request)}` },
    redirect: "manual",
  });
  const html = await response.text();
  if (response.status !== 200 || !response.headers.get("content-type")?.startsWith("text/html")) return null;
  const headers = KEPT_HEADERS.flatMap((name): [string, string][] => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  const page = { html, headers };
  keepPage(key, page, version, now());
  return page;
}

/**
 * The page that a request asks for, rendered once for all readers of the same address and theme while the data are of
 * this version; PLACEHOLDER stands in it for the nonce. Null for what is no whole page (or no page at all): Next
 * answers that itself.
 */
export async function renderOnce(
  request: NextRequest,
  version: string,
  now: () => number,
): Promise<RenderedPage | null> {
  if (!isWholePage(request)) return null;
  const key = `${themeOf(request)} ${request.nextUrl.pathname}${request.nextUrl.search}`;
  const kept = recallPage(key, version, now());
  if (kept) return kept;
  const running = rendering.get(key) ?? render(request, key, version, now).finally(() => rendering.delete(key));
  rendering.set(key, running);
  return running;
}
