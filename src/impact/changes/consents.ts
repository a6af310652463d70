/** How people are asked, what their yes covers, and how easily they take it back. */
import { follow, nodes, read, texts } from "../../model/known.ts";
import { along, draft, lasting, list, value } from "../aspect.ts";
import { all, inside, mapped, nodesUnder, term, when } from "../members.ts";
import type { Aspect, Pair } from "../types.ts";

const on = "consent";

/** Words alone count: breaking lines anew asks nobody anything else. */
function plain(text: unknown): string | undefined {
  return typeof text === "string" ? text.trim().replaceAll(/\s+/g, " ") : undefined;
}

const wording: Aspect = {
  on,
  owns: ["wording"],
  always: false,
  compare: (pair: Pair) => {
    if (pair.before === null || pair.after === null) return [];
    const was = plain(read(pair.before, "wording").values[0]);
    const now = plain(read(pair.after, "wording").values[0]);
    if (was === undefined || now === undefined || was === now) return [];
    return [
      draft("consent-wording-changed", pair, {
        was: [{ say: "own", text: was }],
        now: [{ say: "own", text: now }],
        before: { node: pair.before, key: "wording" },
        after: { node: pair.after, key: "wording" },
      }),
    ];
  },
};

/** Only what people do on purpose is a yes. */
const ACTIVE = ["unticked_box", "button", "toggle", "signature", "oral_recorded"];

export const CONSENTS: readonly Aspect[] = [
  wording,
  list({
    on,
    owns: ["purposes"],
    grow: "consent-wider",
    shrink: "consent-narrower",
    members: nodesUnder("purposes"),
    links: (members) => ({ purposes: members.flatMap(({ node }) => node ?? []) }),
  }),
  list({
    on,
    owns: [
      "mechanism",
      "explicit",
      "double_opt_in",
      "granular",
      "bundled_with_terms",
      "required_for_service",
      "withdrawal",
      "ui",
      "age_gate.parental_consent",
    ],
    grow: "choice-gained",
    shrink: "choice-lost",
    members: all(
      when("mechanism", ACTIVE, "impact.word.active_yes"),
      when("explicit", [true], "impact.word.explicit_yes"),
      when("double_opt_in", [true], "impact.word.double_opt_in"),
      when("granular", [true], "impact.word.one_by_one"),
      when("bundled_with_terms", [false], "impact.word.apart_from_terms"),
      when("required_for_service", [false], "impact.word.service_without_yes"),
      inside("withdrawal", (node) =>
        mapped(texts(read(node, "method")), (id) => ({
          id: `withdrawal ${id}`,
          word: term("withdrawal_methods", id),
          spot: { node, key: "method" },
        })),
      ),
      inside("ui", when("reject", ["same_layer"], "impact.word.no_as_easy_as_yes")),
      inside("age_gate", when("parental_consent", [true], "impact.word.parents_asked")),
    ),
  }),
  value({
    on,
    owns: ["refresh_every"],
    value: (node) =>
      mapped(texts(read(node, "refresh_every")), (text) => ({
        text,
        word: { say: "duration", text },
        spot: { node, key: "refresh_every" },
      })),
    step: lasting("kept-longer", "kept-shorter"),
  }),
  value({
    on,
    owns: ["on_withdrawal"],
    value: (node) =>
      mapped(texts(read(node, "on_withdrawal")), (text) => ({
        text,
        word: term("retention_actions", text),
        spot: { node, key: "on_withdrawal" },
      })),
    step: along([["delete", "anonymise"], ["restrict"], ["keep"]], {
      up: "not-deleted-after",
      down: "deleted-after",
    }),
  }),
  {
    on,
    owns: ["age_gate.min_age"],
    always: false,
    compare: (pair) => {
      if (pair.before === null || pair.after === null) return [];
      const [was] = follow(pair.before, "age_gate", "min_age").values;
      const [now] = follow(pair.after, "age_gate", "min_age").values;
      if (typeof was !== "number" || typeof now !== "number" || was === now) return [];
      const [before] = nodes(read(pair.before, "age_gate")).values;
      const [after] = nodes(read(pair.after, "age_gate")).values;
      return [
        draft(now < was ? "younger-people-added" : "younger-people-removed", pair, {
          was: [{ say: "own", text: String(was) }],
          now: [{ say: "own", text: String(now) }],
          before: before ? { node: before, key: "min_age" } : null,
          after: after ? { node: after, key: "min_age" } : null,
        }),
      ];
    },
  },
];
