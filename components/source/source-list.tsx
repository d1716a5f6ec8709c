import { linkOf, type Source } from "@/lib/domain/source";
import type { Words } from "@/lib/i18n/words";

function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
}

/** Every source with its publisher, language and day where they are known, linked where it has an address. */
export function SourceList({ sources, words }: { sources: readonly Source[]; words: Words }) {
  const { t, locale } = words;
  return (
    <section aria-labelledby="sources" className="mt-10">
      <h2 id="sources" className="border-b border-rule pb-1 font-serif text-lg font-semibold">
        {t("common.sources")}
      </h2>
      <ul className="text-sm">
        {sources.map((source) => {
          const href = linkOf(source.url);
          const notes = [
            source.language && languageName(source.language, locale),
            source.publishedOn && words.day(source.publishedOn),
          ].filter(Boolean);
          return (
            <li key={source.url} className="border-b border-hairline py-1.5">
              <span className="font-medium">{source.title ?? source.publisher}</span>
              {source.title && <span className="text-muted">, {source.publisher}</span>}
              {notes.length > 0 && <span className="text-muted"> ({notes.join(", ")})</span>}
              <span className="block text-xs break-all text-muted">
                {href ? (
                  <a href={href} rel="noreferrer">
                    {source.url}
                  </a>
                ) : (
                  source.url
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
