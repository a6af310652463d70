/** What machines that learn are used for, with which data, and who watches over them. */
import { known, nodes, read, texts } from "../../model/known.ts";
import { along, list, value } from "../aspect.ts";
import {
  all,
  inside,
  mapped,
  memberOf,
  nodesUnder,
  present,
  term,
  termsUnder,
  when,
} from "../members.ts";
import type { Aspect, Members } from "../types.ts";

const on = "ai_system";

const training: Members = (node, state) => {
  const [part] = nodes(read(node, "training_data")).values;
  if (part === undefined) return { values: [], open: read(node, "training_data").open };
  const spot = { node: part, key: "personal" };
  const places = nodes(read(part, "assets"));
  if (places.values.length > 0) {
    return mapped(places, (one) => memberOf(one, state, { node: part, key: "assets" }));
  }
  const personal = read(part, "personal");
  const word = { say: "ours", key: "impact.word.personal_data" } as const;
  return personal.values.includes(true)
    ? known({ id: "personal", word, spot })
    : { values: [], open: personal.open };
};

export const AI: readonly Aspect[] = [
  list({
    on,
    owns: ["purposes"],
    grow: "ai-use-added",
    shrink: "ai-use-removed",
    members: nodesUnder("purposes"),
    links: (members) => ({ purposes: members.flatMap(({ node }) => node ?? []) }),
  }),
  list({
    on,
    owns: ["categories"],
    grow: "ai-data-added",
    shrink: "ai-data-removed",
    members: nodesUnder("categories"),
    links: (members) => ({ categories: members.flatMap(({ node }) => node ?? []) }),
  }),
  value({
    on,
    owns: ["risk_class"],
    value: (node) =>
      mapped(texts(read(node, "risk_class")), (text) => ({
        text,
        word: term("ai_risk_classes", text),
        spot: { node, key: "risk_class" },
      })),
    step: along([["minimal"], ["limited"], ["high"], ["prohibited"]], {
      up: "ai-class-higher",
      down: "ai-class-lower",
    }),
  }),
  list({
    on,
    owns: ["capabilities", "practices", "annex_iii"],
    grow: "ai-ability-added",
    shrink: "ai-ability-removed",
    members: all(
      termsUnder("capabilities", "ai_capabilities"),
      termsUnder("practices", "prohibited_practices"),
      (node) =>
        mapped({ ...texts(read(node, "annex_iii")) }, (id) => ({
          id: `annex ${id}`,
          word: term("annex_iii", id),
          spot: { node, key: "annex_iii" },
        })),
    ),
  }),
  list({
    on,
    owns: ["automated_decision.solely", "automated_decision.significant"],
    grow: "automated-decision-added",
    shrink: "automated-decision-removed",
    members: inside("automated_decision", when("solely", [true], "impact.word.automated_decision")),
    always: true,
  }),
  list({
    on,
    owns: ["training_data"],
    grow: "ai-training-started",
    shrink: "ai-training-stopped",
    members: training,
    always: true,
  }),
  list({
    on,
    owns: [
      "oversight",
      "disclosure",
      "marking",
      "input_data_checked",
      "workers_informed",
      "persons_informed",
      "bias_testing",
    ],
    grow: "protection-added",
    shrink: "protection-removed",
    members: all(
      inside("oversight", present("how", "impact.word.oversight")),
      inside("oversight", when("can_stop", [true], "impact.word.can_stop")),
      present("disclosure", "impact.word.ai_told"),
      when("marking", [true], "impact.word.ai_marked"),
      when("input_data_checked", [true], "impact.word.input_checked"),
      when("workers_informed", [true], "impact.word.workers_told"),
      when("persons_informed", [true], "impact.word.persons_told"),
      inside("bias_testing", present("last", "impact.word.bias_tested")),
    ),
  }),
];
