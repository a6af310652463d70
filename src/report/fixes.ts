/** Fixes of a finding as replacements of text, for formats that hand them on to other programs. */
import type { Finding } from "../finding/types.ts";
import { type TextEdit, textEdits } from "../source/edit/resolve.ts";

/** One fix that can be made in the files as they are. */
export interface WrittenFix {
  readonly kind: "safe" | "suggestion";
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** The fixes of a finding; those that a file's way of writing does not allow are left out. */
export function fixesOf({ fixes }: Finding): readonly WrittenFix[] {
  return (fixes?.() ?? []).flatMap(({ kind, title, changes }) => {
    const edits = textEdits(changes);
    return edits === undefined || edits.length === 0 ? [] : [{ kind, title, edits }];
  });
}
