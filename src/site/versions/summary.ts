/** What changed between two versions, in a few words: for the changes page and the feed. */
import type { Messages } from "../../message/messages.ts";
import type { ChangedPart } from "./compare.ts";

/** Sentences: which parts are new, gone, changed, and how much. */
export function summaryOf(changes: readonly ChangedPart[], messages: Messages): readonly string[] {
  if (changes.length === 0) return [messages.format("site.changes_page.same")];
  const parts = (kind: ChangedPart["kind"]): string =>
    changes.flatMap((part) => (part.kind === kind ? [part.title] : [])).join(", ");
  const added = parts("new");
  const gone = parts("gone");
  const changed = parts("changed");
  return [
    ...(added === "" ? [] : [messages.format("site.changes_page.new_parts", { parts: added })]),
    ...(gone === "" ? [] : [messages.format("site.changes_page.gone_parts", { parts: gone })]),
    ...(changed === ""
      ? []
      : [messages.format("site.changes_page.changed_parts", { parts: changed })]),
    messages.format("site.changes_page.words", {
      added: count(changes, "added"),
      removed: count(changes, "removed"),
    }),
  ];
}

function count(changes: readonly ChangedPart[], kind: "added" | "removed"): number {
  return changes
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ parts }) => parts)
    .filter((part) => part.kind === kind)
    .flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}
