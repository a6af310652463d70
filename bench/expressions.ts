/** Compiled expressions against the reference interpreter, on expressions as rules have them. */
import jsonata from "jsonata";
import { compile } from "../src/expression/compile.ts";
import { parse } from "../src/expression/parse/parse.ts";

/** A model in miniature: enough of everything for the expressions below. */
function makeModel(): Subject[] {
  const categories = ["email", "health_data", "payment_card", "ip_address", "name"].map((id) => ({
    id,
    personal: true,
    special: id === "health_data",
  }));
  const purposes = ["billing", "support", "newsletter", "care"].map((id, index) => ({
    id,
    kind: index % 2 === 0 ? "contract" : "marketing",
    lawful_basis: { basis: index % 2 === 0 ? "contract" : "consent" },
    needs: [0, 1, 2].map((need) => ({
      id: `need${need}`,
      necessity: need,
      category: categories[(index + need) % categories.length],
    })),
    retention: [{ months: 12 * (index + 1) }, { months: 6 }],
  }));
  const vendors = Array.from({ length: 20 }, (_, index) => ({
    id: `vendor${index}`,
    country: index % 3 === 0 ? "US" : "IE",
    role: index % 4 === 0 ? "controller" : "processor",
    dpa: index % 5 === 0 ? {} : { signed: "2025-02-03", hours: 24 + index },
    transfers: index % 3 === 0 ? [{ country: "US", mechanism: "dpf" }] : [],
    spend: index * 10,
  }));
  return Array.from({ length: 50 }, (_, index) => ({
    field: { category: categories[index % 5], purposes: purposes.slice(0, 1 + (index % 3)) },
    asset: { id: `asset${index}`, encrypted: index % 2 === 0, days: 300 + index * 3, vendors },
    model: { purposes, vendors, categories },
  }));
}

interface Subject {
  readonly field: object;
  readonly asset: object;
  readonly model: object;
}

const EXPRESSIONS: readonly string[] = [
  "category in purposes.needs.category",
  "category.personal and category.special = false",
  "$asset.encrypted = true and $asset.days > 365",
  "$count($asset.vendors[country = 'US' and role = 'processor']) > 0",
  "$exists($asset.vendors.dpa.signed)",
  "$max(purposes.retention.months) >= 24",
  "$not(category.special) or purposes.lawful_basis.basis = 'consent'",
  "$asset.vendors[country = 'US' and $exists(transfers) and dpa.hours > 30].id",
  "$reduce($asset.vendors, function($spent, $vendor) { $spent + $vendor.spend }, 0) < 5000",
  "$count(purposes[kind = 'marketing' and $not('consent' in lawful_basis.basis)]) = 0",
  "$filter($model.vendors, function($v) { $v.role = 'controller' }).country",
  "$count($distinct($model.vendors.country)) <= 2",
  "category.id in ['email', 'name'] ? $asset.days < 400 : $asset.days < 700",
  "$model.purposes[needs.category.special = true or kind = 'marketing'].id",
];

/** CPU time per evaluation in microseconds; the least of several rounds is the least disturbed. */
async function measure(evaluate: (index: number) => unknown, rounds: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const times = 400;
    const start = process.cpuUsage();
    for (let index = 0; index < times; index += 1) {
      const result = evaluate(index);
      if (result instanceof Promise) await result;
    }
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / times);
  }
  return best;
}

/** Prints one line an expression, then the geometric mean. */
export async function benchExpressions(): Promise<void> {
  const subjects = makeModel();
  const names = ["asset", "model"];
  const options = { world: null, today: "2026-12-01" };
  let product = 1;
  let least = Number.POSITIVE_INFINITY;
  console.log("   ours µs   jsonata µs   ratio   expression");
  for (const text of EXPRESSIONS) {
    const ours = compile(parse(text), { names });
    const theirs = jsonata(text);
    const at = (index: number): Subject => subjects[index % subjects.length] as Subject;
    const fast = await measure((index) => {
      const { field, asset, model } = at(index);
      return ours.evaluate(field, [asset, model], options);
    }, 60);
    const slow = await measure((index) => {
      const { field, asset, model } = at(index);
      return theirs.evaluate(field, { asset, model });
    }, 8);
    const ratio = slow / fast;
    product *= ratio;
    least = Math.min(least, ratio);
    const cells = [fast.toFixed(2), slow.toFixed(1), `${ratio.toFixed(0)}x`];
    console.log(`${cells.map((cell) => cell.padStart(10)).join(" ")}   ${text}`);
  }
  const mean = product ** (1 / EXPRESSIONS.length);
  console.log(`geometric mean ${mean.toFixed(1)}x, least ${least.toFixed(1)}x`);
}
