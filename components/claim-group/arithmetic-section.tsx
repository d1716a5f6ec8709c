import { Check, CircleDashed, Equal, X } from "lucide-react";
import { ClaimReference } from "@/components/claim-group/claim-reference";
import { checkText } from "@/components/claim-group/group-words";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { ClaimRow } from "@/lib/domain/claim-row";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";
import type { Arithmetic } from "@/lib/stats/claim-arithmetic";
import { type ArithmeticCheck, findArithmetic } from "@/lib/stats/find-arithmetic";

const LOOKS: Record<Arithmetic["state"], { tone: BadgeTone; Icon: typeof Check }> = {
  holds: { tone: "good", Icon: Check },
  holds_within_rounding: { tone: "good", Icon: Equal },
  contradicts: { tone: "bad", Icon: X },
  unchecked: { tone: "outline", Icon: CircleDashed },
};

type CheckProps = { check: ArithmeticCheck<ClaimRow>; pair: Pair; words: Words };

function CheckItem({ check, pair, words }: CheckProps) {
  const { kind, claim, against, result } = check;
  const { tone, Icon } = LOOKS[result.state];
  return (
    <li className="border-t border-hairline py-3 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={tone} icon={<Icon size={13} strokeWidth={2.5} aria-hidden />}>
          {words.t(`compared.result.${result.state}`)}
        </Badge>
        <span className="font-semibold">{words.t(`compared.kind.${kind}`)}</span>
      </p>
      <p className="mt-1 max-w-prose">{checkText(check, words)}</p>
      <ul className="mt-1 flex flex-col gap-0.5">
        {[...against, claim].map((each) => (
          <li key={each.id}>
            <ClaimReference claim={each} pair={pair} words={words} />
          </li>
        ))}
      </ul>
    </li>
  );
}

const keyOf = ({ kind, claim, against }: ArithmeticCheck<ClaimRow>) =>
  [kind, claim.id, ...against.map(({ id }) => id)].join(" ");

function CheckItems({ checks, ...props }: { checks: readonly ArithmeticCheck<ClaimRow>[]; pair: Pair; words: Words }) {
  return (
    <ul>
      {checks.map((check) => (
        <CheckItem key={keyOf(check)} check={check} {...props} />
      ))}
    </ul>
  );
}

type Props = { pair: Pair; claims: readonly ClaimRow[]; words: Words };

/** Whether the quoted figures add up, contradictions first; what cannot be checked is folded away with its reasons. */
export function ArithmeticSection({ pair, claims, words }: Props) {
  const { t } = words;
  const found = findArithmetic(claims);
  const checked = found.filter(({ result }) => result.state !== "unchecked");
  const unchecked = found.filter(({ result }) => result.state === "unchecked");
  return (
    <section aria-labelledby="arithmetic" className="mt-12">
      <h2 id="arithmetic" className="pb-2 font-serif text-lg font-semibold">
        {t("compared.arithmetic")}
      </h2>
      <p className="max-w-prose pb-3 text-sm text-muted">{t("compared.arithmeticLead")}</p>
      {checked.length > 0 ? (
        <CheckItems checks={checked} pair={pair} words={words} />
      ) : (
        <p className="border-t border-hairline py-3 text-sm text-muted">{t("compared.arithmeticNone")}</p>
      )}
      {unchecked.length > 0 && (
        <details className="border-t border-hairline py-2">
          <summary className="min-h-8 cursor-pointer py-1 text-sm font-medium">
            {t("compared.unchecked", { count: unchecked.length })}
          </summary>
          <CheckItems checks={unchecked} pair={pair} words={words} />
        </details>
      )}
    </section>
  );
}
