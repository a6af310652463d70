/** A check reads the law of its day: for each law, one real change shows in what is found. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";

interface Change {
  readonly says: string;
  readonly before: string;
  readonly after: string;
  readonly text: string;
  /** Rules whose findings are there on one day only, by severity. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** A company in the United States that a shop uses, and the ground on which data goes there. */
function exporter(country: string, mechanism: string): string {
  return `
business: { name: Shop, country: ${country} }
subjects: { customers: { residence: [${country}] } }
purposes: { mail: { subjects: [customers], needs: [email], recipients: [acme] } }
assets: { none: paper only }
ai_systems: { none: not used }
defaults: { vendors: { subprocessors: { none: nobody }, remote_access: { none: nobody } } }
vendors: { acme: { country: US, locations: [US], transfers: { US: ${mechanism} } } }
`;
}

const CHANGES: { readonly [law: string]: Change } = {
  gdpr: {
    says: "the decision on the EU-US Data Privacy Framework, (EU) 2023/1795",
    before: "2023-07-09",
    after: "2023-07-10",
    text: exporter("IE", "dpf"),
    gone: ["error transfers/adequacy-not-valid"],
    come: ["note transfers/adequacy-may-end"],
  },
  uk_gdpr: {
    says: "the UK-US data bridge, SI 2023/1028",
    before: "2023-10-11",
    after: "2023-10-12",
    text: exporter("GB", "uk_bridge"),
    gone: ["error transfers/adequacy-not-valid"],
    come: [],
  },
  ccpa: {
    says: "the revenue above which the law holds, raised in January 2025",
    before: "2024-12-31",
    after: "2025-01-01",
    text: `
business:
  name: Shop
  country: US
  ccpa: { does_business_in_california: true, annual_revenue_usd: 26000000,
    consumers_bought_sold_shared: 100, revenue_share_from_selling: 0 }
subjects: { customers: { residence: [US-CA] } }
purposes: { mail: { subjects: [customers], needs: [email] } }
`,
    gone: [],
    come: ["note california/below-thresholds"],
  },
  eprivacy: {
    says: "the end of EU law in the United Kingdom",
    before: "2020-12-31",
    after: "2021-01-01",
    text: `
business: { name: Shop, country: GB }
subjects: { visitors: { residence: [GB] } }
purposes: { visits: { kind: analytics, subjects: [visitors], needs: [ip_address] } }
cookies: { counter: { serves: visits, category: analytics, exempt_because: uk_statistical } }
`,
    gone: ["error cookies/uk-exception-in-europe"],
    // What only British law asks begins on the same day.
    come: ["note uk/no-complaints-form", "warning uk/fee-not-recorded"],
  },
  ai_act: {
    says: "the prohibitions, Art. 113(a)",
    before: "2025-02-01",
    after: "2025-02-02",
    text: `
business: { name: Shop, country: IE }
subjects: { staff: { residence: [IE] } }
purposes: { mood: { subjects: [staff], needs: [cctv] } }
ai_systems: { watcher: { role: deployer, purposes: [mood], capabilities: [emotion_recognition] } }
`,
    gone: ["warning ai/emotions-at-work"],
    come: ["error ai/emotions-at-work"],
  },
};

function foundOn(today: string, text: string): readonly string[] {
  const source = { path: "privacyfile.yaml", text: `version: 1${text}` };
  const report = check([source], { today, level: "all", rules: builtInRules() });
  expect(report.errors).toEqual([]);
  return report.findings
    .filter(({ outcome }) => outcome === "fail")
    .map(({ severity, rule }) => `${severity} ${rule}`);
}

describe("the law of the day", () => {
  it.each(Object.entries(CHANGES))("%s", (_, { before, after, text, gone, come }) => {
    const [old, now] = [foundOn(before, text), foundOn(after, text)];
    expect(old.filter((one) => !now.includes(one))).toEqual(gone);
    expect(now.filter((one) => !old.includes(one))).toEqual(come);
    // On the day after that nothing else changes.
    expect(foundOn(nextDay(after), text)).toEqual(now);
  });
});

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
