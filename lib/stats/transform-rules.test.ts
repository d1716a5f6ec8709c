import { describe, expect, test } from "vitest";
import { MEASURES, type Measure, UNITS, type Unit } from "@/lib/domain/indicator";
import { AGGREGATIONS, type Partner, TRANSFORMATIONS, type Transformation } from "@/lib/domain/transformation";
import {
  aggregationRefusal,
  allowedAggregations,
  allowedTransformations,
  transformationRefusal,
} from "@/lib/stats/transform-rules";

const ALL: readonly Partner[] = ["population", "gdp", "deflator"];
const subject = (measure: Measure, unit: Unit, adjustment: "N" | "S" | "Y" = "N") => ({ measure, unit, adjustment });

describe("transformationRefusal", () => {
  test.each(["PC", "PC_GDP", "PC_LF"] as const)("a series in %s takes levels, differences and means only", (unit) => {
    expect(allowedTransformations(subject("unemployment", unit), ALL)).toEqual(["lin", "chg", "ch1", "mean"]);
    expect(transformationRefusal("pc1", subject("inflation", unit), ALL)).toBe("percent_rate");
    expect(transformationRefusal("per_capita", subject("inflation", unit), ALL)).toBe("percent_rate");
  });

  test("a flow of money takes them all, when its second series exist", () => {
    const exports = subject("exports_total", "USD");
    expect(allowedTransformations(exports, ALL)).toEqual([...TRANSFORMATIONS]);
    expect(transformationRefusal("per_capita", exports, [])).toBe("no_population");
    expect(transformationRefusal("share_gdp", exports, ["population"])).toBe("no_gdp");
    expect(transformationRefusal("real", exports, ["gdp"])).toBe("no_deflator");
  });

  test.each([
    ["per_capita", "population", "PS", "not_money"],
    ["share_gdp", "exchange_rate", "LCU_USD", "not_money"],
    ["real", "population", "PS", "not_money"],
    ["per_capita", "gdp_per_capita", "USD_PS", "per_person_already"],
    ["share_gdp", "gdp_per_capita", "USD_PS", "per_person_already"],
    ["share_gdp", "gdp", "USD", "is_gdp"],
    ["real", "gdp_per_capita", "USD_PS", null],
    ["pc1", "population", "PS", null],
    ["log", "exchange_rate", "LCU_USD", null],
    ["pc1", "consumer_price_index", "IX", null],
    ["index", "gdp_deflator", "IX", null],
    ["real", "gdp_deflator", "IX", "not_money"],
    ["share_gdp", "consumer_price_index", "IX", "not_money"],
  ] satisfies [Transformation, Measure, Unit, string | null][])(
    "%s of %s in %s: %s",
    (code, measure, unit, expected) => {
      expect(transformationRefusal(code, subject(measure, unit), ALL)).toBe(expected);
    },
  );

  test("year-to-date figures take what compares with the same months or with nothing", () => {
    expect(allowedTransformations(subject("trade_export", "USD", "Y"), ALL)).toEqual(["lin", "ch1", "pc1", "log"]);
    expect(allowedTransformations(subject("gdp_growth_ytd", "PC", "Y"), ALL)).toEqual(["lin", "ch1"]);
    expect(transformationRefusal("mean", subject("gdp_growth_ytd", "PC", "Y"), ALL)).toBe("year_to_date");
  });

  test("the level is never refused", () => {
    for (const measure of MEASURES)
      for (const unit of UNITS) expect(transformationRefusal("lin", subject(measure, unit, "Y"), [])).toBeNull();
  });
});

describe("aggregationRefusal", () => {
  const monthly = (measure: Measure, unit: Unit, adjustment: "N" | "Y" = "N") => ({
    ...subject(measure, unit, adjustment),
    freq: "M" as const,
  });

  test.each([
    ["trade_import", "USD", ["sum"]],
    ["gdp", "USD", ["sum"]],
    ["population", "PS", ["avg", "eop"]],
    ["exchange_rate", "LCU_USD", ["avg", "eop"]],
    ["consumer_price_index", "IX", ["avg", "eop"]],
    ["unemployment", "PC_LF", ["avg", "eop"]],
    ["current_account", "PC_GDP", ["avg", "eop"]],
    ["inflation", "PC", ["eop"]],
    ["gdp_per_capita", "USD_PS", []],
  ] satisfies [Measure, Unit, string[]][])(
    "%s in %s is brought to a lower frequency by %j",
    (measure, unit, expected) => {
      expect(allowedAggregations(monthly(measure, unit), "A")).toEqual(expected);
      expect(allowedAggregations(monthly(measure, unit), "Q")).toEqual(expected);
    },
  );

  test("names the reason of each refusal", () => {
    expect(aggregationRefusal("avg", monthly("trade_export", "USD"), "A")).toBe("flow_is_summed");
    expect(aggregationRefusal("sum", monthly("population", "PS"), "A")).toBe("level_not_summed");
    expect(aggregationRefusal("avg", monthly("inflation", "PC"), "A")).toBe("growth_not_averaged");
    expect(aggregationRefusal("eop", monthly("gdp_per_capita", "USD_PS"), "A")).toBe("per_person_not_aggregated");
  });

  test("year-to-date figures are never added up", () => {
    expect(AGGREGATIONS.map((method) => aggregationRefusal(method, monthly("trade_export", "USD", "Y"), "A"))).toEqual([
      "year_to_date",
      "year_to_date",
      "year_to_date",
    ]);
  });

  test("a higher frequency is refused, the own one allowed and not offered", () => {
    const annual = { ...subject("gdp", "USD"), freq: "A" as const };
    expect(aggregationRefusal("sum", annual, "Q")).toBe("frequency_raised");
    expect(aggregationRefusal("avg", annual, "A")).toBeNull();
    expect([allowedAggregations(annual, "Q"), allowedAggregations(annual, "A")]).toEqual([[], []]);
  });
});
