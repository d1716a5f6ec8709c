import type { EmbedProps } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-props";
import { readTargets } from "@/app/[locale]/read-targets";
import { today } from "@/app/today";
import { TargetFrame } from "@/components/target/target-frame";
import { drawnTargets } from "@/components/target/target-view";
import { EmptyState } from "@/components/ui/empty-state";

/** The targets against the counts, alone. */
export async function EmbedTargets({ view: { query }, words }: EmbedProps) {
  const { pair, asof } = query;
  const { records, series } = await readTargets(pair, asof, today());
  const record = drawnTargets(records);
  if (!record) return <EmptyState title={words.none(words.t("picture.nothing"))} />;
  const shown = { pair, record, series, today: asof ?? today(), words };
  return <TargetFrame id="targets" {...shown} isFramed />;
}
