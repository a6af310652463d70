/** What companies that get data may do with it, where, and on which footing. */
import { follow, known, nodes, nothing, read, texts } from "../../model/known.ts";
import { META, type Node } from "../../model/node.ts";
import { along, draft, list } from "../aspect.ts";
import { all, inside, mapped, term, termsUnder, when } from "../members.ts";
import type { Aspect, Draft, Members, Pair } from "../types.ts";
import { compareMechanisms } from "./routes.ts";
import { countriesOf } from "./sharing.ts";

const on = "vendor";

const ROLES = [
  ["processor"],
  ["joint_controller"],
  ["independent_controller"],
  ["public_authority"],
];

const countries: Members = (node, state) =>
  mapped(countriesOf(node, state), (text) => ({
    id: text,
    word: { say: "country", text },
    spot: { node, key: countryKey(node, text) },
  }));

function countryKey(node: Node, country: string): string {
  const keys = ["locations", "remote_access", "country"];
  return keys.find((key) => read(node, key).values.includes(country)) ?? "subprocessors";
}

/** Those to whom a company passes data on, by the names that readers know them by. */
const passedOn: Members = (node, state) =>
  mapped(nodes(read(node, "subprocessors")), (one) => ({
    id: state.nameOf(one),
    word: { say: "name", node: one },
    spot: { node: one, key: "" },
    node: one,
  }));

/** The weakest role that a company has towards us. */
function roleOf(node: Node): string | undefined {
  const roles = texts(follow(node, "role", "role")).values;
  return [...ROLES].reverse().find(([role]) => role !== undefined && roles.includes(role))?.[0];
}

function compareRoles(pair: Pair): readonly Draft[] {
  if (pair.before === null || pair.after === null) return [];
  const [was, now] = [roleOf(pair.before), roleOf(pair.after)];
  if (was === undefined || now === undefined || was === now) return [];
  const kind = along(ROLES, { up: "company-decides-itself", down: "company-follows-orders" })(
    was,
    now,
  );
  if (kind === undefined) return [];
  return [
    draft(kind, pair, {
      was: [term("vendor_roles", was)],
      now: [term("vendor_roles", now)],
      before: { node: pair.before, key: "role" },
      after: { node: pair.after, key: "role" },
      links: { vendor: pair.after },
    }),
  ];
}

const ownUses: Members = all(
  termsUnder("own_purposes", "purpose_kinds"),
  when("trains_on_our_data", [true], "impact.word.trains_on_our_data"),
  when("consideration", ["money"], "impact.word.for_money"),
  when("consideration", ["other_value"], "impact.word.for_value"),
);

/** A contract that nobody names any more binds nobody: silence about it is its end. */
const contract: Members = (node) => {
  const signed = follow(node, "dpa", "signed");
  const arranged = follow(node, "arrangement", "date");
  const word = { say: "ours", key: "impact.word.contract" } as const;
  const key = signed.values.length > 0 ? "dpa" : "arrangement";
  if (signed.values.length + arranged.values.length === 0) return nothing();
  return known({ id: "contract", word, spot: { node, key } });
};

/** `all` stands for every clause that the law names (GDPR Art. 28(3)). */
const clauses: Members = (node) => {
  const said = texts(read(node, "clauses"));
  const { type } = node[META].shape.fields.clauses ?? {};
  const every = type?.kind === "enum" ? (type.values ?? []).filter((one) => one !== "all") : [];
  const values = said.values.includes("all") ? every : said.values;
  return mapped({ values, open: said.open }, (id) => ({
    id,
    word: term("dpa_clauses", id),
    spot: { node, key: "clauses" },
  }));
};

const protections: Members = all(
  inside("dpa", clauses),
  (node) =>
    mapped(nodes(read(node, "certifications")), (one) => ({
      id: String(one.id),
      word: term("certifications", String(one.id)),
      spot: { node: one, key: "" },
    })),
  (node) => {
    const routes = nodes(read(node, "transfers"));
    return {
      values: routes.values.flatMap((route) =>
        texts(read(route, "measures")).values.map((id) => ({
          id: `${String(route.id)} ${id}`,
          word: term("transfer_measures", id),
          spot: { node: route, key: "measures" },
        })),
      ),
      open: [],
    };
  },
);

export const COMPANIES: readonly Aspect[] = [
  { on, owns: ["role"], always: false, compare: compareRoles },
  { on, owns: ["transfers.mechanism"], always: false, compare: compareMechanisms },
  list({
    on,
    owns: ["locations", "remote_access"],
    grow: "country-added",
    shrink: "country-removed",
    members: countries,
    links: (members) => ({ countries: members.map(({ id }) => id) }),
  }),
  list({
    on,
    owns: ["subprocessors"],
    grow: "subprocessor-added",
    shrink: "subprocessor-removed",
    members: passedOn,
    each: true,
  }),
  list({
    on,
    owns: ["own_purposes", "trains_on_our_data", "consideration"],
    grow: "company-own-use-added",
    shrink: "company-own-use-removed",
    members: ownUses,
    always: true,
  }),
  list({
    on,
    owns: ["dpa.signed", "arrangement.date"],
    grow: "contract-signed",
    shrink: "contract-gone",
    members: contract,
  }),
  list({
    on,
    owns: ["dpa.clauses", "certifications", "transfers.measures"],
    grow: "protection-added",
    shrink: "protection-removed",
    members: protections,
  }),
];
