/** Paths of the pages that any site may frame. Their policy is in proxy.ts too. */
export const FRAMED = "(?:(?:en|de)/)?embed/";

/** The header of every response but of those pages. */
export const NO_FRAME = { key: "X-Frame-Options", value: "DENY" };

/**
 * The headers of every response. Pages get a policy of their own from proxy.ts; this one is for data and files, which
 * load nothing.
 */
export const RESPONSE_HEADERS = [
  {
    key: "Content-Security-Policy",
    value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), browsing-topics=()",
  },
];
