import { type Side, SideDot } from "@/components/ui/side-dot";
import type { Pair } from "@/lib/domain/pair";
import type { Words } from "@/lib/i18n/words";

function Name({ side, name }: { side: Side; name: string }) {
  return (
    <span className="inline-flex items-center gap-x-2.5">
      <SideDot side={side} size={13} />
      {name}
    </span>
  );
}

/** The two countries with the marks that they keep on every chart and table. */
export function PairHeader({ pair, words }: { pair: Pair; words: Words }) {
  const [a, b] = [words.country(pair.a), words.country(pair.b)];
  return (
    <h1 className="flex flex-wrap items-center gap-x-2.5 pt-6 pb-2 font-serif text-2xl leading-tight font-semibold tracking-tight">
      <Name side="a" name={a} />
      <span className="text-muted">–</span>
      <Name side="b" name={b} />
    </h1>
  );
}
