/** Whom the business tells, in which languages, and when. */
import { follow, read, texts } from "../../model/known.ts";
import { along, list, value } from "../aspect.ts";
import { mapped, nodesUnder, term } from "../members.ts";
import type { Aspect } from "../types.ts";

const on = "notice";

export const NOTICES: readonly Aspect[] = [
  list({
    on,
    owns: ["audience"],
    grow: "notice-readers-added",
    shrink: "notice-readers-removed",
    members: nodesUnder("audience"),
    links: (members) => ({ subjects: members.flatMap(({ node }) => node ?? []) }),
  }),
  list({
    on,
    owns: ["languages"],
    grow: "notice-language-added",
    shrink: "notice-language-removed",
    members: (node) =>
      mapped(texts(read(node, "languages")), (id) => ({
        id,
        word: term("languages", id),
        spot: { node, key: "languages" },
      })),
  }),
  value({
    on,
    owns: ["given.when"],
    value: (node) =>
      mapped(texts(follow(node, "given", "when")), (text) => ({
        text,
        word: term("given_when", text),
        spot: { node, key: "given" },
      })),
    step: along(
      [
        ["at_collection"],
        ["first_contact", "first_disclosure", "within_a_month"],
        ["later"],
        ["never"],
      ],
      { up: "notice-later", down: "notice-sooner", swap: "restated" },
    ),
  }),
];
