import { GroupSection } from "@/components/claim-group/group-section";
import { DownloadButton } from "@/components/table/download-button";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { exportHref, LISTS } from "@/lib/params/export";
import { claimGroups } from "@/lib/stats/claim-groups";

type Props = { pair: Pair; claims: readonly ClaimRow[]; words: Words };

/** What was said more than once of the same quantity and period, contradictions first, with the file of all claims. */
export function GroupList({ pair, claims, words }: Props) {
  const { t } = words;
  const { groups, alone, undated } = claimGroups(claims);
  const contradictions = groups.filter((group) => group.contradictions.length > 0).length;
  const file = exportHref("claims", { ...LISTS.claims.defaults, pair, asof: words.asOf });
  return (
    <section aria-labelledby="said" className="mt-6">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pb-2">
        <h2 id="said" className="font-serif text-lg font-semibold">
          {t("compared.title")}
        </h2>
        <DownloadButton href={file} count={claims.length} words={words} />
      </div>
      <p className="max-w-prose text-sm">
        {t("compared.lead", { groups: groups.length, contradictions, alone, undated })}
      </p>
      <p className="mt-1 max-w-prose pb-4 text-sm text-muted">{t("compared.rule")}</p>
      <div className="flex flex-col gap-8">
        {groups.map((group) => (
          <GroupSection key={group.key} group={group} pair={pair} words={words} />
        ))}
      </div>
    </section>
  );
}
