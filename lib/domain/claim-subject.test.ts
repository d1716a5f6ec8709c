import { expect, it } from "vitest";
import { measuresOfSubject } from "@/lib/domain/claim-subject";
import { MEASURES } from "@/lib/domain/indicator";

it("knows the measure of a subject that is named after it", () => {
  for (const measure of MEASURES) expect(measuresOfSubject(measure)).toEqual([measure]);
});

it.each([
  ["trade_turnover_growth", ["trade_turnover"]],
  ["trade_turnover_target", ["trade_turnover"]],
  ["trade_turnover_share", ["trade_turnover_share"]],
  ["gdp_growth_uzb", ["gdp_growth"]],
  ["gdp_growth", ["gdp_growth"]],
  ["inflation_target", ["inflation"]],
])("finds in %s the longest measure that its name holds: %j", (subject, measures) => {
  expect(measuresOfSubject(subject)).toEqual(measures);
});

it("takes a flow between two countries as both count it", () => {
  expect(measuresOfSubject("kaz_exports_to_uzb")).toEqual(["trade_export", "trade_import"]);
  expect(measuresOfSubject("kaz_imports_from_uzb")).toEqual(["trade_export", "trade_import"]);
});

it.each([
  "joint_projects_value",
  "trade_volume_growth",
  "share_of_regional_trade",
  "gdp_growth_of_the_region",
  "export_potential",
  "",
])("takes %j for nothing that a series counts", (subject) => {
  expect(measuresOfSubject(subject)).toEqual([]);
});
