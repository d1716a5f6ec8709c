import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Calendar, type CalendarEvent, writeCalendar } from "@/components/feed/icalendar";

const EVENT: CalendarEvent = {
  uid: "2025-03-29-test@rapport",
  start: "2025-03-29",
  end: null,
  summary: "Test meeting",
  description: "Made up for a test.",
  location: "Test house, Almaty",
  url: "https://rapport.example/meetings/2025-03-29-test",
  status: "CONFIRMED",
  categories: ["summit", "trade"],
};
const CALENDAR: Calendar = {
  name: "Test calendar",
  description: "Made up.",
  language: "en",
  url: "https://rapport.example/api/v1/meetings.ics",
  changed: "2026-11-24T13:24:21Z",
  events: [EVENT],
};

const write = (event: Partial<CalendarEvent>, rest: Partial<Calendar> = {}) =>
  writeCalendar({ ...CALENDAR, ...rest, events: [{ ...EVENT, ...event }] });

/** The first event as a parser that is not ours reads it. */
function read(text: string): ICAL.Event {
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
  if (!component) throw new Error("no event was read");
  return new ICAL.Event(component);
}

describe("a calendar", () => {
  it("of a day ends with it; its end is written as the first day after it", () => {
    expect(write({})).toContain("\r\nDTSTART;VALUE=DATE:20250329\r\nSUMMARY:");
    const days = read(write({ start: "2024-12-30", end: "2025-01-01" }));
    expect([days.startDate.isDate, days.startDate.toString(), days.endDate.toString()]).toEqual([
      true,
      "2024-12-30",
      "2025-01-02",
    ]);
    expect(read(write({})).duration.toString()).toBe("P1D");
  });

  it("has what RFC 5545 asks of it: version, product, and of an event a name and a stamp in UTC", () => {
    const text = write({});
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(text).toContain("\r\nDTSTAMP:20261124T132421Z\r\n");
    const event = read(text);
    expect(event.uid).toBe(EVENT.uid);
    expect(event.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(event.component.getFirstProperty("categories")?.getValues()).toEqual(["summit", "trade"]);
  });

  it("gives back every text that it was given", () => {
    const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
    const plain = (text: string) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a calendar
      text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "\ufffd");
    const signs = fc.array(fc.constantFrom(";", ",", "\\", "\n", "\r\n", "\r", ":", '"', "n", "ж", "😀", "\t"), {
      minLength: 1,
      maxLength: 100,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          signs.map((all) => all.join("")),
        ),
        (text) => {
          const event = read(write({ summary: text, description: text, location: text, categories: [text] }));
          const expected = plain(text);
          expect([event.summary, event.description, event.location]).toEqual([expected, expected, expected]);
          expect(event.component.getFirstProperty("categories")?.getValues()).toEqual([expected]);
        },
      ),
    );
  });

  it("has lines of at most 75 octets, each ended by CRLF and broken between characters", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 400 });
    fc.assert(
      fc.property(texts, texts, (summary, name) => {
        const text = write({ summary }, { name });
        const bytes = Buffer.from(text, "utf8");
        expect(bytes.toString("utf8")).toBe(text);
        for (const line of text.slice(0, -2).split("\r\n")) {
          expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it("without events is a calendar still", () => {
    const text = writeCalendar({ ...CALENDAR, events: [] });
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")).toEqual([]);
    expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue("x-wr-calname")).toBe("Test calendar");
  });
});
