/** Declaration-like YAML in many ways of writing: comments, anchors, brackets, block texts, line breaks. */

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** A small random source: the same seed writes the same file. */
export function dice(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    state = Math.imul(state ^ (state >>> 13), 3266489917) >>> 0;
    return (state >>> 8) % below;
  };
}

type Roll = (below: number) => number;

const WORDS = [
  "crm",
  "2026-01-01",
  "two words",
  "TODO",
  "TODO ask the firm",
  "a: b",
  "# no comment",
  "it's",
  'say "yes"',
  "yes",
  "012",
  "- dash",
  "Zoë 😀",
  "[x]",
  "{y}",
  "&z",
  "a, b",
  "ends ",
  "",
];
const KEYS = ["assets", "purposes", "name", "fields", "dpa", "vendor-1", "2", "10", "key two", "x"];

/** A random map of maps, lists and single values. */
export function randomMap(roll: Roll, depth: number): { [key: string]: Value } {
  const map: { [key: string]: Value } = {};
  const count = 1 + roll(4);
  for (let at = 0; at < count; at += 1)
    map[KEYS[roll(KEYS.length)] ?? ""] = randomValue(roll, depth - 1);
  return map;
}

export function randomValue(roll: Roll, depth: number): Value {
  const kind = depth <= 0 ? roll(5) : roll(9);
  if (kind < 2) return WORDS[roll(WORDS.length)] ?? "";
  if (kind === 2) return roll(100);
  if (kind === 3) return roll(2) === 0;
  if (kind === 4) return roll(3) === 0 ? null : (WORDS[roll(4)] ?? "");
  if (kind === 5) return `${WORDS[roll(3)]}\nsecond line\n`;
  if (kind === 6) return Array.from({ length: roll(4) }, () => randomValue(roll, depth - 1));
  return randomMap(roll, depth);
}

interface Pen {
  readonly roll: Roll;
  readonly unit: number;
  anchors: number;
}

/** Writes a map as a file would have it; the same seed writes it the same way. */
export function writeFile(value: { [key: string]: Value }, seed: number): string {
  const roll = dice(seed + 7);
  const pen: Pen = { roll, unit: 2 + 2 * roll(2), anchors: 0 };
  const body = roll(12) === 0 ? flow(value, pen, "") : blockMap(value, pen, "").join("\n");
  const head = [
    roll(8) === 0 ? "\uFEFF" : "",
    roll(3) === 0 ? "# head\n\n" : "",
    roll(6) === 0 ? "---\n" : "",
  ];
  const tail = ["\n", "\n", "\n\n", "", "\n# the end\n"][roll(5)] ?? "";
  const text = `${head.join("")}${body}${tail}`;
  return roll(3) === 0 ? text.replaceAll("\n", "\r\n") : text;
}

function note({ roll }: Pen): string {
  return roll(4) === 0 ? `${" ".repeat(1 + roll(2))}# note ${roll(99)}` : "";
}

function blockMap(map: { [key: string]: Value }, pen: Pen, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) => [
    ...(pen.roll(6) === 0 ? [`${indent}# about ${key}`] : []),
    ...(pen.roll(12) === 0 ? [""] : []),
    ...after(`${indent}${word(key, pen, true)}:`, value, { pen, indent }),
  ]);
}

function blockList(items: Value[], pen: Pen, indent: string): string[] {
  return items.flatMap((item) => {
    if (isMap(item) && Object.keys(item).length > 0 && pen.roll(2) === 0) {
      const lines = blockMap(item, { ...pen, roll: quiet(pen.roll) }, `${indent}  `);
      return lines.map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line));
    }
    return after(`${indent}-`, item, { pen, indent });
  });
}

/** No comments or empty lines before a first entry, which shares the line of its dash. */
function quiet(roll: Roll): Roll {
  let first = true;
  return (below) => {
    const now = roll(below);
    if (!first || (below !== 6 && below !== 12)) return now;
    if (below === 12) first = false;
    return 1;
  };
}

function after(
  start: string,
  value: Value,
  { pen, indent }: { pen: Pen; indent: string },
): string[] {
  const { roll, unit } = pen;
  const deeper = `${indent}${" ".repeat(unit)}`;
  const anchor =
    roll(15) === 0 && typeof value === "object" && value !== null ? ` &a${pen.anchors++}` : "";
  if (isMap(value) && Object.keys(value).length > 0 && roll(2) === 0) {
    return [`${start}${anchor}${note(pen)}`, ...blockMap(value, pen, deeper)];
  }
  if (Array.isArray(value) && value.length > 0 && roll(2) === 0) {
    const at = start.trimEnd().endsWith("-") || roll(2) === 0 ? deeper : indent;
    return [`${start}${anchor}${note(pen)}`, ...blockList(value, pen, at)];
  }
  if (typeof value === "string" && /^[a-z].*\n/.test(value) && roll(3) > 0) {
    const mark = ["|", ">-", "|-", "|+"][roll(4)] ?? "|";
    return [
      `${start} ${mark}${note(pen)}`,
      ...value
        .trimEnd()
        .split("\n")
        .map((line) => `${deeper}${line}`),
    ];
  }
  if (value === null && roll(2) === 0 && !start.endsWith("-")) return [`${start}${note(pen)}`];
  return [`${start}${anchor} ${flow(value, pen, deeper)}${note(pen)}`];
}

function flow(value: Value, pen: Pen, indent: string): string {
  const { roll } = pen;
  if (typeof value !== "object" || value === null) return word(value, pen, false);
  const parts = Array.isArray(value)
    ? value.map((item) => flow(item, pen, `${indent}  `))
    : Object.entries(value).map(
        ([key, one]) => `${word(key, pen, true)}: ${flow(one, pen, `${indent}  `)}`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (parts.length > 0 && roll(4) === 0) {
    const comma = roll(2) === 0 ? "," : "";
    const lines = parts.map(
      (part, index) => `${indent}  ${part}${index < parts.length - 1 ? "," : comma}${note(pen)}`,
    );
    return `${open}${note(pen)}\n${lines.join("\n")}\n${indent} ${close}`;
  }
  const joint = roll(6) === 0 ? ` ,\n${indent}  ` : ", ";
  const room = roll(2) === 0 ? " " : "";
  return `${open}${room}${parts.join(joint)}${room}${close}`;
}

function word(value: null | boolean | number | string, { roll }: Pen, key: boolean): string {
  if (value === null) return roll(2) === 0 ? "null" : "~";
  if (typeof value !== "string") return String(value);
  const style = roll(3);
  const plain = /^[a-zT][\w 😀ë-]*$/u.test(value) && !/ $|^yes$/.test(value);
  if (plain && (style < 2 || key)) return value;
  if (style === 1 && !value.includes("\n")) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}

function isMap(value: Value): value is { [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Pointers of all that stands in a value. */
export function pointersOf(value: Value, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [here, ...pointersOf(child, here)];
  });
}
