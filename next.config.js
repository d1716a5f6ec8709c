import createNextIntlPlugin from "next-intl/plugin";
import { FRAMED, NO_FRAME, RESPONSE_HEADERS } from "./lib/response-headers.mjs";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

// Only where a reverse proxy has served the request over https: plain http on one's own machine must go on working.
const overHttps = [{ type: "header", key: "x-forwarded-proto", value: "https" }];
const strictTransport = { key: "Strict-Transport-Security", value: "max-age=31536000" };

// English pages have no prefix. Next's own rewrites do this in the process whatever host it listens on; a rewrite from a
// proxy function leaves it, and comes back as a redirect without end, where the server listens on another name than the
// request's.
const languages = "en|de";
const unprefixed = `/:path((?!(?:${languages}|api|_next)(?:/|$)).+)`;

/** @type {import("next").NextConfig} */
const config = {
  headers: async () => [
    { source: "/:path*", headers: RESPONSE_HEADERS },
    { source: `/:path((?!${FRAMED}).*)`, headers: [NO_FRAME] },
    { source: "/:path*", has: overHttps, headers: [strictTransport] },
  ],
  rewrites: async () => [
    { source: "/", destination: "/en" },
    { source: unprefixed, destination: "/en/:path" },
  ],
  redirects: async () => [
    { source: "/en", destination: "/", permanent: true },
    { source: "/en/:path+", destination: "/:path+", permanent: true },
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks the types, of the tests too; whoever starts Rapport for the first time need not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
