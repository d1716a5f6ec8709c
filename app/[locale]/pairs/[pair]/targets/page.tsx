import type { Metadata } from "next";
import { openPair, type PairProps } from "@/app/[locale]/pairs/[pair]/open-pair";
import { PairFrame } from "@/app/[locale]/pairs/[pair]/pair-frame";
import { readTargets } from "@/app/[locale]/read-targets";
import { ClaimsNav } from "@/components/claim/claims-nav";
import { TargetSection } from "@/components/target/target-section";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { asOfQuery } from "@/lib/params/as-of-query";

export async function generateMetadata(props: PairProps): Promise<Metadata> {
  const { name, words } = await openPair(props);
  return { title: `${name} · ${words.t("targets.tab")}` };
}

export default async function PairTargetsPage(props: PairProps) {
  const { pair, words, search, today } = await openPair(props);
  const { query, problems } = asOfQuery.parse(search, { today });
  const { records, claims, series } = await readTargets(pair, query.asof, today);
  const names = { a: words.country(pair.a), b: words.country(pair.b) };
  return (
    <PairFrame pair={pair} section="claims" problems={problems} words={words}>
      <ClaimsNav pair={pair} current="targets" words={words} />
      <div id="targets" className="mt-6 flex flex-col gap-12">
        {records.map((record, index) => (
          <TargetSection
            key={record.line.key}
            id={`targets-${index + 1}`}
            pair={pair}
            record={record}
            series={series}
            total={claims.length}
            today={query.asof ?? today}
            words={words}
          />
        ))}
        {records.length === 0 && (
          <EmptyState
            title={words.t("targets.emptyTitle")}
            action={
              <LinkButton href={words.href(`/pairs/${pair.slug}/claims`)}>{words.t("targets.toLedger")}</LinkButton>
            }
          >
            {words.none(words.t("targets.empty", names))}
          </EmptyState>
        )}
      </div>
    </PairFrame>
  );
}
