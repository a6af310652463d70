/** The nine criteria of WP248 rev.01, and how each is told from what is declared. */
import { follow, type Known, known, nodes, or, read, shapeOf, union, unknown } from "../known.ts";
import type { Node } from "../node.ts";
import { isNode } from "../reading.ts";
import { categoriesNeeded } from "./categories.ts";
import { isUnder } from "./children.ts";
import { DEPENDENT } from "./kinds.ts";
import type { Deriving } from "./types.ts";
import { isOneOf, says, some } from "./yes-or-no.ts";

const EVALUATING = new Set(["profiling", "scoring", "credit_check", "performance_evaluation"]);
const MONITORING = new Set(["cctv", "workplace_monitoring", "location_tracking"]);
const DECIDING_ACCESS = new Set(["credit_check", "insurance_pricing"]);
/** Running a payroll does not by itself make staff a group to be protected from it. */
const ORDINARY_STAFF_WORK = new Set(["payroll", "hr_administration"]);
const STAFF = new Set(["employee"]);
/** The law sets no number; authorities look at thousands, not hundreds. */
const MANY_PEOPLE = 10_000;
/** Below this age a child cannot agree to online services alone (GDPR Art. 8(1)); 16-year-olds buy bread. */
const CHILD = 16;
/** The business's own dealings with people are one origin, whatever comes of them. */
const OWN_ORIGIN = new Set<unknown>(["person", "observed", "derived"]);
/** A key to a door, and the people behind it, are no delicate data: children are a criterion of their own. */
const NOT_DELICATE = new Set<unknown>(["credentials", "child"]);

type Test = (purpose: Node, deriving: Deriving) => Known<boolean>;

/** Each criterion by its name in `risk_factors`. */
export const CRITERIA: ReadonlyMap<string, Test> = new Map<string, Test>([
  [
    "evaluation_scoring",
    (purpose) => or(isOneOf(purpose, "kind", EVALUATING), says("profiling")(purpose)),
  ],
  ["automated_decision", decidesAlone],
  ["systematic_monitoring", (purpose) => isOneOf(purpose, "kind", MONITORING)],
  ["sensitive_or_highly_personal", isDelicate],
  ["large_scale", isLarge],
  ["matching_combining", combines],
  ["vulnerable_subjects", concernsVulnerable],
  ["innovative_technology", isNew],
  ["prevents_right_or_service", (purpose) => isOneOf(purpose, "kind", DECIDING_ACCESS)],
]);

/** Decisions by a machine alone that weigh on somebody (GDPR Art. 22), here or by an AI system used. */
function decidesAlone(purpose: Node): Known<boolean> {
  const decisions = nodes(
    union([
      read(purpose, "automated_decision"),
      follow(purpose, "ai_systems", "automated_decision"),
    ]),
  );
  return some(decisions, (decision) =>
    both(read(decision, "solely"), read(decision, "significant")),
  );
}

function both(a: Known, b: Known): Known<boolean> {
  if (a.values.includes(false) || b.values.includes(false)) return known(false);
  if (a.values.includes(true) && b.values.includes(true)) return known(true);
  const open = [...a.open, ...b.open];
  return open.length > 0 ? unknown(open) : known(false);
}

function isDelicate(purpose: Node): Known<boolean> {
  return some(categoriesNeeded(purpose), (category) =>
    or(says("special")(category), says("criminal")(category), isHighlyPersonal(category)),
  );
}

function isHighlyPersonal(category: Node): Known<boolean> {
  const { values, open } = read(category, "highly_personal");
  if (open.length > 0) return unknown(open);
  return known(values.some((one) => one !== false && !NOT_DELICATE.has(one)));
}

/** Said so, or the groups together are many. */
function isLarge(purpose: Node): Known<boolean> {
  const scale = read(purpose, "scale");
  if (scale.values.length > 0) return known(scale.values.includes("large"));
  const groups = nodes(read(purpose, "subjects"));
  const counts = groups.values.map((group) => read(group, "count"));
  const total = counts
    .flatMap(({ values }) => values)
    .reduce((sum: number, one) => sum + Number(one), 0);
  if (total > MANY_PEOPLE) return known(true);
  const open = union([unknown(groups.open), ...counts.map(({ open }) => unknown(open))]).open;
  return open.length > 0 ? unknown(open) : known(false);
}

/** Data got for another purpose, or put together from several origins (other people tell no new one). */
function combines(purpose: Node): Known<boolean> {
  const reused = read(purpose, "derived_from");
  if (reused.values.length > 0) return known(true);
  const sources = follow(purpose, "assets", "source");
  const origins = new Set(sources.values.map((one) => (isOwnOrigin(one) ? "person" : one)));
  if (origins.size > 1) return known(true);
  const open = [...reused.open, ...sources.open];
  return open.length > 0 ? unknown(open) : known(false);
}

function isOwnOrigin(source: unknown): boolean {
  return OWN_ORIGIN.has(source) || (isNode(source) && shapeOf(source) === "subject");
}

function concernsVulnerable(purpose: Node): Known<boolean> {
  const ordinary = isOneOf(purpose, "kind", ORDINARY_STAFF_WORK).values.includes(true);
  return some(nodes(read(purpose, "subjects")), (group) => {
    const staff = isOneOf(group, "kind", STAFF);
    if (ordinary && staff.values.includes(true)) return known(false);
    return or(isOneOf(group, "kind", DEPENDENT), says("vulnerable")(group), isUnder(CHILD, group));
  });
}

/** AI systems, and measuring bodies. */
function isNew(purpose: Node): Known<boolean> {
  const systems = nodes(read(purpose, "ai_systems"));
  if (systems.values.length > 0) return known(true);
  const biometric = some(categoriesNeeded(purpose), (category) =>
    isOneOf(category, "special", new Set(["biometric_id"])),
  );
  return or(biometric, systems.open.length > 0 ? unknown(systems.open) : known(false));
}
