import { ContradictionList } from "@/components/claim-group/contradiction-list";
import { GroupOfficials } from "@/components/claim-group/group-officials";
import { groupColumns, groupRows } from "@/components/claim-group/group-rows";
import { spreadText, subjectText } from "@/components/claim-group/group-words";
import { DataTable } from "@/components/table/data-table";
import { Badge } from "@/components/ui/badge";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import type { ClaimGroup } from "@/lib/stats/claim-groups";

type Props = { group: ClaimGroup<ClaimRow>; pair: Pair; words: Words };

/** What was said of one quantity and period: the contradictions, the spread, the claims and the official figures. */
export function GroupSection({ group, pair, words }: Props) {
  const { t } = words;
  const title = subjectText(group, words);
  const id = group.key.replaceAll(" ", "-").toLowerCase();
  const spread = spreadText(group, words);
  const isContradictory = group.contradictions.length > 0;
  return (
    <section aria-labelledby={id} className="border-t border-hairline pt-3">
      <h3 id={id} className="flex flex-wrap items-center gap-2 font-semibold">
        {title}
        {isContradictory && <Badge tone="bad">{t("compared.contradicts")}</Badge>}
      </h3>
      {isContradictory && <ContradictionList group={group} pair={pair} words={words} />}
      {spread && <p className="mt-1 text-sm">{spread}</p>}
      <GroupOfficials claims={group.claims} pair={pair} words={words} />
      <div className="mt-2">
        <DataTable
          caption={t("compared.caption", { group: title })}
          hideCaption
          columns={groupColumns(words)}
          rows={groupRows(group.claims, pair, words)}
          emptyText={t("compared.emptyTitle")}
          density="compact"
        />
      </div>
    </section>
  );
}
