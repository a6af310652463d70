/** The stair of dates: from the texts of one business to what falls due. */
import { readDeclarations } from "./declared.ts";
import { due } from "./due/due.ts";
import type { Due, DueItem } from "./due/types.ts";
import type { Rule } from "./engine/types.ts";
import type { RuleError } from "./finding/types.ts";
import { isNode } from "./model/reading.ts";
import { evaluateOptions } from "./settings/evaluate-options.ts";
import { readChecks } from "./settings/read.ts";
import type { Presets } from "./settings/types.ts";
import type { Problem, SourceText } from "./source/types.ts";
import { readComments } from "./waiver/comment.ts";
import type { Waiver } from "./waiver/types.ts";

export interface AgendaOptions {
  /** UTC date, YYYY-MM-DD. */
  readonly today: string;
  /** ISO 8601 duration: how far to look ahead. */
  readonly within: string;
  readonly rules: readonly Rule[];
  /** What keeps rules of the business from being asked. */
  readonly broken?: readonly RuleError[];
  readonly unread?: readonly Problem[];
  readonly presets?: Presets;
}

/** What falls due in one business, and its name. */
export interface Agenda {
  readonly business: string | null;
  readonly due: Due;
}

/** What falls due in one business; null when its files cannot be read to their end. */
export function agenda(sources: readonly SourceText[], options: AgendaOptions): Agenda | null {
  const { rules, today, broken = [] } = options;
  const { files, model, valid } = readDeclarations(sources, options);
  if (!model.complete) return null;
  const { checks } = readChecks(valid, options);
  const { settings } = evaluateOptions(checks, { today });
  const judged = { root: model.root, files: files.map(({ file }) => file) };
  const comments = files.flatMap((file) => readComments(file).waivers);
  const found = due(judged, rules, {
    ...options,
    ...(settings === undefined ? {} : { settings }),
    beside: comments.flatMap(itemOf),
  });
  const { business } = model.root;
  const name = isNode(business) ? business.name : undefined;
  return {
    business: typeof name === "string" ? name : null,
    due: { ...found, errors: [...broken, ...found.errors] },
  };
}

/** A waiver that stands as a comment is no entry of the model. */
function itemOf({ rule, until, owner, places, where }: Waiver): readonly Omit<DueItem, "days">[] {
  if (until === null) return [];
  return [
    {
      date: until,
      what: `The waiver of ${rule} at ${where} ends`,
      fix: "Mend what it accepts and take the comment out, or have it accepted anew.",
      owner,
      address: where,
      range: places.until,
      law: [],
      rule: null,
    },
  ];
}
