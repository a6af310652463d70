import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare.ts";
import { builtInRules } from "../../src/engine/library.ts";
import { compared, failures, state, TODAY } from "./states.ts";

const HEAD = `version: 1
business: { name: Corner Shop, country: IE }
`;

const PRETICKED = `${HEAD}purposes: { news: { lawful_basis: consent } }
consents: { news: { mechanism: preticked } }
`;

const ASKED = PRETICKED.replace("preticked", "unticked_box");

describe("findings of a change", () => {
  it("are new, fixed or open by their identity", () => {
    expect(failures(compared(ASKED, PRETICKED).findings.new)).toContain(
      "consent/preticked consent:news",
    );
    expect(failures(compared(PRETICKED, ASKED).findings.fixed)).toContain(
      "consent/preticked consent:news",
    );
    const same = compared(PRETICKED, `# moved\n\n${PRETICKED}`);
    expect(same.findings.new).toEqual([]);
    expect(same.findings.fixed).toEqual([]);
    expect(failures(same.findings.open)).toContain("consent/preticked consent:news");
    expect(same.gate.fails).toBe(false);
  });

  it("stay open under a new id, and none is new", () => {
    const renamed = PRETICKED.replaceAll("news", "letters");
    const { findings, gate } = compared(PRETICKED, renamed);
    expect(findings.new).toEqual([]);
    expect(findings.fixed).toEqual([]);
    expect(failures(findings.open)).toContain("consent/preticked consent:letters");
    expect(gate.fails).toBe(false);
  });

  it("stay open at their severity when the fact behind them is deleted", () => {
    const silent = `${HEAD}purposes: { news: { lawful_basis: consent } }
consents: { news: { version: "1" } }
`;
    const { findings, hidden } = compared(
      PRETICKED.replace("mechanism: preticked", 'mechanism: preticked, version: "1"'),
      silent,
    );
    expect(failures(findings.fixed)).not.toContain("consent/preticked consent:news");
    expect(failures(findings.open)).toContain("consent/preticked consent:news");
    const [one] = hidden.filter(({ finding }) => finding.rule === "consent/preticked");
    expect(one?.gone).toEqual(["consent:news.mechanism"]);
    expect(one?.finding.severity).toBe("error");
  });

  it("stay open when the whole list that they stood in is deleted", () => {
    const { findings } = compared(
      PRETICKED,
      `${HEAD}purposes: { news: { lawful_basis: consent } }\n`,
    );
    expect(failures(findings.fixed)).not.toContain("consent/preticked consent:news");
  });
});

const BROKEN = "version: 1\nbusiness: { name: [\n";

describe("a base", () => {
  it("that cannot be read makes everything new, whatever the head accepts", () => {
    const waived = `${PRETICKED}waivers: { one: { rule: consent/preticked, on: "consent:news", reason: moving, owner: ana, expires: 2027-01-01 } }
checks: { waivers: { from: head } }
`;
    const before = { name: "main", because: "No git." };
    const told = compare(before, state("head", waived), { today: TODAY, rules: builtInRules() });
    expect(told.before).toEqual({ name: "main", state: "unreadable", because: "No git." });
    expect(told.adoption).toBe(false);
    expect(failures(told.findings.new)).toContain("consent/preticked consent:news");
    expect(told.gate.fails).toBe(true);
  });

  it("without declarations leaves the head its own policy: adoption", () => {
    const told = compared(null, `${PRETICKED}checks: { fail_on: never }\n`);
    expect(told.adoption).toBe(true);
    expect(told.before.state).toBe("none");
    expect(told.gate).toMatchObject({ fail_on: "never", fails: false });
  });

  it("with a broken file has known nothing", () => {
    const told = compared(BROKEN, PRETICKED);
    expect(told.changes).toEqual([]);
    expect(failures(told.findings.new)).toContain("consent/preticked consent:news");
  });
});

describe("a head", () => {
  it("that cannot be read fails, and nothing counts as fixed", () => {
    const told = compared(PRETICKED, BROKEN);
    expect(told.gate.fails).toBe(true);
    expect(told.findings.fixed).toEqual([]);
    expect(told.changes).toEqual([]);
  });

  it.each([
    ["turns the rule off", "checks: { rules: { consent/preticked: { severity: off } } }"],
    ["fails on nothing", "checks: { fail_on: never }"],
    [
      "waives its own finding",
      'waivers: { one: { rule: consent/preticked, on: "consent:news", reason: moving, owner: ana, expires: 2027-01-01 } }',
    ],
  ])("that %s is judged by the base all the same, and is seen", (_, line) => {
    const { gate, policy } = compared(ASKED, `${PRETICKED}${line}\n`);
    expect(gate.fails).toBe(true);
    expect(policy.some(({ weaker, counts }) => weaker && !counts)).toBe(true);
  });

  it("may accept what it brings where the base lets it", () => {
    const waiver =
      'waivers: { one: { rule: consent/preticked, on: "consent:news", reason: moving, owner: ana, expires: 2027-01-01 } }\n';
    const rest = "purposes: { news: { lawful_basis: consent } }\n";
    const from = "checks: { waivers: { from: head } }\n";
    const told = compared(`${ASKED}${from}`, `${PRETICKED}${from}${waiver}`);
    const [found] = told.findings.new.filter(({ rule }) => rule === "consent/preticked");
    expect(found?.waived?.in_change).toBe(true);
    expect(told.gate.by).not.toContain(found?.fingerprint);
    expect(told.policy.map(({ sentence }) => sentence)).toEqual([
      "Accepted in this change: consent/preticked on consent:news until 2027-01-01, by ana: moving",
    ]);
    expect(rest).toContain("news");
  });

  it("cannot grow the baseline", () => {
    const baseline = (...lines: readonly string[]): string =>
      JSON.stringify({ version: 1, findings: lines });
    const line = "consent/preticked consent:news mechanism";
    const told = compared(
      { main: ASKED, baseline: baseline() },
      { main: PRETICKED, baseline: baseline(line) },
    );
    expect(told.gate.fails).toBe(true);
    expect(told.policy.map(({ sentence }) => sentence)).toContain("The baseline gains 1 line");
    const known = compared(
      { main: PRETICKED, baseline: baseline(line) },
      { main: PRETICKED.replaceAll("news", "letters"), baseline: baseline() },
    );
    expect(known.gate.fails).toBe(false);
    expect(known.policy.map(({ sentence }) => sentence)).toContain("The baseline loses 1 line");
  });

  it("keeps waivers of the base for what it renames", () => {
    const waived = `${PRETICKED}waivers: { one: { rule: consent/preticked, on: "consent:news", reason: moving, owner: ana, expires: 2027-01-01 } }\n`;
    const told = compared(waived, waived.replaceAll("news", "letters"));
    const found = told.report.findings.find(({ rule }) => rule === "consent/preticked");
    expect(found?.waived?.by).toBe("ana");
    expect(told.policy).toEqual([]);
  });
});

const RULE = `title: Every purpose of the house is described
severity: error
confidence: high
level: essential
laws: [{ law: good_practice, cite: House rule 1 }]
since: 0.1.0
why: We want to know.
fix: Describe it.
for: purposes
require: $exists(description)
message: "{{ name }} has no description"
examples: [{ pass: "purposes: { a: { description: x } }" }, { fail: "purposes: { a: {} }" }]
`.replace("severity: error", "severity: warning");

describe("how it is checked", () => {
  it("is told setting by setting", () => {
    const { policy } = compared(
      {
        main: `${ASKED}checks: { level: recommended, fail_on: warning, gaps: all, rules: { consent/preticked: { severity: warning } } }\n`,
        rule: RULE,
      },
      {
        main: `${ASKED}checks: { level: essential, fail_on: error, gaps: never, waivers: { max_days: 365, require_approver: true, from: head }, overrides: [{ files: ["privacy/**"], rules: { consent/preticked: note } }] }\n`,
      },
    );
    expect(
      policy.map(({ sentence, weaker }) => `${weaker ? "- " : "+ "}${sentence}`),
    ).toMatchSnapshot();
  });

  it("is told rule by rule", () => {
    const changed = compared(
      { main: ASKED, rule: RULE },
      { main: ASKED, rule: RULE.replace("$exists(description)", "$exists(name)") },
    );
    expect(changed.policy.map(({ sentence }) => sentence)).toEqual(["Rule changed: house/rule"]);
    const added = compared(ASKED, { main: ASKED, rule: RULE });
    expect(added.policy.map(({ sentence }) => sentence)).toEqual([
      "New rule of the business: house/rule",
    ]);
    expect(failures(added.findings.new)).toEqual([]);
  });
});

describe("what people read", () => {
  it("is compared word by word, in each language", () => {
    const of = (retention: string): string =>
      `${HEAD}purposes: { orders: { kind: order_fulfilment, lawful_basis: contract, subjects: [customers], needs: [email], retention: ${retention}, description: send what you ordered } }\n`;
    const { notices } = compared(of("1 year after last_order"), of("2 years after last_order"));
    const parts = notices.flatMap(({ passages }) => passages.flatMap((one) => one.parts));
    expect(parts).toContainEqual({ kind: "removed", text: "1 year" });
    expect(parts).toContainEqual({ kind: "added", text: "2 years" });
    expect(compared(of("1 year after last_order"), of("P1Y after last_order")).notices).toEqual([]);
  });
});
