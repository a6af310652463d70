/** Whose data it is. */
import { read } from "../../model/known.ts";
import { draft, list } from "../aspect.ts";
import { nodesUnder } from "../members.ts";
import type { Aspect, Word } from "../types.ts";

/** The youngest that a group or an age gate lets in; undefined when nobody says. */
const younger: (on: string, key: string) => Aspect = (on, key) => ({
  on,
  owns: [key],
  always: false,
  compare: (pair) => {
    if (pair.before === null || pair.after === null) return [];
    const [was] = read(pair.before, key).values;
    const [now] = read(pair.after, key).values;
    if (typeof was !== "number" || typeof now !== "number" || was === now) return [];
    const years = (age: number): readonly Word[] => [{ say: "own", text: String(age) }];
    return [
      draft(now < was ? "younger-people-added" : "younger-people-removed", pair, {
        what: key,
        was: years(was),
        now: years(now),
        before: { node: pair.before, key },
        after: { node: pair.after, key },
      }),
    ];
  },
});

export const PEOPLE: readonly Aspect[] = [
  list({
    on: "purpose",
    owns: ["subjects"],
    grow: "people-added",
    shrink: "people-removed",
    members: nodesUnder("subjects"),
    links: (members) => ({ subjects: members.flatMap(({ node }) => node ?? []) }),
  }),
  younger("subject", "min_age"),
];
