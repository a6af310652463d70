/** What a left-out key follows from, shape by shape (`x-absent: derived` in the schemas). */
import { addDuration } from "../../calendar/shift.ts";
import { authority } from "../../law/authorities.ts";
import { isShared, isSold } from "../derive/california.ts";
import { subjectsIn } from "../derive/categories.ts";
import { DEPENDENT } from "../derive/kinds.ts";
import { lawsDerived } from "../derive/law-reach.ts";
import { categoriesReaching } from "../derive/reaching.ts";
import { storageOf } from "../derive/storage.ts";
import type { Deriving } from "../derive/types.ts";
import { flatMap, follow, type Known, known, nothing, read, unknown } from "../known.ts";
import { META, type Node } from "../node.ts";
import { profiles } from "./profiling.ts";

type Tell = (node: Node, deriving: Deriving) => Known;

/** Tells what a key is that nobody wrote. */
export interface FillRule {
  readonly tell: Tell;
  /** Where the key only repeats another one: the node that has it, and its key. */
  readonly same?: (node: Node) => Node | null;
  readonly key?: string;
}

/** Says the same as another key of the node. */
function same(...path: readonly string[]): FillRule {
  const tell: Tell = (node) => follow(node, ...path);
  const [key] = path;
  return path.length === 1 && key !== undefined ? { tell, same: (node) => node, key } : { tell };
}

/** Says the same as a key of the node that it is a part of. */
function fromParent(key: string): FillRule {
  const same = (node: Node): Node | null => node[META].parent;
  const tell: Tell = (node) => {
    const parent = same(node);
    return parent ? follow(parent, key) : nothing();
  };
  return { tell, same, key };
}

function fromModel(...path: readonly string[]): FillRule {
  return { tell: (_node, { root }) => follow(root, ...path) };
}

/** The first of two that says something. */
function either(first: FillRule, second: FillRule): FillRule {
  return {
    tell: (node, deriving) => {
      const said = first.tell(node, deriving);
      return said.values.length > 0 ? said : second.tell(node, deriving);
    },
  };
}

const REQUIRED_BY: ReadonlyMap<unknown, string> = new Map([
  ["contract", "contract"],
  ["legal_obligation", "law"],
  ["public_task", "law"],
]);

function requiredBy(purpose: Node): Known {
  const basis = follow(purpose, "lawful_basis", "basis");
  return flatMap(basis, (word) => known(REQUIRED_BY.get(word) ?? "nothing"));
}

/** The authority of the country, where it has one for everybody (not in Germany). */
function competentAuthority(business: Node): Known {
  return flatMap(read(business, "country"), (country) => {
    const answer = authority(String(country));
    if (answer.known && !answer.regions) return known(answer.code);
    return unknown([{ node: business, key: "authority", reason: "not_stated" }]);
  });
}

function roleOfBusiness(_business: Node, { root }: Deriving): Known {
  const roles = follow(root, "purposes", "role");
  const [isController, isProcessor] = ["controller", "processor"].map((role) =>
    roles.values.includes(role),
  );
  if (isController && isProcessor) return known("both");
  if (roles.open.length > 0) return unknown(roles.open);
  return known(isProcessor ? "processor" : "controller");
}

function dueAgain(assessment: Node): Known {
  const every = read(assessment, "review_every");
  return flatMap(read(assessment, "date"), (date) =>
    flatMap(every, (length) => {
      const due = addDuration(String(date), String(length));
      return due === undefined ? nothing() : known(due);
    }),
  );
}

function party(cookie: Node): Known {
  return flatMap(read(cookie, "provider"), (one) => known(one === "self" ? "first" : "third"));
}

function exemption(cookie: Node): Known {
  const category = read(cookie, "category");
  return flatMap(
    category,
    (one): Known => (one === "necessary" ? known("strictly_necessary") : nothing()),
  );
}

/** What a notice says that is generated: all that the law asks. Others have to state it. */
function inGenerated(key: string, all: Tell): Tell {
  return (notice, deriving) => {
    const external = read(notice, "external");
    if (external.values.includes(true))
      return unknown([{ node: notice, key, reason: "not_stated" }]);
    return external.open.length > 0 ? unknown(external.open) : all(notice, deriving);
  };
}

function everyWord(key: string): Tell {
  return (node) => {
    const type = node[META].shape.fields[key]?.type;
    return known(...(type !== undefined && "values" in type ? (type.values ?? []) : []));
  };
}

function saleOf(test: (purpose: Node, deriving: Deriving) => Known<boolean>): Tell {
  return ({ [META]: { parent } }, deriving) => (parent ? test(parent, deriving) : nothing());
}

/** Of a group of one's own: the kinds of people who cannot freely say no. */
function isVulnerable(subject: Node): Known {
  return flatMap(read(subject, "kind"), (kind): Known => {
    if (kind !== "other") return known(DEPENDENT.has(String(kind)));
    return unknown([{ node: subject, key: "vulnerable", reason: "not_stated" }]);
  });
}

/** In this order within a shape: later keys may rest on earlier ones. */
export const FILL_RULES: { readonly [shape: string]: { readonly [key: string]: FillRule } } = {
  business: {
    authority: { tell: competentAuthority },
    role: { tell: roleOfBusiness },
    laws: { tell: (_node, deriving) => lawsDerived(deriving) },
  },
  citation: { country: fromModel("business", "country") },
  subject: { label: same("name"), plain: same("name"), vulnerable: { tell: isVulnerable } },
  category: { label: same("name"), plain: same("name") },
  asset: { location: { tell: storageOf }, subjects: { tell: subjectsIn } },
  access: { last_review: fromParent("reviewed") },
  deletion: { by: fromParent("owner") },
  field: { source: fromParent("source") },
  purpose: { required_by: { tell: requiredBy }, profiling: { tell: profiles } },
  purpose_ccpa: { sale: { tell: saleOf(isSold) }, share: { tell: saleOf(isShared) } },
  vendor: { receives: { tell: categoriesReaching } },
  vendor_review: { last: fromParent("reviewed") },
  consent_ui: { refusal_kept: same("choice_kept") },
  cookie: {
    party: { tell: party },
    exempt_because: { tell: exemption },
    data: same("serves", "needs", "category"),
  },
  rights: { handlers: same("owner") },
  breach_plan: {
    authority: fromModel("business", "authority"),
    severity_method: { tell: () => known("as the generated breach plan says") },
    templates: { tell: everyWord("templates") },
  },
  ai_system: {
    categories: same("purposes", "needs", "category"),
    subjects: same("purposes", "subjects"),
  },
  assessment: { date: same("reviewed"), review_due: { tell: dueAgain } },
  publish: { languages: fromModel("business", "languages") },
  notice: {
    purposes: same("audience", "purposes"),
    languages: either(fromModel("publish", "languages"), fromModel("business", "languages")),
    version: fromModel("publish", "version"),
    effective: fromModel("publish", "effective"),
    contains: { tell: inGenerated("contains", everyWord("contains")) },
    ccpa_letters: {
      tell: inGenerated("ccpa_letters", (notice) =>
        follow(notice, "purposes", "needs", "category", "ccpa"),
      ),
    },
  },
};

/** Shapes in the order in which they are filled: the others rest on these. */
export const FILLED_FIRST: readonly string[] = ["business", "subject", "publish"];
