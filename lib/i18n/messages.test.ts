import { describe, expect, test } from "vitest";
import { COMPUTED, MEASURES, UNITS } from "@/lib/domain/indicator";
import { MEETING_FORMS, MEETING_LEVELS, TOPICS } from "@/lib/domain/meeting";
import { OBS_STATUSES } from "@/lib/domain/observation";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";

type Node = { [key: string]: string | Node };

function texts(node: Node, path = ""): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]))].sort();

describe("the words of both languages", () => {
  test("are for the same things", () => {
    expect(texts(de).map(([key]) => key)).toEqual(texts(en).map(([key]) => key));
  });

  test("take the same values", () => {
    const german = new Map(texts(de));
    for (const [key, text] of texts(en))
      expect([key, placeholders(german.get(key) ?? "")]).toEqual([key, placeholders(text)]);
  });

  test("name every value of the closed lists", () => {
    for (const { form, level, topic, unit, measure, obsStatus } of [en, de]) {
      expect(Object.keys(form).sort()).toEqual([...MEETING_FORMS].sort());
      expect(Object.keys(level).sort()).toEqual([...MEETING_LEVELS].sort());
      expect(Object.keys(topic).sort()).toEqual([...TOPICS].sort());
      expect(Object.keys(unit).sort()).toEqual([...UNITS, COMPUTED.unit].sort());
      expect(Object.keys(measure).sort()).toEqual([...MEASURES, COMPUTED.measure].sort());
      expect(Object.keys(obsStatus).sort()).toEqual([...OBS_STATUSES].sort());
    }
  });
});
