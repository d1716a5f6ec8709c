import { PageLink } from "@/components/ui/page-link";
import type { PersonRow } from "@/lib/domain/person";
import type { Words } from "@/lib/i18n/words";

/** Somebody in a list: name, offices, how often they met and were quoted, and the other spellings of the name. */
export function PersonItem({ person, words }: { person: PersonRow; words: Words }) {
  const { t } = words;
  const { spellings, offices, meetings, claims } = person;
  return (
    <li className="border-b border-hairline py-2.5 text-sm">
      <PageLink href={words.href(`/persons/${person.slug}`)} className="inline-flex min-h-6 items-center font-medium">
        {person.name}
      </PageLink>
      <span className="block">{offices.length > 0 ? offices.join("; ") : t("person.noOffice")}</span>
      <span className="block text-muted">
        {t("person.meetingCount", { count: meetings })}, {t("person.claimCount", { count: claims })}
      </span>
      {spellings.length > 0 && (
        <span className="block text-xs text-muted">
          {t("person.also", { names: [...new Set(spellings.map(({ name }) => name))].join(", ") })}
        </span>
      )}
    </li>
  );
}
