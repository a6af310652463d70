/** Whether a law reaches people: by where they live, where the business is, and what it declares. */
import { eea } from "../../law/countries.ts";
import {
  flatMap,
  follow,
  type Known,
  known,
  nodes,
  or,
  read,
  sectionOf,
  texts,
  union,
  unknown,
} from "../known.ts";
import type { Node } from "../node.ts";
import { stated } from "../reading.ts";
import type { Deriving } from "./types.ts";
import { some } from "./yes-or-no.ts";

/** The laws that follow from places, in the order in which they are printed. */
export const LAWS = ["gdpr", "uk_gdpr", "eprivacy", "ccpa", "ai_act"] as const;
type Law = (typeof LAWS)[number];

/** Whether a place lies where a law holds; a country may hold more than the law's state. */
function holdsIn(law: Law, place: string, today: string): boolean {
  // The United Kingdom has data protection law of its own since it left that of the Union.
  if (law === "uk_gdpr") return place === "GB" && eea(place, today) === "no";
  if (law === "ccpa") return place === "US-CA" || place === "US";
  return eea(place, today) === "yes";
}

/** What has to be true of the business beside the place. */
function condition(law: Law, { root }: Deriving): Known<boolean> {
  if (law === "ccpa") return coveredInCalifornia(root);
  if (law !== "ai_act") return known(true);
  const systems = sectionOf(root, "ai_systems");
  if (systems.values.length > 0) return known(true);
  return systems.open.length > 0 ? unknown(systems.open) : known(false);
}

/** A business as California defines it (Civ. Code 1798.140(d)): it says so under `ccpa`. */
function coveredInCalifornia(root: Node): Known<boolean> {
  const ccpa = follow(root, "business", "ccpa");
  if (ccpa.open.length > 0) return unknown(ccpa.open);
  return flatMap(nodes(ccpa), (node) => {
    const active = read(node, "does_business_in_california");
    if (active.values.includes(true)) return known(true);
    return active.open.length > 0 ? unknown(active.open) : known(false);
  });
}

interface People {
  readonly residence: Known<string>;
  /** False when somebody's residence is only taken from the country of the business. */
  readonly stated: boolean;
}

export function peopleOf(subjects: Known<Node>): People {
  const residence = texts(flatMap(subjects, (subject) => read(subject, "residence")));
  const all = subjects.open.length === 0 && subjects.values.length > 0;
  return { residence, stated: all && subjects.values.every((one) => stated(one, "residence")) };
}

/** Whether the business, or somebody concerned, is where a law holds. */
function isPlaced(law: Law, people: People, { root, today }: Deriving): Known<boolean> {
  const test = (place: string): Known<boolean> => known(holdsIn(law, place, today));
  return or(some(texts(follow(root, "business", "country")), test), some(people.residence, test));
}

/** Whether a law reaches people, by itself: without asking what the business declares. */
function reaches(law: Law, people: People, deriving: Deriving): Known<boolean> {
  const placed = isPlaced(law, people, deriving);
  if (placed.values.includes(false)) return placed;
  const need = condition(law, deriving);
  if (need.values.includes(false) || placed.open.length === 0) return need;
  return unknown([...placed.open, ...need.open]);
}

/** The laws that reach people, within what the business declares. */
export function lawsFor(people: People, deriving: Deriving): Known<string> {
  const declared = declaredLaws(deriving);
  return union(
    LAWS.map((law) => {
      if (declared && !declared.values.includes(law)) return unknown(declared.open);
      const answer = declared
        ? reachesAsDeclared(law, people, deriving)
        : reaches(law, people, deriving);
      return answer.values.includes(true) ? known(law) : unknown(answer.open);
    }),
  );
}

/**
 * A declared law reaches everybody, but those who are stated to live elsewhere; once it is clear from
 * a stated place why it was declared, it reaches only whom it would reach anyway.
 */
function reachesAsDeclared(law: Law, people: People, deriving: Deriving): Known<boolean> {
  const placed = isPlaced(law, people, deriving);
  if (people.stated) return placed;
  const groups = sectionOf(deriving.root, "subjects").values.filter((one) =>
    stated(one, "residence"),
  );
  const explained = isPlaced(law, peopleOf(known(...groups)), deriving);
  return explained.values.includes(true) ? placed : known(true);
}

export function declaredLaws({ root }: Deriving): Known<string> | undefined {
  const [business] = nodes(read(root, "business")).values;
  return business && stated(business, "laws") ? texts(read(business, "laws")) : undefined;
}

/** The laws that follow for the business as a whole, whatever it declares. */
export function lawsDerived(deriving: Deriving): Known<string> {
  const people = peopleOf(sectionOf(deriving.root, "subjects"));
  return union(
    LAWS.map((law) => {
      const answer = reaches(law, people, deriving);
      return answer.values.includes(true) ? known(law) : unknown(answer.open);
    }),
  );
}
