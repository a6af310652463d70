/** The sections of a first declaration: what was answered, and TODO for the rest. */
import { vendorFacts } from "../law/vendors.ts";
import { writeScalar } from "../source/edit/write.ts";
import { asId } from "../text/id.ts";
import { type Purpose, purposesOf } from "./purposes.ts";
import type { Answers, Section } from "./types.ts";

/** The sections in the order in which they are read. */
export function sectionsOf(answers: Answers): readonly Section[] {
  return [
    business(answers),
    purposes(answers),
    ...asked(answers),
    assets(answers),
    vendors(answers),
    rights(answers),
    breachPlan(),
  ];
}

/** Where the register of the ICO and its form for complaints are asked for. */
const UNITED_KINGDOM = "GB";

function business({ name, country, email, website, lead }: Answers): Section {
  const contact = [
    `email: ${email === undefined ? "TODO" : word(email)}`,
    ...(website === undefined ? [] : [`url: ${word(website)}`]),
  ];
  const lines = [
    `name: ${open(name, "what people call you")}`,
    "legal_name: TODO the full name of the company, or yours if you trade alone",
    `country: ${open(country, "where you are, such as IE")}`,
    "contact:",
    ...contact.map((line) => `  ${line}`),
    `privacy_lead: ${open(lead, "a role such as shop manager, not a name")}`,
    "dpo: TODO is a data protection officer needed, and who is it",
    ...(country === UNITED_KINGDOM ? ["ico_registration: TODO the number and until when"] : []),
  ];
  return {
    key: "business",
    above: ["Who is responsible, and how people reach you."],
    text: lines.join("\n"),
  };
}

function purposes(answers: Answers): Section {
  const above = [
    "Why you use data, one entry a purpose. Rename, add and take out until it is true.",
  ];
  const shared =
    answers.companies.length > 0
      ? ["recipients: TODO who gets data for this, from vendors below"]
      : [];
  const text = purposesOf(answers)
    .map((one) => purpose(one, shared))
    .join("\n");
  return { key: "purposes", above, text };
}

function purpose(
  { id, kind, subjects, basis, retention, needs, more = [] }: Purpose,
  shared: readonly string[],
): string {
  const lines = [
    `kind: ${kind}`,
    "description: TODO finish the sentence We use your data to ...",
    `subjects: [${subjects.join(", ")}]`,
    `lawful_basis: TODO ${basis}`,
    `needs: TODO ${needs}`,
    `retention: TODO ${retention}`,
    ...more,
    ...shared,
  ];
  return entry(id, lines);
}

/** Consents and cookies, where an answer says that there are such things. */
function asked({ newsletter, analytics }: Answers): readonly Section[] {
  const consents = [
    ...(newsletter ? ["newsletter"] : []),
    ...(analytics ? ["visit_statistics"] : []),
  ];
  const sections: Section[] = [];
  if (consents.length > 0) {
    const text = consents.map((id) =>
      entry(id, [
        "mechanism: TODO such as unticked_box or button",
        "wording: TODO the words that people say yes to",
        "record: TODO such as [who, when, how, version]",
        "withdrawal: TODO how people take it back",
        "on_withdrawal: TODO such as delete",
      ]),
    );
    sections.push({
      key: "consents",
      above: ["How you ask for a yes, and how people take it back."],
      text: text.join("\n"),
    });
  }
  if (analytics) {
    const text = entry("visit_counter", [
      "serves: visit_statistics",
      "category: analytics",
      "provider: TODO self, or the company that reads it",
      "does: TODO what it remembers",
      "duration: TODO such as 13 months",
      "before_consent: TODO is it set before people say yes",
    ]);
    sections.push({
      key: "cookies",
      above: ["What your website stores in a visitor's browser."],
      text,
    });
  }
  return sections;
}

function assets(answers: Answers): Section {
  const ids = purposesOf(answers).map(({ id }) => id);
  const camera = ids.includes("cameras") ? ["cameras"] : [];
  const others = ids.filter((id) => id !== "cameras");
  const places = [
    place("main_system", "TODO such as saas, database, spreadsheet or paper", others),
    ...camera.map((id) => place("camera_recorder", "cctv", [id])),
  ];
  const above = ["Where the data lies: programs, mailboxes, paper, one entry a place."];
  return { key: "assets", above, text: places.join("\n") };
}

function place(id: string, kind: string, ids: readonly string[]): string {
  return entry(id, [
    `kind: ${kind}`,
    "vendor: TODO the company that runs it, from vendors below, if another one does",
    `purposes: [${ids.join(", ")}]`,
    "fields: TODO the kinds of data in it",
    "location: TODO the country where it is kept",
    "source: TODO person if people give it to you",
    "deletion: TODO such as automatic, or every 3 months",
    "security: TODO such as [encryption_at_rest, encryption_in_transit, mfa]",
  ]);
}

function vendors({ companies }: Answers): Section {
  const above = ["Everybody else who gets data: hosts, mail services, couriers, authorities."];
  if (companies.length === 0) return { key: "vendors", above, text: "TODO who else gets data" };
  const seen = new Set<string>();
  const entries = companies.flatMap((name) => {
    const known = vendorFacts().find((one) => one.name.toLowerCase() === name.toLowerCase());
    const id = known?.id ?? asId(name);
    if (seen.has(id)) return [];
    seen.add(id);
    return entry(id, [
      `name: ${word(known?.name ?? name)}`,
      "for: TODO what you use it for",
      "role: TODO processor if it only works for you",
      "country: TODO where the company of your contract has its seat",
      "locations: TODO the countries where it keeps data",
      "dpa: TODO the day on which the contract on data was signed",
    ]);
  });
  return { key: "vendors", above, text: entries.join("\n") };
}

function rights({ country }: Answers): Section {
  const lines = [
    "channels: TODO such as [email, phone]",
    "covers: TODO all, or the places that you search",
    ...(country === UNITED_KINGDOM
      ? ["uk_complaints: TODO the address of your form for complaints"]
      : []),
  ];
  const above = ["How people ask for their data, and what you do then."];
  return { key: "rights", above, text: lines.join("\n") };
}

function breachPlan(): Section {
  const lines = ["team: TODO who acts, such as [owner]", "register: TODO where you note it"];
  return {
    key: "breach_plan",
    above: ["When data gets lost, leaks or is changed."],
    text: lines.join("\n"),
  };
}

function entry(id: string, lines: readonly string[]): string {
  return [`${id}:`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function open(value: string | undefined, hint: string): string {
  return value === undefined ? `TODO ${hint}` : word(value);
}

function word(text: string): string {
  return writeScalar(text, "block");
}
