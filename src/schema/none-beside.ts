/** `none` beside entries: one says that there is nothing, the others say what there is. */
import { pointerBelow } from "../source/pointer.ts";
import type { Parsed, Yaml } from "../source/types.ts";
import { ticked } from "../text/quote.ts";
import { list } from "../text/words.ts";
import type { Draft } from "./draft.ts";

const NONE = "none";
const SHOWN = 3;

/** No id and no key but this one is called `none`, so it is found without a schema. */
export function noneBesideEntries(parsed: Parsed): readonly Draft[] {
  const { root, file, todos } = parsed;
  if (root === undefined || !file.text.includes(NONE)) return [];
  const found: Draft[] = [];
  const seen = new Set<object>();
  const open = new Set(todos.filter(({ key }) => key === NONE).map(({ parent }) => parent));
  const queue: { readonly value: Yaml; readonly pointer: string }[] = [
    { value: root, pointer: "" },
  ];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const { value, pointer } = at;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const others = Object.keys(value).filter((key) => key !== NONE);
    const says = !Array.isArray(value) && (Object.hasOwn(value, NONE) || open.has(value));
    if (says && others.length > 0)
      found.push(contradiction(parsed, { map: value, pointer, others }));
    for (const [key, inner] of Object.entries(value)) {
      queue.push({ value: inner, pointer: pointerBelow(pointer, key) });
    }
  }
  return found;
}

function contradiction(
  parsed: Parsed,
  at: { readonly map: object; readonly pointer: string; readonly others: readonly string[] },
): Draft {
  const { map, pointer, others } = at;
  const todo = parsed.todos.find((one) => one.parent === map && one.key === NONE);
  const origin = parsed.origins.of(map, NONE) ?? todo?.origin ?? parsed.origin;
  const names = others.slice(0, SHOWN).map((key) => ticked(key));
  if (others.length > SHOWN) names.push("more");
  return {
    problem: {
      id: "schema/none-beside-entries",
      message: `\`none\` says that there is nothing, and ${list(names)} ${others.length > 1 ? "stand" : "stands"} beside it`,
      fix: `Remove \`none\` if there is something; if there is not, remove ${others.length > 1 ? "the others" : list(names)}.`,
      range: origin.key ?? origin.value,
      pointer: `${pointer}/${NONE}`,
    },
    marks: [[map, NONE]],
  };
}
