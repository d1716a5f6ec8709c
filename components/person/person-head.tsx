import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import type { PersonDetail } from "@/lib/domain/person";
import type { Words } from "@/lib/i18n/words";

function Spellings({ person, words: { t, locale } }: { person: PersonDetail; words: Words }) {
  if (person.spellings.length === 0) return <p className="text-muted">{t("person.spellingsNone")}</p>;
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <ul className="flex flex-wrap gap-x-8 gap-y-1.5">
      {person.spellings.map(({ name, language }) => (
        <li key={`${language} ${name}`}>
          <span lang={language}>{name}</span>
          <span className="block text-xs text-muted">{languages.of(language) ?? language}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who it is: the name in every spelling with its language, and for which countries. */
export function PersonHead({ person, words }: { person: PersonDetail; words: Words }) {
  const { t } = words;
  const { name, note, countries } = person;
  const crumbs = [
    { label: t("common.home"), href: words.href("/") },
    { label: t("person.title"), href: words.href("/persons") },
    { label: name },
  ];
  return (
    <header className="pt-4 text-sm">
      <Breadcrumbs label={t("meeting.where")} items={crumbs} />
      <h1 className="mt-4 font-serif text-2xl leading-tight font-semibold tracking-tight">{name}</h1>
      {countries.length > 0 && (
        <p className="mt-1 text-muted">
          {t("person.countries")}: {countries.map(words.country).join(", ")}
        </p>
      )}
      {note && <p className="mt-3 max-w-prose">{note}</p>}
      <section aria-labelledby="spellings" className="mt-6">
        <h2 id="spellings" className="mb-2 font-serif text-lg font-semibold">
          {t("person.spellings")}
        </h2>
        <Spellings person={person} words={words} />
      </section>
    </header>
  );
}
