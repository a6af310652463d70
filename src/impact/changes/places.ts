/** Where data lies: what a place holds, in which country, who may look, how it is protected and cleared. */
import { categoriesHeld } from "../../model/derive/held.ts";
import { follow, known, nodes, nothing, read, texts } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { stated } from "../../model/reading.ts";
import { along, lasting, list, value } from "../aspect.ts";
import {
  all,
  countriesUnder,
  inside,
  mapped,
  memberOf,
  present,
  term,
  termsUnder,
  when,
} from "../members.ts";
import type { Aspect, Members, Pair, State, States } from "../types.ts";

const on = "asset";

/** Countries that the place itself names; those of who runs it are told with that company. */
const ownCountries: Members = (node, state) =>
  stated(node, "location") ? countriesUnder("location")(node, state) : nothing();

/** The categories that the purposes of a place need; what comes and goes with them is told there. */
function needed(pair: Pair, { before, after }: States): ReadonlySet<string> {
  const of = (node: Node | null, state: State): readonly string[] =>
    node === null
      ? []
      : nodes(follow(node, "purposes", "needs", "category")).values.map((one) => state.nameOf(one));
  const [had, has] = [new Set(of(pair.before, before)), new Set(of(pair.after, after))];
  return new Set([...had, ...has].filter((name) => had.has(name) !== has.has(name)));
}

const held: Members = (node, state) =>
  mapped(categoriesHeld(node), (one) => ({
    ...memberOf(one, state, { node, key: "fields" }),
    spot: { node: fieldOf(node, one) ?? node, key: fieldOf(node, one) ? "" : "fields" },
  }));

function fieldOf(node: Node, category: Node): Node | undefined {
  return nodes(read(node, "fields")).values.find((field) => field.category === category);
}

const sound = when("audio", [true], "impact.word.sound");

const holds: Aspect = {
  on,
  owns: ["fields", "audio"],
  always: false,
  compare: (pair, states) => {
    const moved = needed(pair, states);
    const aspect = list({
      on,
      owns: [],
      grow: "place-holds-more",
      shrink: "place-holds-less",
      members: all((node, state) => {
        const { values, open } = held(node, state);
        return { values: values.filter(({ id }) => !moved.has(id)), open };
      }, sound),
      links: (members) => ({ categories: members.flatMap(({ node }) => node ?? []) }),
    });
    return pair.before === null || pair.after === null ? [] : aspect.compare(pair, states);
  },
};

const access: Members = all(
  when("shared_accounts", [true], "impact.word.shared_accounts"),
  (node) =>
    mapped(texts(read(node, "roles")), (text) => ({
      id: text,
      word: { say: "own", text },
      spot: { node, key: "roles" },
    })),
);

/** What is cleared by people, when they come to it, waits longer than what clears itself. */
const sweep: Aspect = value({
  on,
  owns: ["deletion"],
  value: (node) => {
    const every = texts(follow(node, "deletion", "every"));
    const [part] = nodes(read(node, "deletion")).values;
    const spot = { node: part ?? node, key: part ? "every" : "deletion" };
    const [first] = every.values;
    if (first !== undefined) {
      return known({ text: first, word: { say: "duration", text: first }, spot });
    }
    const automated = follow(node, "deletion", "automated").values.includes(true);
    const word = { say: "ours", key: "impact.word.at_once" } as const;
    return automated ? known({ text: "PT0S", word, spot }) : { values: [], open: every.open };
  },
  step: lasting("deletion-later", "deletion-sooner"),
});

const backups: Aspect = value({
  on,
  owns: ["backups.retention"],
  value: (node) => {
    const [part] = nodes(read(node, "backups")).values;
    return mapped(texts(follow(node, "backups", "retention")), (text) => ({
      text,
      word: { say: "duration", text },
      spot: { node: part ?? node, key: part ? "retention" : "backups" },
    }));
  },
  step: lasting("deletion-later", "deletion-sooner"),
});

export const PLACES: readonly Aspect[] = [
  holds,
  sweep,
  backups,
  list({
    on,
    owns: ["location"],
    grow: "country-added",
    shrink: "country-removed",
    members: ownCountries,
    links: (members) => ({ countries: members.map(({ id }) => id) }),
  }),
  value({
    on,
    owns: ["access.scope"],
    value: (node) =>
      mapped(texts(follow(node, "access", "scope")), (text) => ({
        text,
        word: term("access_scopes", text),
        spot: { node, key: "access" },
      })),
    step: along([["role"], ["team"], ["all_staff"], ["public"]], {
      up: "access-wider",
      down: "access-narrower",
    }),
  }),
  list({
    on,
    owns: ["access.roles", "access.shared_accounts"],
    grow: "access-wider",
    shrink: "access-narrower",
    members: inside("access", access),
  }),
  value({
    on,
    owns: ["identifiability"],
    value: (node) =>
      mapped(texts(read(node, "identifiability")), (text) => ({
        text,
        word: term("identifiability", text),
        spot: { node, key: "identifiability" },
      })),
    step: along([["anonymous"], ["pseudonymous"], ["identified"]], {
      up: "more-identifiable",
      down: "less-identifiable",
    }),
  }),
  list({
    on,
    owns: ["security", "pets", "access.mfa", "key_apart", "backups.restore_tested"],
    grow: "protection-added",
    shrink: "protection-removed",
    members: all(
      termsUnder("security", "security_measures"),
      termsUnder("pets", "pets"),
      when("key_apart", [true], "impact.word.key_apart"),
      inside("access", when("mfa", [true], "impact.word.second_proof")),
      inside("deletion", when("automated", [true], "impact.word.automatic_deletion")),
      inside("backups", present("restore_tested", "impact.word.restore_tested")),
    ),
  }),
];
