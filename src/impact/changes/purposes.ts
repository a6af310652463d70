/** What data is used for: kinds of use, who decides, reuse, how people are written to, machines that decide. */
import { follow, known, nodes, read, texts } from "../../model/known.ts";
import { along, list, value } from "../aspect.ts";
import { all, inside, mapped, nodesUnder, term, termsUnder, when } from "../members.ts";
import type { Aspect, Members } from "../types.ts";

const on = "purpose";

/** Signs of a high risk (WP248 rev.01), declared or derived. */
const signs: Members = (node) =>
  mapped(texts(follow(node, "derived", "wp248")), (id) => ({
    id,
    word: term("risk_signs", id),
    spot: { node, key: "" },
  }));

const highRisk: Members = (node) => {
  const { values, open } = follow(node, "derived", "high_risk");
  const spot = { node, key: "" };
  const word = { say: "ours", key: "impact.word.high_risk" } as const;
  return values.includes(true) ? known({ id: "high", word, spot }) : { values: [], open };
};

/** Decisions by a machine alone that weigh on somebody (GDPR Art. 22). */
const decisions: Members = (node) => {
  const parts = nodes(read(node, "automated_decision"));
  const word = { say: "ours", key: "impact.word.automated_decision" } as const;
  const spot = { node, key: "automated_decision" };
  const alone = parts.values.some(
    (one) =>
      !read(one, "solely").values.includes(false) &&
      !read(one, "significant").values.includes(false),
  );
  return alone ? known({ id: "alone", word, spot }) : { values: [], open: parts.open };
};

export const PURPOSES: readonly Aspect[] = [
  value({
    on,
    owns: ["kind"],
    value: (node) =>
      mapped(texts(read(node, "kind")), (text) => ({
        text,
        word: term("purpose_kinds", text),
        spot: { node, key: "kind" },
      })),
    step: () => "use-changed",
  }),
  value({
    on,
    owns: ["role"],
    value: (node) =>
      mapped(texts(read(node, "role")), (text) => ({
        text,
        word: term("purpose_roles", text),
        spot: { node, key: "role" },
      })),
    step: along([["processor"], ["controller"]], {
      up: "role-to-controller",
      down: "role-to-processor",
    }),
  }),
  list({
    on,
    owns: ["derived_from"],
    grow: "reuse-added",
    shrink: "reuse-removed",
    members: nodesUnder("derived_from"),
    always: true,
  }),
  list({
    on,
    owns: ["channels"],
    grow: "channel-added",
    shrink: "channel-removed",
    members: termsUnder("channels", "marketing_channels"),
  }),
  list({
    on,
    owns: ["automated_decision.solely", "automated_decision.significant"],
    grow: "automated-decision-added",
    shrink: "automated-decision-removed",
    members: decisions,
    always: true,
  }),
  list({
    on,
    owns: ["profiling"],
    grow: "profiling-started",
    shrink: "profiling-stopped",
    members: when("profiling", [true], "impact.word.profiling"),
    always: true,
  }),
  list({
    on,
    owns: ["risk_factors"],
    grow: "risk-sign-added",
    shrink: "risk-sign-removed",
    members: signs,
  }),
  list({
    on,
    owns: [],
    grow: "high-risk-reached",
    shrink: "high-risk-left",
    members: highRisk,
    always: true,
  }),
  list({
    on,
    owns: ["ccpa.sensitive_use"],
    grow: "sensitive-use-started",
    shrink: "sensitive-use-stopped",
    members: inside("ccpa", (node) =>
      mapped({ ...texts(read(node, "sensitive_use")) }, (id) => ({
        id,
        word: term("ccpa_sensitive_uses", id),
        spot: { node, key: "sensitive_use" },
      })),
    ),
  }),
  list({
    on,
    owns: ["opt_out_covers_profiling", "soft_opt_in", "sender_named"],
    grow: "choice-gained",
    shrink: "choice-lost",
    members: all(
      (node) => {
        const { values, open } = read(node, "opt_out");
        const word = { say: "ours", key: "impact.word.opt_out" } as const;
        if (values.length === 0) return { values: [], open };
        return known({ id: "opt_out", word, spot: { node, key: "opt_out" } });
      },
      when("opt_out_covers_profiling", [true], "impact.word.opt_out_of_profiling"),
      inside(
        "soft_opt_in",
        when("opt_out_at_collection", [true], "impact.word.opt_out_at_collection"),
        when("opt_out_in_each_message", [true], "impact.word.opt_out_in_each_message"),
      ),
    ),
  }),
  list({
    on,
    owns: [
      "automated_decision.human_review",
      "automated_decision.express_view",
      "automated_decision.contest",
      "automated_decision.reviewer_can_change",
    ],
    grow: "protection-added",
    shrink: "protection-removed",
    members: inside(
      "automated_decision",
      when("human_review", [true], "impact.word.human_review"),
      when("express_view", [true], "impact.word.express_view"),
      when("contest", [true], "impact.word.contest"),
    ),
  }),
];
