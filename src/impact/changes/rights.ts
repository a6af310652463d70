/** How people reach the business with their rights, and what stands in their way. */
import { follow, read, texts } from "../../model/known.ts";
import { along, lasting, list, value } from "../aspect.ts";
import { all, inside, mapped, nodesUnder, term, termsUnder, when } from "../members.ts";
import type { Aspect } from "../types.ts";

const on = "rights";
const HARDER = { up: "rights-harder", down: "rights-easier" } as const;

export const RIGHTS: readonly Aspect[] = [
  list({
    on,
    owns: ["channels"],
    grow: "rights-way-added",
    shrink: "rights-way-removed",
    members: termsUnder("channels", "request_channels"),
  }),
  list({
    on,
    owns: ["supported"],
    grow: "right-added",
    shrink: "right-removed",
    members: termsUnder("supported", "rights"),
  }),
  value({
    on,
    owns: ["fee"],
    value: (node) =>
      mapped(texts(read(node, "fee")), (text) => ({
        text,
        word: term("fees", text),
        spot: { node, key: "fee" },
      })),
    step: along([["none"], ["unfounded_only"], ["always"]], HARDER),
  }),
  value({
    on,
    owns: ["identity.asks_for_id"],
    value: (node) =>
      mapped(texts(follow(node, "identity", "asks_for_id")), (text) => ({
        text,
        word: term("asks_for_id", text),
        spot: { node, key: "identity" },
      })),
    step: along([["never"], ["on_doubt"], ["always"]], HARDER),
  }),
  value({
    on,
    owns: ["deadlines.respond"],
    value: (node) =>
      mapped(texts(follow(node, "deadlines", "respond")), (text) => ({
        text,
        word: { say: "duration", text },
        spot: { node, key: "deadlines" },
      })),
    step: lasting("rights-harder", "rights-easier"),
  }),
  list({
    on,
    owns: ["covers", "tell_recipients"],
    grow: "rights-easier",
    shrink: "rights-harder",
    members: all(
      when("covers", ["all"], "impact.word.all_places"),
      nodesUnder("covers"),
      when("tell_recipients", [true], "impact.word.recipients_told"),
    ),
  }),
  list({
    on,
    owns: ["ccpa.methods", "ccpa.opt_out"],
    grow: "choice-gained",
    shrink: "choice-lost",
    members: inside(
      "ccpa",
      termsUnder("methods", "request_channels"),
      inside("opt_out", (node) =>
        mapped(texts(read(node, "methods")), (id) => ({
          id: `opt_out ${id}`,
          word: term("opt_out_methods", id),
          spot: { node, key: "methods" },
        })),
      ),
    ),
  }),
];
