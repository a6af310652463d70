/** What an editor offers under `vendors`: companies that many use, with what is known of them. */
import type { VendorFact } from "../law/types.ts";
import { vendorFacts } from "../law/vendors.ts";
import type { Json, Snippet } from "./json-schema.ts";

/** One snippet for each listed company, in the order of their names. */
export function vendorSnippets(): readonly Snippet[] {
  const byName = (a: VendorFact, b: VendorFact): number => (a.name < b.name ? -1 : 1);
  return [...vendorFacts()].sort(byName).map((fact) => ({
    label: fact.name,
    description: `${capital(fact.for.en)}. ${standing(fact)}`,
    body: { [fact.id]: bodyOf(fact) },
  }));
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What was not read in a company's own documents is marked: nobody may take it for checked. */
function standing({ source, as_of }: VendorFact): string {
  return source === null
    ? "Not checked: compare name, role and country with your contract."
    : `Name, role and country from: ${source.cite} (read ${source.read ?? as_of}).`;
}

/** What nobody but the business can know stands as TODO. */
function bodyOf(fact: VendorFact): Json {
  const roles = [fact.role, ...(fact.also_role === null ? [] : [fact.also_role])];
  return {
    legal_name: escaped(fact.legal_name),
    for: `\${1:${escaped(fact.for.en)}}`,
    role: roles.length === 1 ? fact.role : `\${2|${roles.join(",")}|}`,
    country: fact.country,
    locations: "TODO where they keep the data",
    ...(fact.role === "processor" ? { dpa: "TODO date of the contract" } : {}),
  };
}

/** `$`, `}` and `\` mean something in a snippet. */
function escaped(text: string): string {
  return text.replaceAll(/[$}\\]/g, "\\$&");
}
