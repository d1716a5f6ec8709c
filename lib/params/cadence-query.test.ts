import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CADENCE_CALLS, CADENCE_FORMATS, PLOVER_WEIGHTS } from "@/lib/domain/cadence";
import { FREQUENCIES } from "@/lib/domain/indicator";
import { MEETING_LEVELS } from "@/lib/domain/meeting";
import { makePair } from "@/lib/domain/pair";
import { cadenceQuery, choiceOf, WEIGHTINGS, weightsOf } from "@/lib/params/cadence-query";

const TODAY = "2026-11-24";
const parse = (text: string) => cadenceQuery.parse(new URLSearchParams(text), { today: TODAY });

describe("the address of a count of meetings", () => {
  it("asks for all meetings in person by year, each one counting one, when it is empty", () => {
    const { query, problems } = parse("level=&w_visit=&from=");
    expect(problems).toEqual([]);
    expect(query).toEqual(cadenceQuery.defaults);
    expect(choiceOf(query)).toEqual({ levels: [], format: "all", calls: "apart", weights: null });
    expect(weightsOf(query)).toEqual(PLOVER_WEIGHTS);
  });

  it("takes the ticked levels of a form and weights of the reader's own", () => {
    const { query } = parse("level=minister&level=head_of_state&weight=weighted&w_visit=2.5&w_minister=0");
    expect(choiceOf(query)).toMatchObject({
      levels: ["head_of_state", "minister"],
      weights: { mode: { visit: 2.5, multilateral: 4 }, level: { minister: 0, head_of_state: 1 } },
    });
  });

  it.each([
    ["w_visit=100.001", "w_visit", "from 0 to 100"],
    ["w_visit=1e2", "w_visit", "from 0 to 100"],
    ["w_visit=0.0001", "w_visit", "three decimals"],
    ["w_visit=NaN", "w_visit", "from 0 to 100"],
    ["w_king=1", "w_king", "is not a parameter"],
    ["freq=D", "freq", "has no such choice"],
    ["format=trilateral", "format", "has no such choice"],
    ["asof=2027-01-01", "asof", "lies after today"],
  ])("%s falls back and is named", (text, name, reason) => {
    const { query, problems } = parse(text);
    expect(problems).toEqual([expect.objectContaining({ name, message: expect.stringContaining(reason) })]);
    expect(query).toEqual(cadenceQuery.defaults);
  });

  it("comes back from its own links", () => {
    const weight = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
    const queries = fc.record({
      ...Object.fromEntries(cadenceQuery.keys.filter((key) => key.startsWith("w_")).map((key) => [key, weight])),
      pair: fc.constantFrom(null, makePair("KAZ", "UZB")),
      freq: fc.constantFrom(...FREQUENCIES),
      level: fc.subarray([...MEETING_LEVELS]),
      format: fc.constantFrom(...CADENCE_FORMATS),
      calls: fc.constantFrom(...CADENCE_CALLS),
      weight: fc.constantFrom(...WEIGHTINGS),
      from: fc.constantFrom(null, "2016-01-01", "2020-02-03"),
      to: fc.constantFrom(null, "2025-12-31"),
      asof: fc.constantFrom(null, "2025-03-29"),
    });
    fc.assert(
      fc.property(queries, (asked) => {
        const query = { ...cadenceQuery.defaults, ...asked };
        expect(parse(cadenceQuery.write(query).toString())).toEqual({ query, problems: [] });
      }),
    );
  });
});
