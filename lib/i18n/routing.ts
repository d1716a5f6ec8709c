/**
 * The languages of the pages. The default stands without a prefix, others under theirs (`/de`); next.config.js routes
 * them. The address alone decides: nothing is guessed from headers.
 */
export const routing = { locales: ["en", "de"], defaultLocale: "en" } as const;
