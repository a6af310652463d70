/** The host function that looks up what is known of a company. */
import type { HostFunction } from "../../expression/types.ts";
import type { VendorFact } from "../../law/types.ts";
import { vendorFact, vendorsNamed } from "../../law/vendors.ts";
import { maybe, param, text } from "./define.ts";

/** Its full name decides where one is written: another company of the same group is another company. */
function known(id: string, legalName: string): readonly VendorFact[] {
  if (legalName !== "") return vendorsNamed(legalName);
  const fact = vendorFact(id.replaceAll("-", "_"));
  return fact === undefined ? [] : [fact];
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== null);
}

export const VENDOR_FUNCTIONS: readonly HostFunction[] = [
  {
    name: "vendor_fact",
    params: [param("id", "text"), param("legal_name", "text")],
    returns: maybe("json"),
    doc: "What is known of a company, by its full name or, where that is empty, by its id: `{ legal_name, country, countries, roles, checked, source }`; nothing of a company that the data do not have. `countries` are its seat and that of its group, `roles` those that it usually has, `checked` is true when its own documents were read.",
    examples: [
      { expression: '$vendor_fact("mollie", "").country', gives: "NL" },
      {
        expression: '$vendor_fact("payments", "Mollie B.V.").roles',
        gives: ["independent_controller"],
      },
      { expression: '$vendor_fact("mollie", "Mollie UK Limited")', gives: undefined },
    ],
    call: ([id, legalName]) => {
      const facts = known(text(id) ?? "", text(legalName) ?? "");
      const [first] = facts;
      if (first === undefined) return undefined;
      return {
        legal_name: first.legal_name,
        country: first.country,
        countries: distinct(facts.flatMap((fact) => [fact.country, fact.parent_country])),
        roles: distinct(facts.flatMap((fact) => [fact.role, fact.also_role])),
        checked: facts.every((fact) => fact.verified),
        source: first.source?.cite ?? null,
      };
    },
  },
];
