/** TODO in a file that judges: declarations may leave a fact open, what asks for facts may not. */
import type { Parsed, Problem } from "../../source/types.ts";

/**
 * A problem for each value that is left open; it would be taken for not written, and the rule would
 * judge less than it seems to.
 */
export function leftOpen(parsed: Parsed, id: "rule/format" | "test/format"): readonly Problem[] {
  return parsed.todos.flatMap(({ key, origin, refused }): readonly Problem[] => {
    if (refused !== undefined) return [];
    const what = typeof key === "string" ? `\`${key}\`` : "An item";
    return [
      {
        id,
        message: `${what} stands as TODO, and what judges leaves nothing open`,
        fix: "Write the value, or take the line out if it may be left out.",
        range: origin.value,
        pointer: "",
      },
    ];
  });
}
