import type { CadenceWeights, ConsultMode, CountedMeeting } from "@/lib/domain/cadence";
import type { Pair } from "@/lib/domain/pair";

/** In a sum of weights 1 is a million: a product of two weights with three decimals is a whole number of them. */
export const WEIGHT_ONE = 1_000_000;
const THOUSANDTHS = 1000;

type Subject = Pick<CountedMeeting, "form" | "format" | "placeCountry" | "hostCountry">;

/**
 * The mode of PLOVER's event CONSULT that a meeting of the pair is: a call of two or three is `phone`; what has more
 * countries, a summit or a video summit, `multilateral`; a meeting in one of the two countries (where no place is
 * recorded, hosted by one) a `visit`; elsewhere a third party hosts. Source: PLOVER manual, modes of CONSULT.
 */
export function consultMode(
  { form, format, placeCountry, hostCountry }: Subject,
  pair: Pick<Pair, "a" | "b">,
): ConsultMode {
  if (form === "phone_call" || form === "video_call") return "phone";
  if (format === "multilateral" || form === "summit" || form === "video_summit") return "multilateral";
  const where = placeCountry ?? hostCountry;
  if (where === null) return "unspecified";
  return where === pair.a || where === pair.b ? "visit" : "third_party";
}

/** How much a meeting counts, in millionths (`WEIGHT_ONE` is 1): exactly, for weights of at most three decimals. */
export function meetingWeight(
  meeting: Subject & Pick<CountedMeeting, "level">,
  pair: Pick<Pair, "a" | "b">,
  weights: CadenceWeights | null,
): number {
  if (weights === null) return WEIGHT_ONE;
  const [mode, level] = [weights.mode[consultMode(meeting, pair)], weights.level[meeting.level]];
  return Math.round(mode * THOUSANDTHS) * Math.round(level * THOUSANDTHS);
}
