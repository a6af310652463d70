/** The report as workflow commands: annotations on the lines of a pull request, within GitHub's limits. */
import { isOpenFailure, summarize } from "../finding/summary.ts";
import type { Finding, Report, Severity } from "../finding/types.ts";
import { terminalLines, terminalText } from "../text/terminal.ts";
import { plural } from "../text/words.ts";
import { workflowData, workflowLog, workflowProperty } from "../text/workflow.ts";
import { citeText } from "./label.ts";
import { placeOf } from "./place.ts";
import { rank, type Told } from "./rank.ts";
import type { RenderOptions, Reporter } from "./types.ts";
import { brokenText, CANNOT_JUDGE, verdictLine } from "./words.ts";

type Kind = "error" | "warning" | "notice";

interface Annotation {
  readonly kind: Kind;
  readonly properties: { readonly [name: string]: string | number };
  readonly message: string;
}

/** A step shows so many of each kind; the rest is lost without a word. */
const MOST = 10;
/** The runner cuts longer messages. */
const LONGEST = 4_000;

const KINDS: { readonly [severity in Severity]: Kind } = {
  error: "error",
  warning: "warning",
  note: "notice",
};

function command({ kind, properties, message }: Annotation): string {
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${workflowProperty(String(value))}`,
  );
  const head = written.length === 0 ? kind : `${kind} ${written.join(",")}`;
  return `::${head}::${workflowData(message)}`;
}

/** No character of two code units is cut in half. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function messageOf({ message, why, fix, law }: Finding): string {
  const cites = law.map(citeText).join(", ");
  const parts = [message, why, `Fix: ${fix}`, cites].filter((part) => part !== "");
  return cut(parts.map(terminalLines).join("\n"));
}

/** The runner drops columns that reach over several lines. */
function annotate({ root, finding }: Told, options: RenderOptions): Annotation {
  const { path, line, column, endLine, endColumn } = placeOf(
    root,
    finding.range,
    options.repository,
  );
  const columns = line === endLine ? { col: column, endColumn } : {};
  return {
    kind: KINDS[finding.severity],
    properties: { file: path, line, endLine, ...columns, title: terminalText(finding.rule) },
    message: messageOf(finding),
  };
}

/** What concerns no line; it stands before the findings, so that it is never what is left out. */
function general(reports: readonly Report[], options: RenderOptions): readonly Annotation[] {
  const { gaps, waived, known } = summarize(reports);
  const error = (title: string, message: string): Annotation => ({
    kind: "error",
    properties: { title: terminalText(title) },
    message: cut(terminalLines(message)),
  });
  const unread = reports.some(({ complete }) => !complete);
  const silent = [
    ...(gaps === 0 ? [] : [`${plural(gaps, "fact")} not stated yet`]),
    ...(waived === 0 ? [] : [`${plural(waived, "finding")} accepted on the record`]),
    ...(known === 0 ? [] : [`${plural(known, "finding")} known before`]),
  ];
  return [
    ...(unread ? [error("Cannot judge yet", CANNOT_JUDGE)] : []),
    ...reports.flatMap(({ root, errors }) =>
      errors.map((broken): Annotation => {
        const told = error(broken.rule, `This rule ${brokenText(broken)}`);
        if (broken.range === undefined) return told;
        const { path, line } = placeOf(root.path, broken.range, options.repository);
        return { ...told, properties: { file: path, line, ...told.properties } };
      }),
    ),
    ...(silent.length === 0
      ? []
      : [
          { kind: "notice" as const, properties: { title: "Privacy" }, message: silent.join("\n") },
        ]),
  ];
}

/** Nine, and the tenth says how many more there are. */
function limited(annotations: readonly Annotation[], kind: Kind): readonly Annotation[] {
  const own = annotations.filter((annotation) => annotation.kind === kind);
  if (own.length <= MOST) return own;
  const left = own.length - (MOST - 1);
  const message = `And ${plural(left, `more ${kind}`)}: privacyfile check lists them all`;
  return [...own.slice(0, MOST - 1), { kind, properties: { title: "Privacy" }, message }];
}

/** Errors, warnings and notices, ten of each at most, then one line for the log. */
export const github: Reporter = (reports, options) => {
  const open = rank(reports).filter(({ finding }) => isOpenFailure(finding));
  const all = [...general(reports, options), ...open.map((told) => annotate(told, options))];
  const kinds: readonly Kind[] = ["error", "warning", "notice"];
  const commands = kinds.flatMap((kind) => limited(all, kind)).map(command);
  return `${[...commands, workflowLog(verdictLine(reports))].join("\n")}\n`;
};
