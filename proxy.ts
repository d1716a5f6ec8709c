import { randomBytes, randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { FRAME_HEADER, frameTheme } from "@/app/frame-policy";
import type { RenderedPage } from "@/app/page-cache";
import { isOwnRequest, PLACEHOLDER, renderOnce } from "@/app/render-once";
import { RETRY_SECONDS, unavailablePage } from "@/app/unavailable-page";
import { readDataVersion } from "@/lib/db/data-version";

// Recharts places its parts by style attributes; every other style and script needs the nonce of its page.
function pagePolicy(nonce: string, ancestors: "*" | "'none'"): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

// A page cannot choose its status once it renders: whether there is a database is asked before.
function unavailable(request: NextRequest, nonce: string): NextResponse {
  const reference = randomUUID();
  process.stderr.write(`${reference} 503 ${request.nextUrl.pathname}: the database cannot be reached\n`);
  const { pathname, search } = request.nextUrl;
  const locale = /^\/de(\/|$)/.test(pathname) ? "de" : "en";
  return new NextResponse(unavailablePage({ locale, nonce, reference, path: pathname + search }), {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "retry-after": String(RETRY_SECONDS),
      "cache-control": "no-store",
    },
  });
}

function kept(page: RenderedPage, nonce: string): NextResponse {
  const own = (text: string) => text.replaceAll(PLACEHOLDER, nonce);
  const headers = page.headers.map(([name, value]): [string, string] => [name, own(value)]);
  return new NextResponse(own(page.html), { headers });
}

async function answer(request: NextRequest, nonce: string, headers: Headers): Promise<NextResponse> {
  const now = () => performance.now();
  const version = await readDataVersion(now);
  if (version === null) return unavailable(request, nonce);
  // The sources change under `next dev`, which no data version tells.
  const isKept = process.env.NODE_ENV === "production" && !isOwnRequest(request);
  const page = isKept ? await renderOnce(request, version, now) : null;
  return page ? kept(page, nonce) : NextResponse.next({ request: { headers } });
}

/**
 * Gives each page a content security policy with a fresh nonce, which Next reads from the request and puts on its own
 * scripts; a page that was rendered before for the same data gets its nonce here. Answers 503 while the database is
 * away. Only pages under /embed may be framed. The headers that every response carries are in lib/response-headers.mjs. Nothing is authorised here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = isOwnRequest(request) ? PLACEHOLDER : randomBytes(16).toString("base64");
  const frame = frameTheme(request.nextUrl);
  const policy = pagePolicy(nonce, frame === null ? "'none'" : "*");
  const headers = new Headers(request.headers);
  headers.delete(FRAME_HEADER);
  if (frame !== null) headers.set(FRAME_HEADER, frame);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = await answer(request, nonce, headers);
  response.headers.set("content-security-policy", policy);
  return response;
}

// Pages only. A dot does not make a file: codes of indicators have dots too.
export const config = {
  matcher: ["/((?!api/|_next/static/|_next/image|.*\\.(?:avif|ico|jpg|png|svg|txt|webmanifest|webp|woff2|xml)$).*)"],
};
