import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dateOfDayNumber, dateParts, daysBetween, isDate } from "../../src/calendar/date.ts";
import { anyDate } from "./arbitrary.ts";

describe("isDate", () => {
  it.each(["0001-01-01", "9999-12-31", "2000-02-29", "2024-02-29", "2026-11-21"])(
    "knows %s",
    (d) => {
      expect(isDate(d)).toBe(true);
    },
  );

  it.each([
    "0000-01-01",
    "1900-02-29",
    "2023-02-29",
    "2024-02-30",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-1-1",
    "24-01-01",
    "2024/01/01",
    "2024-01-01 ",
    "2024-01-01T00:00",
    "+2024-01-01",
    "",
    "today",
    "２０２４-01-01",
  ])("refuses %j", (text) => {
    expect(isDate(text)).toBe(false);
    expect(dateParts(text)).toBeUndefined();
  });

  it("agrees with Temporal on every combination of digits in a date's form", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(19), fc.nat(39), (year, month, day) => {
        const pad = (n: number, w: number): string => String(n).padStart(w, "0");
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        let real = year > 0;
        try {
          Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
        } catch {
          real = false;
        }
        expect(isDate(text)).toBe(real);
      }),
    );
  });
});

describe("daysBetween", () => {
  it("counts whole days in both directions", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2023-03-01", "2023-02-28")).toBe(-1);
    expect(daysBetween("0001-01-01", "9999-12-31")).toBe(3_652_058);
    expect(daysBetween("2026-01-01", "never")).toBeUndefined();
    expect(daysBetween("never", "2026-01-01")).toBeUndefined();
  });

  it("agrees with Temporal, and leads back to the date", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const expected = Temporal.PlainDate.from(from).until(to, { largestUnit: "day" }).days;
        expect(daysBetween(from, to)).toBe(expected);
        expect(dateOfDayNumber(daysBetween("0001-01-01", to) ?? -1)).toBe(to);
      }),
    );
  });

  it("names each day of four centuries exactly once", () => {
    const first = daysBetween("0001-01-01", "1800-01-01") ?? 0;
    const start = Date.UTC(1800, 0, 1);
    const wrong: string[] = [];
    for (let n = 0; n < 146_097; n += 1) {
      const expected = new Date(start + n * 86_400_000).toISOString().slice(0, 10);
      if (dateOfDayNumber(first + n) !== expected) wrong.push(expected);
    }
    expect(wrong).toEqual([]);
  });

  it("knows no day outside the years 0001 to 9999", () => {
    expect(dateOfDayNumber(-1)).toBeUndefined();
    expect(dateOfDayNumber(3_652_059)).toBeUndefined();
    expect(dateOfDayNumber(3_652_058)).toBe("9999-12-31");
    expect(dateOfDayNumber(0)).toBe("0001-01-01");
  });
});
