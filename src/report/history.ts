/** A history for people and for programs: dated changes, the newest first where people read. */
import type { Change } from "../finding/change.ts";
import type { Dated, History } from "../finding/history.ts";
import { markdownCode, markdownText } from "../text/markdown.ts";
import { terminalText } from "../text/terminal.ts";
import { plural } from "../text/words.ts";
import { wrap } from "../text/wrap.ts";
import { VERSION } from "../version.gen.ts";
import { directionText } from "./comparison/words.ts";
import { createStyle } from "./pretty/style.ts";
import type { RenderOptions } from "./types.ts";

export type HistoryFormat = "pretty" | "json" | "markdown";

const SHORT = 10;
const UNREADABLE = "The declarations could not be read to their end at this commit.";
const FIRST = "The first declarations.";
const OLDEST =
  "The oldest declarations that this clone holds. For older ones: git fetch --unshallow";

/** Commits without a change in meaning are left out where people read. */
function telling({ entries }: History): readonly Dated[] {
  return entries
    .filter(({ state, changes }) => state !== "read" || changes.length > 0)
    .slice()
    .reverse();
}

function linesOf({ state, changes }: Dated, { shallow }: History): readonly string[] {
  if (state === "unreadable") return [UNREADABLE];
  return state === "first" ? [shallow ? OLDEST : FIRST] : changes.map(({ sentence }) => sentence);
}

function counts({ glance }: Dated): string {
  const said = glance.flatMap((line) =>
    line.counts.map(({ direction, changes }) => `${directionText(direction)}: ${changes.length}`),
  );
  return said.join(", ");
}

function pretty(histories: readonly History[], { width, color, links }: RenderOptions): string {
  const style = createStyle({ color, links });
  const texts = histories.map((history) => {
    const told = telling(history).map((entry) => {
      const head = `${style.bold(entry.date)}  ${terminalText(entry.subject)}  ${style.dim(entry.commit.slice(0, SHORT))}`;
      const lines = linesOf(entry, history).flatMap((text) =>
        wrap(terminalText(text), width - 4).map((line, i) => `${i === 0 ? "  - " : "    "}${line}`),
      );
      const sum = counts(entry);
      return [head, ...lines, ...(sum === "" ? [] : [`    ${style.dim(sum)}`])].join("\n");
    });
    const total = history.entries.reduce((sum, { changes }) => sum + changes.length, 0);
    const foot = `${plural(history.entries.length, "commit")} touched the declarations; ${plural(total, "change")} in meaning.`;
    return [...told, foot].join("\n\n");
  });
  return `${texts.join("\n\n")}\n`;
}

function markdown(histories: readonly History[]): string {
  const sections = histories.flatMap((history) =>
    telling(history).map((entry) => {
      const head = `### ${entry.date}: ${markdownText(entry.subject)}`;
      const lines = linesOf(entry, history).map((text) => `- ${markdownText(text)}`);
      return [head, lines.join("\n"), markdownCode(entry.commit.slice(0, SHORT))].join("\n\n");
    }),
  );
  return `${["## Privacy changes", ...sections].join("\n\n")}\n`;
}

function changeOf({ kind, id, address, directions, sentence, before, after }: Change): object {
  return {
    kind,
    id,
    address,
    directions,
    sentence,
    before: before?.value ?? null,
    after: after?.value ?? null,
  };
}

function json(histories: readonly History[]): string {
  const document = {
    schema_version: 1,
    tool: { name: "privacyfile", version: VERSION },
    businesses: histories.map(({ path, as_of, shallow, entries }) => ({
      root: path,
      as_of,
      shallow,
      entries: entries.map(({ changes, ...entry }) => ({
        ...entry,
        changes: changes.map(changeOf),
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Writes histories; programs get every commit, the oldest first. */
export function renderHistories(
  format: HistoryFormat,
  histories: readonly History[],
  options: RenderOptions,
): string {
  if (format === "json") return json(histories);
  return format === "markdown" ? markdown(histories) : pretty(histories, options);
}
