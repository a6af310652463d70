/** Reads what things have, do and get as members that can be told apart and said. */
import type { KeysUnder } from "../message/types.ts";
import { type Known, nodes, read, texts, union } from "../model/known.ts";
import type { Node } from "../model/node.ts";
import type { Member, Members, State, Word } from "./types.ts";

/** What is known, turned into something else value by value. */
export function mapped<T, U>(of: Known<T>, turn: (value: T) => U): Known<U> {
  return { values: of.values.map(turn), open: of.open };
}

/** A word of a closed list as it is said: by its vocabulary, else with blanks for its underscores. */
export function term(of: string, id: string): Word {
  return { say: "term", of, id };
}

/** Nodes that stand under a key. */
export function nodesUnder(key: string): Members {
  return (node, state) =>
    mapped(nodes(read(node, key)), (one) => memberOf(one, state, { node, key }));
}

/** A node as a member that stands under a key of another. */
export function memberOf(
  one: Node,
  state: State,
  at: { readonly node: Node; readonly key: string },
): Member {
  const spot = { ...at, item: one };
  return { id: state.nameOf(one), word: { say: "name", node: one }, spot, node: one };
}

/** Words of a closed list that stand under a key. */
export function termsUnder(key: string, vocabulary: string): Members {
  return (node) =>
    mapped(
      texts(read(node, key)),
      (id): Member => ({ id, word: term(vocabulary, id), spot: { node, key, item: id } }),
    );
}

/** Countries that stand under a key. */
export function countriesUnder(key: string): Members {
  return (node) =>
    mapped(
      texts(read(node, key)),
      (text): Member => ({
        id: text,
        word: { say: "country", text },
        spot: { node, key, item: text },
      }),
    );
}

/** One member when the key holds one of the values, said in our words. */
export function when(
  key: string,
  holds: readonly unknown[],
  says: KeysUnder<"impact.word">,
): Members {
  return (node) => {
    const { values, open } = read(node, key);
    if (!values.some((one) => holds.includes(one))) return { values: [], open };
    return {
      values: [{ id: says, word: { say: "ours", key: says }, spot: { node, key } }],
      open: [],
    };
  };
}

/** One member when something is stated under the key, whatever it is. */
export function present(key: string, says: KeysUnder<"impact.word">): Members {
  return (node) => {
    const { values, open } = read(node, key);
    if (values.length === 0) return { values: [], open };
    return {
      values: [{ id: says, word: { say: "ours", key: says }, spot: { node, key } }],
      open: [],
    };
  };
}

/** The members of the part that stands under a key; none where there is no such part. */
export function inside(key: string, ...members: readonly Members[]): Members {
  if (members.length > 1) return all(...members.map((of) => inside(key, of)));
  const [of] = members;
  return (node, state) => {
    const parts = nodes(read(node, key));
    const found = of === undefined ? [] : parts.values.map((part) => of(part, state));
    return union([{ values: [], open: parts.open }, ...found]);
  };
}

/** Members from several sources together. */
export function all(...members: readonly Members[]): Members {
  const parts = members.flatMap((of) => of.parts ?? [of]);
  const together = (node: Node, state: State): Known<Member> =>
    union(parts.map((of) => of(node, state)));
  return Object.assign(together, { parts });
}
