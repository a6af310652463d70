/** Every field of the format is there for something: a rule reads it, or another room that is named here. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KNOWN } from "../../src/engine/known.ts";
import { loadRule } from "../../src/engine/rule/load.ts";
import { SHAPES } from "../../src/model/shapes.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What stands on every entry, and who reads it. */
const COMMON: { readonly [key: string]: string } = {
  id: "model", // names the entry
  owner: "due",
  reviewed: "due",
  review_every: "due",
  status: "model",
  starts: "impact",
  ends: "document",
  notes: "impact", // words for those who keep the file: only a change of them is seen
};

/** Fields that no rule reads, by the room that does. */
const ELSEWHERE: { readonly [room: string]: readonly string[] } = {
  model: [
    "model.subjects asset.subjects incident.subjects ccpa.does_business_in_california subject.max_age",
    "subject.vulnerable asset.location field.source field.retention category.parent",
    "retention_use.rule retention_use.event retention_use.category retention_use.action",
    "retention.period retention.trigger retention.event retention.action retention.because",
    "retention.indefinite retention.law purpose.joint_with clients.dpa fallback.mechanism",
    "purpose_ccpa.sale purpose_ccpa.share purpose_ccpa.observes_workers_or_students",
    "purpose_ccpa.sensitive_location admt.trains_on_people",
    "subprocessor.vendor subprocessor.country subprocessor.locations",
    "subprocessor.remote_access subprocessor.categories subprocessor.transfers",
    "subprocessor.subprocessors ai_system.vendor notice.audience breach_plan.templates",
    "consent_record.asset incident.assets cookie.kind compatibility.purpose",
    "oversight.person business.authority policy.effective publish.effective",
  ],
  settings: [
    "model.checks checks.level checks.extends checks.rules checks.overrides checks.fail_on",
    "checks.gaps checks.rules_since checks.waivers rule_setting.severity rule_setting.options",
    "check_override.files check_override.rules waiver_policy.max_days",
    "waiver_policy.require_approver waiver_policy.from",
  ],
  waiver: [
    "model.waivers waiver.rule waiver.on waiver.reason waiver.approved_by waiver.expires",
    "waiver.ticket",
  ],
  schema: ["model.version"],
  impact: ["cookie.party"],
  site: ["publish.base_url publish.theme theme.color model.publish publish.documents"],
  document: [
    "subprocessor.service business.about contact.email contact.phone contact.toll_free_phone representative.name",
    "representative.email representative.phone representative.address representative.country",
    "ico_registration.number security_testing.how ccpa_alternative_link.url subject.plain",
    "subject.count subject.also category.plain asset.areas asset.audio retention_use.criteria",
    "citation.cite citation.url procedures.how procedures.access procedures.erase",
    "procedures.rectify procedures.restrict deletion.by purpose.choice clients.count",
    "clients.objection lawful_basis.authority criminal.authority automated_decision.law",
    "compatibility.law compatibility.safeguards retention.criteria vendor.for vendor.contact",
    "dpa.url arrangement.url fallback.signed vendor_review.risk vendor_contact.requests",
    "vendor_contact.security consent.languages consent_record.retention withdrawal.where",
    "withdrawal.url cookie.names cookie.data identity.how rights_metrics.url",
    "breach_plan.severity_method breach_plan.tell_clients_within",
    "oversight.how bias_testing.groups bias_testing.result assessment.law_and_practice",
    "assessment.link assessment.context assessment.nature assessment.consequences",
    "assessment.period assessment.oversight risk.source subjects_views.what training.audience",
    "notice.version publish.version publish.languages change.text policy.document",
    "vendor.privacy_policy dpa.security_contact business.lead_authority asset.sends_to",
    "asset.volume assessment.people_affected assessment.processes",
  ],
};

/** Every field that people write, as `shape.key`. */
const WRITTEN = Object.values(SHAPES).flatMap(({ name, fields }) =>
  Object.entries(fields)
    .filter(([, field]) => !field.derived)
    .map(([key]) => `${name}.${key}`),
);

/** Loading a rule asks the shapes for every field that its expressions and paths name. */
function readByRules(): ReadonlySet<string> {
  const read = new Set<string>();
  const shapes = Object.fromEntries(
    Object.entries(SHAPES).map(([name, shape]) => {
      const get = (fields: typeof shape.fields, key: string | symbol): unknown => {
        if (typeof key === "string") read.add(`${name}.${key}`);
        return Reflect.get(fields, key);
      };
      return [name, { ...shape, fields: new Proxy(shape.fields, { get }) }];
    }),
  );
  const folder = join(ROOT, "rules");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((one) => one.endsWith(".yaml") && !one.startsWith("_law"))) {
    const text = readFileSync(join(folder, file), "utf8");
    loadRule({ path: `rules/${file}`, text }, { ...KNOWN, shapes });
  }
  return read;
}

const read = readByRules();
const unread = WRITTEN.filter((field) => !read.has(field)).sort();
const listed = Object.entries(ELSEWHERE).flatMap(([room, lines]) =>
  lines.flatMap((line) => line.split(" ").map((field) => ({ field, room }))),
);

function sources(room: string): string {
  const folder = join(ROOT, "src", room);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".gen.ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

function names(text: string, key: string): boolean {
  return new RegExp(`\\.${key}\\b|["'\`]${key}["'\`]|[{,]\\s?${key}\\b\\s?[,}:]`).test(text);
}

describe("every field is read", () => {
  it("by a rule, or by a room that is named", () => {
    const known = new Set(listed.map(({ field }) => field));
    const common = (field: string): boolean => (field.split(".")[1] ?? "") in COMMON;
    expect(unread.filter((field) => !known.has(field) && !common(field))).toEqual([]);
  });

  it("and the list names no field that is gone, or that a rule reads, and none twice", () => {
    const all = listed.map(({ field }) => field);
    expect(all.filter((field) => !unread.includes(field))).toEqual([]);
    expect(all.filter((field, at) => all.indexOf(field) !== at)).toEqual([]);
  });

  it.each(Object.keys(ELSEWHERE))("%s names what it is said to read", (room) => {
    const text = sources(room);
    const fields = listed.filter((one) => one.room === room).map(({ field }) => field);
    expect(fields.filter((field) => !names(text, field.split(".")[1] ?? ""))).toEqual([]);
  });

  it("what stands on every entry too", () => {
    const unnamed = Object.entries(COMMON).filter(([key, room]) => !names(sources(room), key));
    expect(unnamed).toEqual([]);
  });
});
