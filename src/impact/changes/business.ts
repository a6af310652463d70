/** The business as a whole: whose law it stands under, whom it serves, and who watches over data. */
import { nodes, read, texts } from "../../model/known.ts";
import { lasting, list, value } from "../aspect.ts";
import { all, countriesUnder, inside, mapped, present, term, when } from "../members.ts";
import type { Aspect, Members } from "../types.ts";

const on = "business";

/** Entries of a section that nothing else tells of, as one list. */
function entries(section: string): Members {
  return (_, state) => {
    const { values, open } = nodes(read(state.root, section));
    const inUse = values.filter(({ status }) => status !== "retired");
    return mapped({ values: inUse, open }, (one) => ({
      id: state.nameOf(one),
      word: { say: "name", node: one },
      spot: { node: one, key: "" },
    }));
  };
}

export const BUSINESS: readonly Aspect[] = [
  list({
    on,
    owns: ["laws", "country", "establishments"],
    grow: "law-reached",
    shrink: "law-left",
    members: (node) =>
      mapped(texts(read(node, "laws")), (id) => ({
        id,
        word: term("laws", id),
        spot: { node, key: "laws" },
      })),
  }),
  list({
    on,
    owns: ["offers_to", "monitors_behaviour_in"],
    grow: "market-added",
    shrink: "market-removed",
    members: all(countriesUnder("offers_to"), countriesUnder("monitors_behaviour_in")),
    links: (members) => ({ countries: members.map(({ id }) => id) }),
  }),
  list({
    on,
    owns: ["sells_data"],
    grow: "sale-started",
    shrink: "sale-stopped",
    members: when("sells_data", [true], "impact.word.sale"),
  }),
  list({
    on,
    owns: ["uses_data_for_ads"],
    grow: "ad-sharing-started",
    shrink: "ad-sharing-stopped",
    members: when("uses_data_for_ads", [true], "impact.word.ads"),
  }),
  list({
    on,
    owns: ["dpo", "eu_representative", "uk_representative", "security_testing"],
    grow: "protection-added",
    shrink: "protection-removed",
    members: all(
      present("dpo", "impact.word.dpo"),
      present("eu_representative", "impact.word.eu_representative"),
      present("uk_representative", "impact.word.uk_representative"),
      present("security_testing", "impact.word.security_testing"),
      entries("policies"),
      entries("training"),
    ),
  }),
  list({
    on,
    owns: ["ccpa.links", "ccpa.gpc"],
    grow: "choice-gained",
    shrink: "choice-lost",
    members: inside(
      "ccpa",
      inside(
        "links",
        present("do_not_sell", "impact.word.do_not_sell_link"),
        present("limit", "impact.word.limit_link"),
        present("alternative", "impact.word.choices_link"),
      ),
      inside("gpc", when("honored", [true], "impact.word.gpc")),
    ),
  }),
  value({
    on: "breach_plan",
    owns: ["notify_within_hours"],
    value: (node) => {
      const [hours] = read(node, "notify_within_hours").values;
      const text = `PT${String(hours)}H`;
      const spot = { node, key: "notify_within_hours" };
      const word = { say: "duration", text } as const;
      return typeof hours === "number"
        ? { values: [{ text, word, spot }], open: [] }
        : { values: [], open: read(node, "notify_within_hours").open };
    },
    step: lasting("breach-told-later", "breach-told-sooner"),
  }),
  value({
    on: "breach_plan",
    owns: ["tell_clients_within"],
    value: (node) =>
      mapped(texts(read(node, "tell_clients_within")), (text) => ({
        text,
        word: { say: "duration", text },
        spot: { node, key: "tell_clients_within" },
      })),
    step: lasting("breach-told-later", "breach-told-sooner"),
  }),
];
