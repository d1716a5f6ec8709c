import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";

const MESSAGES = { en, de };

/** After so many seconds it is worth asking again; the page does so by itself. */
export const RETRY_SECONDS = 5;

const STYLE = `
  :root { color-scheme: light dark; --paper: light-dark(#fbfaf7, #101418); --ink: light-dark(#1b1f24, #e6e8ea); --muted: light-dark(#59616b, #9aa3ad); }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
  main { max-width: 38rem; margin: 12vh auto; padding: 0 1rem; }
  h1 { font: 600 1.75rem/1.2 Georgia, serif; }
  p.reference { color: var(--muted); font-size: 0.875rem; }
  a { color: inherit; }
`;

/**
 * The page for the time in which the database cannot be reached, whole in itself: what is wrong, that no data are lost,
 * when to try again, and the reference under which the log has it.
 */
export function unavailablePage(options: {
  locale: "en" | "de";
  nonce: string;
  reference: string;
  path: string;
}): string {
  const { locale, nonce, reference, path } = options;
  const { app, error } = MESSAGES[locale];
  const href = path.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg">
<meta http-equiv="refresh" content="${RETRY_SECONDS}">
<title>${error.downTitle} · ${app.name}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<p>${app.name}</p>
<h1>${error.downTitle}</h1>
<p>${error.downText}</p>
<p><a href="${href}">${error.retry}</a></p>
<p class="reference">${error.reference} ${reference}</p>
</main>
</body>
</html>
`;
}
