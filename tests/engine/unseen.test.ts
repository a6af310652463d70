/** Rules about members of a list that nobody stated: a gap, or nothing where they cannot be concerned. */
import { describe, expect, it } from "vitest";
import { judgeText, ruleOf, told } from "./made.ts";

describe("members that nobody stated", () => {
  const bound = {
    for: "vendors.subprocessors",
    when: "$vendor.status != 'retired' and 'processor' in $vendor.role.role and service != 'hosting'",
    require: "flow_down",
  };
  const vendors = `vendors:
  a: { role: processor }
  b: { role: processor, status: retired }
  c: { role: public_authority }
  d: {}
`;

  it("are asked for only where `when` may hold for one of them", () => {
    expect(told(judgeText([ruleOf(bound)], vendors))).toEqual([
      "2 gap test/rule: A does not state `subprocessors`",
      "5 gap test/rule: D does not state `subprocessors`",
    ]);
  });

  it("are skipped in the trace where it cannot", () => {
    const outcomes: string[] = [];
    judgeText([ruleOf(bound)], vendors, {
      trace: ({ address, outcome }) => outcomes.push(`${address} ${outcome}`),
    });
    expect(outcomes).toEqual(["vendor:a gap", "vendor:b skip", "vendor:c skip", "vendor:d gap"]);
  });

  it("are not asked for by a rule that speaks only of lists that are stated", () => {
    const dated = ruleOf({
      for: "vendors.certifications",
      when: "$exists($vendor.certifications)",
      require: "$exists(expires)",
    });
    expect(told(judgeText([dated], "vendors:\n  a: { country: IE }\n"))).toEqual([]);
    expect(told(judgeText([dated], "vendors:\n  a: { certifications: TODO }\n"))).toHaveLength(1);
  });

  it("are asked for under each law that the rule is run for", () => {
    const rule = ruleOf({
      for: "vendors.transfers",
      when: "$law = 'uk_gdpr' and $vendor.status != 'retired'",
      require: "$exists(mechanism)",
      laws: [
        { law: "gdpr", cite: "Art. 44" },
        { law: "uk_gdpr", cite: "Art. 44A" },
      ],
    });
    const text = "vendors:\n  a: { country: IE }\n";
    expect(told(judgeText([rule], text))).toEqual([]);
    expect(told(judgeText([rule], text, { laws: ["gdpr", "uk_gdpr"] }))).toHaveLength(1);
  });

  it("are asked for where the condition fails to run", () => {
    const odd = ruleOf({
      for: "vendors.certifications",
      when: "$vendor.country = 'IE' and $number($vendor.name) > 1",
      require: "$exists(expires)",
    });
    expect(told(judgeText([odd], "vendors:\n  a: { country: IE, name: x }\n"))).toEqual([
      "2 gap test/rule: x does not state `certifications`",
    ]);
  });
});
