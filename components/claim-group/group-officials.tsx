import { officialText } from "@/components/claim/claim-words";
import { SideDot } from "@/components/ui/side-dot";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import { type GroupOfficial, officialsOf } from "@/lib/stats/claim-groups";

type Props = { claims: readonly ClaimRow[]; pair: Pair; words: Words };

function officialLine(each: GroupOfficial, claim: ClaimRow, words: Words): string {
  return words.t(each.operation === "growth" ? "compared.officialGrowth" : "compared.officialOne", {
    country: words.country(each.reporter),
    source: each.datasetAbbreviation,
    value: officialText(each.official, claim, words),
    known: words.t("ledger.knownFrom", { day: words.day(each.official.vintage) }),
  });
}

/** The official figures of the same quantity and period, each reporter's apart, as known on the day of the view. */
export function GroupOfficials({ claims, pair, words }: Props) {
  const { t, asOf } = words;
  const officials = officialsOf(claims);
  const [claim] = claims;
  if (!claim || officials.length === 0) {
    const none = asOf === null ? t("compared.noOfficial") : t("compared.noOfficialAsOf", { day: words.day(asOf) });
    return <p className="mt-1 text-sm text-muted">{none}</p>;
  }
  return (
    <div className="mt-1 text-sm">
      <p className="text-muted">{t("compared.official")}</p>
      <ul>
        {officials.map((each) => (
          <li key={`${each.reporter} ${each.datasetCode} ${each.operation}`} className="flex items-baseline gap-1.5">
            {each.reporter === pair.a && <SideDot side="a" size={9} />}
            {each.reporter === pair.b && <SideDot side="b" size={9} />}
            <span>{officialLine(each, claim, words)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
