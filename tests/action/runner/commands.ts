/**
 * What a runner makes of the lines that a step prints: commands, with the limits that GitHub puts on
 * them. Sources: the runner's ActionCommand.cs, ActionCommandManager.cs and ExecutionContext.cs
 * (2.336.0), and "problem-matchers" of the toolkit's documents.
 */

export interface Annotation {
  readonly kind: "error" | "warning" | "notice";
  readonly message: string;
  readonly file?: string;
  readonly title?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

export interface Log {
  /** Those that GitHub shows. */
  readonly annotations: readonly Annotation[];
  /** Those that are lost without a word, because there are too many. */
  readonly lost: readonly Annotation[];
  /** Any other command, by name: a log of ours has none but groups and masks. */
  readonly commands: readonly string[];
  /** What is left: lines that people read. */
  readonly text: readonly string[];
}

/** Ten of each kind in a step (`_maxCountPerIssueType`). */
const PER_KIND = 10;
/** The runner cuts longer messages (`_maxIssueMessageLength`). */
const LONGEST_MESSAGE = 4_096;

const COMMAND = /^::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/;

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

function propertiesOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(",").map((pair): [string, string] => {
    const cut = pair.indexOf("=");
    return cut < 0
      ? [pair.trim(), ""]
      : [pair.slice(0, cut).trim(), unescapeProperty(pair.slice(cut + 1))];
  });
  return new Map(pairs.filter(([name]) => name !== ""));
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function isKind(name: string): name is Annotation["kind"] {
  return name === "error" || name === "warning" || name === "notice";
}

/** A missing line is that of the end; columns are dropped when they reach over lines, or without a line. */
function positionOf(properties: ReadonlyMap<string, string>): Partial<Annotation> {
  const start = number(properties.get("line"));
  const end = number(properties.get("endLine"));
  if (start === undefined && end === undefined) return {};
  const line = start ?? end ?? 0;
  if (end !== undefined && end < line) return {};
  const endLine = end ?? line;
  const col = number(properties.get("col"));
  const endColumn = number(properties.get("endColumn"));
  const within = line === endLine;
  return {
    line,
    endLine,
    ...(within && col !== undefined ? { col } : {}),
    ...(within && endColumn !== undefined ? { endColumn } : {}),
  };
}

function annotationOf(
  kind: Annotation["kind"],
  properties: ReadonlyMap<string, string>,
  data: string,
): Annotation {
  const file = properties.get("file");
  const title = properties.get("title");
  return {
    kind,
    message: unescapeData(data).slice(0, LONGEST_MESSAGE),
    ...(file === undefined || file === "" ? {} : { file }),
    ...(title === undefined || title === "" ? {} : { title }),
    ...positionOf(properties),
  };
}

/** Reads a step's output as a runner does. */
export function readLog(stdout: string): Log {
  const annotations: Annotation[] = [];
  const lost: Annotation[] = [];
  const commands: string[] = [];
  const text: string[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split(/\r\n|[\n\r]/)) {
    const found = COMMAND.exec(line.trimStart());
    const [, name = "", properties = "", data = ""] = found ?? [];
    if (stopped !== undefined) {
      if (found !== null && name === stopped) stopped = undefined;
      else text.push(line);
    } else if (found === null) {
      if (/^\s*##\[/.test(line)) commands.push(line.trim());
      else text.push(line);
    } else if (isKind(name)) {
      const annotation = annotationOf(name, propertiesOf(properties), data);
      const full = annotations.filter(({ kind }) => kind === name).length >= PER_KIND;
      (full ? lost : annotations).push(annotation);
    } else if (name === "stop-commands") stopped = data;
    else commands.push(name);
  }
  return { annotations, lost, commands, text };
}
