/** What grew one way shrank the other way; equal states differ in nothing; rewriting changes nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS, opposite } from "../../src/finding/change-kinds.ts";
import { diffModels } from "../../src/impact/diff.ts";
import { declared, TODAY } from "./made.ts";

const some = <T>(...values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { minLength: 1 });

/** Uses whose facts are all stated, so that nothing is open on either side. */
const purpose = fc.record({
  kind: fc.constantFrom("order_fulfilment", "direct_marketing", "security"),
  lawful_basis: fc.constantFrom("consent", "contract", "legal_obligation"),
  needs: some("email", "phone", "name", "health_data"),
  subjects: some("customers", "staff"),
  recipients: some("mail", "cloud", "bank"),
  channels: some("email", "sms", "post"),
  profiling: fc.boolean(),
  automated_decision: fc.constant(false),
  scale: fc.constantFrom("small", "large"),
  retention: fc.constantFrom(
    "1 year after purchase",
    "2 years after purchase",
    "1 year after collection",
  ),
  special_category: fc.constantFrom("explicit_consent", "health_care"),
});

const vendor = fc.record({
  role: fc.constantFrom("processor", "independent_controller"),
  country: fc.constant("IE"),
  locations: some("IE", "US", "IN"),
  remote_access: fc.constant({ none: "nobody" }),
  subprocessors: fc.constantFrom(
    { none: "nobody" },
    {
      desk: {
        country: "IE",
        locations: ["IE"],
        remote_access: { none: "no" },
        subprocessors: { none: "no" },
      },
    },
  ),
  trains_on_our_data: fc.boolean(),
  own_purposes: fc.constant({ none: "no" }),
  consideration: fc.constantFrom("none", "money"),
});

const business = fc.record({
  business: fc.constant({
    name: "Corner Shop",
    country: "IE",
    sells_data: false,
    ccpa: { none: "only at home" },
  }),
  assets: fc.constant({ none: "on paper" }),
  ai_systems: fc.constant({ none: "none" }),
  cookies: fc.constant({ none: "none" }),
  subjects: fc.constant({
    customers: { count: 900, min_age: 18 },
    staff: { count: 9, min_age: 18 },
  }),
  vendors: fc.record({ mail: vendor, cloud: vendor, bank: vendor }),
  purposes: fc.dictionary(fc.constantFrom("orders", "news", "pay"), purpose, {
    minKeys: 1,
    maxKeys: 3,
  }),
});

const MIRROR = new Map(KINDS.map(({ id, mirror }) => [id as string, mirror as string]));

const model = (value: object) => declared(JSON.stringify(value)).model.root;

describe("comparisons", () => {
  it("mirror each other in what grew and what shrank", () => {
    fc.assert(
      fc.property(business, business, (a, b) => {
        const [before, after] = [model(a), model(b)];
        const forth = diffModels(before, after, { today: TODAY }).changes;
        const back = diffModels(after, before, { today: TODAY }).changes;
        const told = (changes: typeof forth, turn: boolean): readonly string[] =>
          changes
            .filter(({ weight }) => weight === "fact")
            .map(({ kind, id, directions }) => {
              const name = turn ? (MIRROR.get(kind) ?? kind) : kind;
              const grew = turn ? directions.map(opposite) : directions;
              return `${name}${id.slice(kind.length)} ${[...grew].sort().join(",")}`;
            })
            .sort();
        expect(told(forth, false)).toEqual(told(back, true));
      }),
      { numRuns: 40 },
    );
  });

  it("of a state with itself say nothing", () => {
    fc.assert(
      fc.property(business, (a) => {
        expect(diffModels(model(a), model(a), { today: TODAY }).changes).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("see through new ids, and through another order", () => {
    const rename = (text: string): string =>
      text.replaceAll('"orders"', '"sales"').replaceAll('"news"', '"letters"');
    fc.assert(
      fc.property(business, (a) => {
        const { purposes, ...rest } = a;
        const turned = Object.fromEntries(Object.entries(purposes).reverse());
        const renamed = JSON.parse(rename(JSON.stringify({ purposes: turned, ...rest })));
        const { changes } = diffModels(model(a), model(renamed), { today: TODAY });
        const twins = new Set(Object.values(purposes).map((one) => JSON.stringify(one)));
        fc.pre(twins.size === Object.keys(purposes).length);
        expect(changes.filter(({ weight }) => weight === "fact")).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
