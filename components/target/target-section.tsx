import { TableSection } from "@/components/table/table-section";
import { restatementColumns, restatementRows } from "@/components/target/restatement-rows";
import { standingColumns, standingRows } from "@/components/target/standing-rows";
import { TargetFrame, type TargetFrameProps } from "@/components/target/target-frame";
import { targetSummary, targetTitle } from "@/components/target/target-words";
import { exportHref, LISTS } from "@/lib/params/export";

/** All that is known of the targets of a quantity: the finding drawn, how each stands, and how they were named. */
export function TargetSection(props: TargetFrameProps & { total: number }) {
  const { id, pair, record, today, total, words } = props;
  const { t } = words;
  const query = { ...LISTS.claims.defaults, pair, kind: ["target" as const], asof: words.asOf };
  const download = { href: exportHref("claims", query), count: total };
  return (
    <div>
      {record.counts.length > 0 ? <TargetFrame {...props} /> : <Undrawn {...props} />}
      <TableSection
        id={`${id}-standing`}
        title={t("targets.standing")}
        lead={t("targets.standingLead")}
        columns={standingColumns(record, words)}
        rows={standingRows(record, today, words)}
        emptyText={t("targets.emptyTitle")}
        download={download}
        words={words}
      />
      <TableSection
        id={`${id}-restatements`}
        title={t("targets.restatements")}
        lead={t("targets.restatementsLead")}
        columns={restatementColumns(words)}
        rows={restatementRows(record.line.restatements, pair, words)}
        emptyText={t("targets.emptyTitle")}
        download={download}
        words={words}
      />
    </div>
  );
}

function Undrawn({ id, record, today, words }: TargetFrameProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="border-t-2 border-ink pt-3">
      <h2 id={`${id}-title`} className="font-serif text-lg leading-snug font-semibold">
        {targetTitle(record, words)}
      </h2>
      <p className="mt-2 max-w-prose text-sm">{targetSummary(record, today, words)}</p>
      <p className="mt-2 max-w-prose text-sm text-muted">{words.none(words.t("targets.noSeries"))}</p>
    </section>
  );
}
