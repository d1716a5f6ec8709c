import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvRoute } from "@/app/api/v1/csv-route";
import { CSV_COLUMNS } from "@/lib/csv/datasets";
import { listObservations } from "@/lib/db/observations-list";
import { testDatabase } from "@/lib/db/test-database";
import { observationQuery } from "@/lib/params/observation-query";

testDatabase("shipped");

const GROWTH = "country=UZB&indicator=NY.GDP.MKTP.KD.ZG&from=2023&to=2023";

async function file(query: string): Promise<Record<string, string>[]> {
  const response = await csvRoute("observations")(new Request(`http://test.invalid/observations.csv?${query}`));
  expect(response.status).toBe(200);
  return parse(await response.text(), { columns: true });
}

const screen = async (query: string) =>
  (await listObservations(observationQuery.parse(new URLSearchParams(query)).query)).rows;

describe("the columns of the first figure", () => {
  it("are not in the file unless they are asked for", async () => {
    const [row] = await file(GROWTH);
    expect(Object.keys(row ?? {})).toEqual(CSV_COLUMNS.observations.map(({ id }) => id));
  });

  it("stand after the others, in their own order, as chosen", async () => {
    const [row] = await file(`${GROWTH}&columns=revision,first_value`);
    expect(Object.keys(row ?? {}).slice(-3)).toEqual(["source_url", "first_value", "revision"]);
  });

  it("of Uzbek growth in 2023 say 5.99, 28 June 2024 and +0.33", async () => {
    const [row] = await file(`${GROWTH}&columns=first_value,first_vintage,revision`);
    expect([row?.obs_value, row?.first_value, row?.first_vintage, row?.revision]).toEqual([
      "6.31603004201926",
      "5.98897580604036",
      "2024-06-28",
      "0.32705423597890",
    ]);
  });

  it("in the view of a day go as far as was known on it", async () => {
    const on = async (day: string) => (await file(`${GROWTH}&columns=first_value,revision&asof=${day}`))[0];
    expect(await on("2024-12-31")).toMatchObject({
      obs_value: "5.98897580604036",
      first_value: "5.98897580604036",
      revision: "",
    });
    expect(await on("2025-03-29")).toMatchObject({ obs_value: "6.29141635081155", revision: "0.30244054477119" });
  });

  it("are the same on the screen and in the file, whatever the list", async () => {
    for (const query of [
      "pair=kaz-uzb",
      "indicator=TXG_FOB_USD&vintages=all",
      "measure=gdp&sort=value&asof=2025-01-01",
    ]) {
      const chosen = `${query}&columns=first_value,first_vintage,revision`;
      const rows = await screen(`${chosen}&size=200`);
      const lines = (await file(chosen)).slice(0, 200);
      expect(
        lines.map((line) => [line.first_value || null, line.first_vintage || null, line.revision || null]),
      ).toEqual(rows.map((row) => [row.firstValue, row.firstVintage, row.revision]));
      expect(rows.filter(({ firstValue }) => firstValue !== null).length).toBeGreaterThan(3);
    }
  });

  it("with a name that is none are refused by name", async () => {
    const response = await csvRoute("observations")(
      new Request("http://test.invalid/observations.csv?columns=first_value,secret"),
    );
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0]).toMatchObject({ name: "columns", value: "first_value,secret" });
  });
});
