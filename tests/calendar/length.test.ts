import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDuration } from "../../src/calendar/duration.ts";
import { compareDurations, sumDurations } from "../../src/calendar/length.ts";
import { addDuration } from "../../src/calendar/shift.ts";
import { anyDuration, middleDate } from "./arbitrary.ts";

describe("compareDurations", () => {
  it.each([
    ["P1Y", "P12M", "equal"],
    ["P1W", "P7D", "equal"],
    ["PT72H", "P3D", "equal"],
    ["P0D", "PT0S", "equal"],
    ["P2Y", "P1Y", "longer"],
    ["P1Y", "P13M", "shorter"],
    ["P13M", "P12M30D", "unsure"],
    ["P13M", "P12M27D", "longer"],
    ["P1M", "P30D", "unsure"],
    ["P1M", "P27D", "longer"],
    ["P1M", "P28D", "unsure"],
    ["P1M", "P31D", "unsure"],
    ["P1M", "P32D", "shorter"],
    ["P30D", "P1M", "unsure"],
    ["P1Y", "P365D", "unsure"],
    ["P1Y", "P364D", "longer"],
    ["P1Y", "P366D", "unsure"],
    ["P1Y", "P367D", "shorter"],
    ["P10Y", "P3650D", "unsure"],
    ["P6M", "P180D", "unsure"],
    ["P14M", "P13M", "longer"],
    ["PT73H", "P3D", "longer"],
    ["P6M", "6 months", "unsure"],
    ["soon", "P1D", "unsure"],
  ])("%s is, against %s, %s", (a, b, order) => {
    expect(compareDurations(a, b)).toBe(order);
  });

  it("is the other way round when the arguments are", () => {
    const mirror = { longer: "shorter", shorter: "longer", equal: "equal", unsure: "unsure" };
    fc.assert(
      fc.property(anyDuration, anyDuration, (a, b) => {
        expect(compareDurations(b, a)).toBe(mirror[compareDurations(a, b)]);
      }),
    );
  });

  it("says longer or shorter only where no day of the calendar contradicts it", () => {
    const whole = anyDuration
      .map((iso) => iso.replace(/T.*/, ""))
      .map((iso) => (iso === "P" ? "P0D" : iso));
    const near = fc.tuple(whole, fc.integer({ min: -400, max: 400 }));
    fc.assert(
      fc.property(
        near,
        fc.array(middleDate, { minLength: 20, maxLength: 20 }),
        ([a, shift], dates) => {
          const months = /^P(?:(\d+)Y)?(?:(\d+)M)?/.exec(a);
          const days =
            30 * Number(months?.[2] ?? 0) + 365 * Number(months?.[1] ?? 0) + Math.abs(shift);
          const b = `P${days}D`;
          const order = compareDurations(a, b);
          for (const date of dates) {
            const [end, other] = [addDuration(date, a) ?? "", addDuration(date, b) ?? ""];
            if (order === "longer") expect(end > other).toBe(true);
            if (order === "shorter") expect(end < other).toBe(true);
            if (order === "equal") expect(end).toBe(other);
          }
        },
      ),
    );
  });
});

describe("sumDurations", () => {
  it("adds unit by unit", () => {
    expect(sumDurations(["P1Y", "P3M", "P30D"])).toBe("P1Y3M30D");
    expect(sumDurations(["P2W", "P3D"])).toBe("P17D");
    expect(sumDurations(["P2W", "P1W"])).toBe("P3W");
    expect(sumDurations(["PT36H", "PT36H"])).toBe("PT72H");
    expect(sumDurations([])).toBe("P0D");
    expect(sumDurations(["P1Y", "soon"])).toBeUndefined();
  });

  it("does not depend on the order, and is never shorter than a part", () => {
    fc.assert(
      fc.property(anyDuration, anyDuration, (a, b) => {
        const sum = sumDurations([a, b]) ?? "";
        expect(sum).toBe(sumDurations([b, a]));
        expect(sumDurations([a, "P0D"])).toBe(parseDuration(a));
        expect(["longer", "equal"]).toContain(compareDurations(sum, a));
      }),
    );
  });
});
