/** Words that people write where they do not know yet: `tbd`, `???`, `todo`. */
import type { Draft } from "./draft.ts";
import type { Place, Sheet } from "./place.ts";
import { assigned } from "./wrong-type.ts";

const NOT_YET =
  /^(?:to-?do|tb[acd]|fixme|xxx+|unknown|not known|later|unklar|\?+|\.\.\.|…)(?=$|[^\p{L}\p{N}])/iu;

/** The same problem, with TODO as what to write where the value only says that it is not known. */
export function orTodo({ mayStayOpen }: Sheet, place: Place, draft: Draft): Draft {
  const { value } = place;
  if (!mayStayOpen || typeof value !== "string" || !NOT_YET.test(value.trim())) return draft;
  const fix = `If you do not know it yet, write ${assigned(place, "TODO")}: it then counts as an open question.`;
  const edit = { op: "set", at: place.pointer, to: "TODO" } as const;
  const fixes = [
    { kind: "safe", title: "Write TODO, which counts as an open question", edit },
  ] as const;
  return { ...draft, problem: { ...draft.problem, fix, fixes } };
}
