/** Cookies and other storage on people's devices. */
import { follow, nodes, read, texts } from "../../model/known.ts";
import { along, lasting, list, value } from "../aspect.ts";
import { all, mapped, nodesUnder, term, when } from "../members.ts";
import type { Aspect, Members } from "../types.ts";

const on = "cookie";

/** A session ends sooner than any period. */
const duration: Aspect = value({
  on,
  owns: ["duration"],
  value: (node) => {
    const [part] = nodes(read(node, "duration")).values;
    const spot = { node: part ?? node, key: "" };
    const periods = texts(follow(node, "duration", "period"));
    const [period] = periods.values;
    if (period !== undefined) {
      return {
        values: [{ text: period, word: { say: "duration", text: period }, spot }],
        open: [],
      };
    }
    const session = follow(node, "duration", "kind").values.includes("session");
    const word = { say: "ours", key: "impact.word.session" } as const;
    return session
      ? { values: [{ text: "PT0S", word, spot }], open: [] }
      : { values: [], open: periods.open };
  },
  step: lasting("cookie-longer", "cookie-shorter"),
});

/** Who sets it, when that is somebody else, and who reads it beside them. */
const readers: Members = all(
  (node, state) => nodesUnder("provider")(node, state),
  nodesUnder("read_by"),
);

export const COOKIES: readonly Aspect[] = [
  duration,
  value({
    on,
    owns: ["category"],
    value: (node) =>
      mapped(texts(read(node, "category")), (text) => ({
        text,
        word: term("cookie_categories", text),
        spot: { node, key: "category" },
      })),
    step: along([["necessary"], ["functional"], ["analytics"], ["social"], ["advertising"]], {
      up: "cookie-use-wider",
      down: "cookie-use-narrower",
    }),
  }),
  list({
    on,
    owns: ["provider", "read_by", "party"],
    grow: "cookie-reader-added",
    shrink: "cookie-reader-removed",
    members: readers,
    each: true,
    links: ([member]) => (member?.node === undefined ? {} : { vendor: member.node }),
    always: true,
  }),
  list({
    on,
    owns: ["before_consent"],
    grow: "choice-gained",
    shrink: "choice-lost",
    members: when("before_consent", [false], "impact.word.asked_first"),
  }),
  list({
    on,
    owns: ["data"],
    grow: "place-holds-more",
    shrink: "place-holds-less",
    members: nodesUnder("data"),
    links: (members) => ({ categories: members.flatMap(({ node }) => node ?? []) }),
  }),
];
