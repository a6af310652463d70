import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addBusinessDays, addDuration, subtractDuration } from "../../src/calendar/shift.ts";
import { anyDate, anyDuration, middleDate } from "./arbitrary.ts";

describe("addDuration", () => {
  it.each([
    ["2024-01-31", "P1M", "2024-02-29"],
    ["2023-01-31", "P1M", "2023-02-28"],
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2024-02-29", "P4Y", "2028-02-29"],
    ["2026-12-31", "P1D", "2027-01-01"],
    ["2026-11-21", "PT72H", "2026-11-24"],
    ["2026-11-21", "PT30H", "2026-11-22"],
    ["2026-11-21", "P0D", "2026-11-21"],
    ["2026-01-31", "P1M1D", "2026-03-01"],
    ["9998-12-31", "P1Y", "9999-12-31"],
    ["2026-11-21", "P2W", "2026-12-05"],
  ])("%s and %s give %s", (date, duration, end) => {
    expect(addDuration(date, duration)).toBe(end);
  });

  it("knows nothing outside the calendar or of malformed arguments", () => {
    expect(addDuration("9999-12-31", "P1D")).toBeUndefined();
    expect(addDuration("9999-12-31", "P1M")).toBeUndefined();
    expect(subtractDuration("0001-01-01", "P1D")).toBeUndefined();
    expect(subtractDuration("0001-01-01", "P1M")).toBeUndefined();
    expect(addDuration("2026-02-30", "P1D")).toBeUndefined();
    expect(addDuration("2026-02-20", "1 day")).toBeUndefined();
  });

  it("agrees with Temporal, forward and back", () => {
    fc.assert(
      fc.property(anyDate, anyDuration, (date, duration) => {
        const start = Temporal.PlainDate.from(date);
        const later = start.add(duration);
        const earlier = start.subtract(duration);
        if (later.year <= 9999) expect(addDuration(date, duration)).toBe(later.toString());
        if (earlier.year >= 1) expect(subtractDuration(date, duration)).toBe(earlier.toString());
      }),
    );
  });
});

describe("addBusinessDays", () => {
  it.each([
    ["2026-11-20", 1, "2026-11-23"],
    ["2026-11-21", 1, "2026-11-23"],
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-11-16", 10, "2026-11-30"],
    ["2026-11-23", -1, "2026-11-20"],
    ["2026-11-22", -1, "2026-11-20"],
  ])("%s and %i give %s", (date, count, end) => {
    expect(addBusinessDays(date, count)).toBe(end);
  });

  it("leaves out holidays", () => {
    expect(addBusinessDays("2026-11-25", 1, ["2026-11-26"])).toBe("2026-11-27");
    expect(addBusinessDays("2026-11-25", 2, ["2026-11-26", "2026-11-28"])).toBe("2026-11-30");
  });

  it("knows nothing of malformed arguments or outside the calendar", () => {
    expect(addBusinessDays("soon", 1)).toBeUndefined();
    expect(addBusinessDays("2026-11-25", 1.5)).toBeUndefined();
    expect(addBusinessDays("9999-12-31", 1)).toBeUndefined();
  });

  it("lands on a weekday with exactly so many weekdays on the way", () => {
    fc.assert(
      fc.property(middleDate, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const end = addBusinessDays(date, count) ?? "";
        let weekdays = 0;
        for (let day = Temporal.PlainDate.from(date); day.toString() !== end; ) {
          day = day.add({ days: 1 });
          if (day.dayOfWeek <= 5) weekdays += 1;
        }
        expect(Temporal.PlainDate.from(end).dayOfWeek).toBeLessThanOrEqual(5);
        expect(weekdays).toBe(count);
      }),
    );
  });
});
