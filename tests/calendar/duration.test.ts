import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { parse } from "tinyduration";
import { describe, expect, it } from "vitest";
import { durationParts, durationText, parseDuration } from "../../src/calendar/duration.ts";
import { anyDuration } from "./arbitrary.ts";

describe("parseDuration", () => {
  it.each([
    ["P2Y", "P2Y"],
    ["P1Y6M", "P1Y6M"],
    ["PT72H", "PT72H"],
    ["P4W", "P4W"],
    ["P0D", "P0D"],
    ["PT0S", "P0D"],
    ["P1Y2W", "P1Y14D"],
    ["P1DT12H30M5S", "P1DT12H30M5S"],
    ["P02Y", "P2Y"],
    [" P2Y ", "P2Y"],
    ["2 years", "P2Y"],
    ["1 year", "P1Y"],
    ["1 year and 6 months", "P1Y6M"],
    ["1 year, 6 months", "P1Y6M"],
    ["1 year, 6 months, and 3 days", "P1Y6M3D"],
    ["1 year 6 months", "P1Y6M"],
    ["6 months and 1 year", "P1Y6M"],
    ["30 days", "P30D"],
    ["72 hours", "PT72H"],
    ["18 months", "P18M"],
    ["2 weeks", "P2W"],
    ["0 days", "P0D"],
    ["90 minutes", "PT90M"],
    ["45 seconds", "PT45S"],
    ["2 Years", "P2Y"],
    ["2\t years", "P2Y"],
    ["1 years", "P1Y"],
    ["1 week and 1 day", "P8D"],
  ])("reads %j as %s", (text, iso) => {
    expect(parseDuration(text)).toBe(iso);
  });

  it.each([
    "",
    "P",
    "PT",
    "P1",
    "P1YT",
    "1Y",
    "p1y",
    "-P1Y",
    "P-1Y",
    "+P1Y",
    "P1.5Y",
    "P1,5Y",
    "P1M1Y",
    "P1S",
    "PT1D",
    "2 jears",
    "years",
    "2",
    "two years",
    "2years",
    "2 years and",
    "and 2 years",
    "1 year and and 1 day",
    "1 year 1 year",
    "1 year 2 years",
    "1.5 years",
    "-1 day",
    "2 years!",
    "2 years after invoice",
    "2 year s",
    "forever",
    "P1000000Y",
    "1000000 days",
    "2 constructor",
    "2 Jahre",
    "1;2 years",
  ])("refuses %j", (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it("gives a normal form that means the same, and is its own normal form", () => {
    fc.assert(
      fc.property(anyDuration, (iso) => {
        const normal = parseDuration(iso) ?? "";
        expect(parseDuration(normal)).toBe(normal);
        const from = { relativeTo: Temporal.PlainDate.from("2023-01-31") };
        const [a, b] = [Temporal.Duration.from(iso), Temporal.Duration.from(normal)];
        expect(Temporal.Duration.compare(a, b, from)).toBe(0);
      }),
    );
  });

  it("agrees with an independent parser on the parts", () => {
    fc.assert(
      fc.property(anyDuration, (iso) => {
        const { negative: _, ...theirs } = {
          years: 0,
          months: 0,
          weeks: 0,
          days: 0,
          hours: 0,
          minutes: 0,
          seconds: 0,
          ...parse(iso),
        };
        expect(durationParts(iso)).toEqual(theirs);
      }),
    );
  });

  it("reads its parts written in English words", () => {
    const units = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"] as const;
    fc.assert(
      fc.property(anyDuration, fc.constantFrom(", ", " and ", " "), (iso, joint) => {
        const parts = durationParts(iso);
        if (!parts) throw new Error(iso);
        const words = units
          .filter((unit) => parts[unit] > 0)
          .map((unit) => `${parts[unit]} ${parts[unit] === 1 ? unit.slice(0, -1) : unit}`);
        fc.pre(words.length > 0);
        expect(parseDuration(words.join(joint))).toBe(durationText(parts));
      }),
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."P0123456789YMWDTHS years and,.-") }),
        (text) => {
          const iso = parseDuration(text);
          if (iso !== undefined) expect(durationParts(iso)).toBeDefined();
        },
      ),
    );
  });
});
