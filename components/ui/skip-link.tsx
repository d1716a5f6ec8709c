/** First link of the page: jumps over the head to the element with the id in `href`. Seen when focused. */
export function SkipLink({ href, label }: { href: string; label: string }) {
  return (
    <a
      href={href}
      className="no-print sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-sm focus:bg-ink focus:px-3 focus:py-2 focus:text-sm focus:text-paper"
    >
      {label}
    </a>
  );
}
