/** Gives the business of an example the laws that its rule is about, without moving a line. */

import type { LawId } from "../../finding/types.ts";
import { isMap } from "../../source/kind.ts";
import type { Origin, Parsed, YamlMap } from "../../source/types.ts";

/** True when the example itself says which laws there are, or where the business is. */
export function statesLaws({ root }: Parsed): boolean {
  const business = root?.business;
  return isMap(business) && (business.laws !== undefined || business.country !== undefined);
}

/** The document with `business.laws` filled in; unchanged where it says so itself. */
export function withLaws(parsed: Parsed, laws: readonly LawId[]): Parsed {
  const { root } = parsed;
  const stated = laws.filter((law) => law !== "good_practice");
  if (root === undefined || statesLaws(parsed) || stated.length === 0) return parsed;
  const old = isMap(root.business) ? root.business : undefined;
  const business = bare({ ...old, laws: stated });
  const whole = bare({ ...root, business });
  const at: Origin = parsed.origins.of(root, "business") ?? parsed.origin;
  return {
    ...parsed,
    root: whole,
    origins: {
      of: (parent, key) => {
        if (parent === whole) return key === "business" ? at : parsed.origins.of(root, key);
        if (parent !== business) return parsed.origins.of(parent, key);
        return key === "laws" || old === undefined ? at : parsed.origins.of(old, key);
      },
    },
    todos: parsed.todos.map((todo) => {
      if (todo.parent === root) return { ...todo, parent: whole };
      return old !== undefined && todo.parent === old ? { ...todo, parent: business } : todo;
    }),
  };
}

function bare(entries: object): YamlMap {
  return Object.assign(Object.create(null), entries);
}
