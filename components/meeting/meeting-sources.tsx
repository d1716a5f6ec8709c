import type { Coding } from "@/lib/domain/meeting-page";
import { linkOf, type Source } from "@/lib/domain/source";
import type { Words } from "@/lib/i18n/words";

/** In which language and on which day a source appeared, or that nobody noted it. */
export function sourceNotes({ language, publishedOn }: Source, { t, locale, day }: Words): string {
  const name = language && (new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language);
  return [name || t("meetingPage.languageUnknown"), publishedOn ? day(publishedOn) : t("meetingPage.dayUnknown")].join(
    ", ",
  );
}

function SourceItem({ source, words }: { source: Source; words: Words }) {
  const href = linkOf(source.url);
  return (
    <li className="border-b border-hairline py-1.5">
      <span className="font-medium">{source.title ?? source.publisher}</span>
      {source.title && <span className="text-muted">, {source.publisher}</span>}
      <span className="text-muted"> ({sourceNotes(source, words)})</span>
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
}

/** Every source of every record of the event, each once, with its publisher, language and day, linked where it has an address. */
export function MeetingSources({ codings, words }: { codings: readonly Coding[]; words: Words }) {
  const sources = new Map(codings.flatMap((coding) => coding.sources.map((source) => [source.url, source])));
  return (
    <section aria-labelledby="sources" className="mt-10">
      <h2 id="sources" className="border-b border-rule pb-1 font-serif text-lg font-semibold">
        {words.t("common.sources")}
      </h2>
      <ul className="text-sm">
        {[...sources.values()].map((source) => (
          <SourceItem key={source.url} source={source} words={words} />
        ))}
      </ul>
    </section>
  );
}
