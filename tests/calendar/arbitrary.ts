/** Random dates and durations for the calendar's property tests. */
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";

/** Any date of the years 0001 to 9999, month ends and leap days often among them. */
export const anyDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => Temporal.PlainDate.from({ year, month, day }).toString());

/** A date from which any `anyDuration` stays within the calendar. */
export const middleDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 600, max: 9300 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 27, max: 31 }),
  )
  .map(([year, month, day]) => Temporal.PlainDate.from({ year, month, day }).toString());

const part = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max }) },
  );

/** ISO 8601 durations of up to some decades, by Temporal's own writer. */
export const anyDuration: fc.Arbitrary<string> = fc
  .record({
    years: part(30),
    months: part(40),
    weeks: part(60),
    days: part(800),
    hours: part(200),
    minutes: part(90),
    seconds: part(90),
  })
  .map((parts) => Temporal.Duration.from(parts).toString())
  .map((iso) => (iso === "PT0S" ? "P0D" : iso));
