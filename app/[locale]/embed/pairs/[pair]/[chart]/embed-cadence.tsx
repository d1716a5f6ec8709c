import type { EmbedProps } from "@/app/[locale]/embed/pairs/[pair]/[chart]/embed-props";
import { readCadence } from "@/app/api/v1/charts/read-cadence";
import { CadenceSection } from "@/components/cadence/cadence-section";

/** How often the two met, alone. */
export async function EmbedCadence({ view, words }: EmbedProps) {
  const { coverage, day, ...counted } = await readCadence(view);
  const context = { ...counted, pair: view.query.pair, words };
  return <CadenceSection context={context} coverage={coverage} day={day} isFramed />;
}
