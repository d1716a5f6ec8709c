import { expect, it } from "vitest";
import { csvFileName } from "@/lib/csv/file-name";
import { meetingQuery } from "@/lib/params/meeting-query";
import { observationQuery } from "@/lib/params/observation-query";

const meetings = (text: string) => csvFileName("meetings", meetingQuery.parse(new URLSearchParams(text)).query);
const observations = (text: string) =>
  csvFileName("observations", observationQuery.parse(new URLSearchParams(text)).query);

it("names pair, subject and range", () => {
  expect(meetings("pair=kaz-uzb&from=2016&to=2025")).toBe("kaz-uzb_meetings_2016-2025.csv");
  expect(observations("pair=kaz-uzb&measure=gdp_growth&from=2000&to=2024")).toBe("kaz-uzb_gdp-growth_2000-2024.csv");
});

it("names one indicator or some countries, and leaves out what does not restrict", () => {
  expect(observations("country=KAZ,UZB&indicator=NY.GDP.MKTP.KD.ZG")).toBe("kaz-uzb_ny-gdp-mktp-kd-zg.csv");
  expect(observations("measure=gdp_growth,inflation")).toBe("observations.csv");
  expect(meetings("")).toBe("meetings.csv");
});

it("says as of which day the rows were known", () => {
  expect(observations("pair=kaz-uzb&measure=gdp_growth&from=2000&to=2024&asof=2025-03-29")).toBe(
    "kaz-uzb_gdp-growth_2000-2024_asof-2025-03-29.csv",
  );
  expect(meetings("asof=2025-12-31")).toBe("meetings_asof-2025-12-31.csv");
});

it("says which end of a range is open, and gives days where the range is not of whole years", () => {
  expect(meetings("from=2016")).toBe("meetings_from-2016.csv");
  expect(meetings("to=2016-06-30")).toBe("meetings_to-2016-06-30.csv");
  expect(meetings("from=2016-02&to=2016-06")).toBe("meetings_2016-02-01-2016-06-30.csv");
  expect(meetings("from=2016&to=2016")).toBe("meetings_2016.csv");
});
