/** Makes declaration files of every style that people write, from a seed: the same seed, the same text. */

import { COMMENTS, KEYS, randomOf, WORDS } from "./corpus-words.ts";

interface Writer {
  readonly random: () => number;
  readonly eol: string;
  readonly anchors: string[];
  names: number;
}

function pick<T>(writer: Writer, from: readonly T[]): T {
  const chosen = from[Math.floor(writer.random() * from.length)];
  if (chosen === undefined) throw new Error("nothing to choose from");
  return chosen;
}

function chance(writer: Writer, share: number): boolean {
  return writer.random() < share;
}

const PLAIN = /^[\p{L}][\p{L}\p{N} _.-]*$/u;
const MEANS_SOMETHING = /^(?:true|false|null|no|yes|on|off|~)$/i;

/** A scalar on one line, in any style that can hold it; plain ones may mean numbers and the like. */
function scalar(writer: Writer, word: string, place: "key" | "value"): string {
  const styles: string[] = [`"${JSON.stringify(word).slice(1, -1)}"`];
  if (!/[\t]/.test(word)) styles.push(`'${word.replaceAll("'", "''")}'`);
  const number = /^[-\d.x]+[A-F\d]*$|^\d{4}-|^P\d/.test(word);
  const plain = PLAIN.test(word.trimEnd()) && word === word.trim();
  if (place === "value" && (plain || number)) styles.push(word, word, word);
  if (place === "key" && plain && !MEANS_SOMETHING.test(word)) styles.push(word, word, word, word);
  return pick(writer, styles);
}

function nextName(writer: Writer): number {
  writer.names += 1;
  return writer.names;
}

function keyText(writer: Writer, used: Set<string>): string {
  let key = pick(writer, KEYS);
  if (chance(writer, 0.5) || used.has(key)) key = `${key}_${nextName(writer)}`;
  used.add(key);
  return scalar(writer, key, "key");
}

function flow(writer: Writer, depth: number, indent: string): string {
  const roll = writer.random();
  if (depth > 3 || roll < 0.55) {
    if (writer.anchors.length > 0 && chance(writer, 0.08))
      return `*${pick(writer, writer.anchors)} `;
    return scalar(writer, pick(writer, WORDS), "value");
  }
  const count = Math.floor(writer.random() * 4);
  const used = new Set<string>();
  const items = Array.from({ length: count }, () => {
    if (roll < 0.78) {
      const pair = chance(writer, 0.1) ? `${keyText(writer, new Set())}: ` : "";
      return pair + flow(writer, depth + 1, `${indent}  `);
    }
    const key = keyText(writer, used);
    return chance(writer, 0.08) ? `${key}: ` : `${key}: ${flow(writer, depth + 1, `${indent}  `)}`;
  });
  const [open, close] = roll < 0.78 ? ["[", "]"] : ["{", "}"];
  const pad = pick(writer, ["", " "]);
  if (!chance(writer, 0.25) || count === 0) {
    const comma = count > 0 && chance(writer, 0.1) ? "," : "";
    return `${open}${pad}${items.join(pick(writer, [", ", " , ", ",  "]))}${comma}${pad}${close}`;
  }
  const note = chance(writer, 0.3) ? ` ${pick(writer, COMMENTS)}` : "";
  const inner = `${writer.eol}${indent}  `;
  return `${open}${note}${inner}${items.join(`,${inner}`)}${inner}${close}`;
}

function blockText(writer: Writer, indent: string): string {
  const header = pick(writer, ["|", ">", "|-", ">-", "|+", ">+", "| # why"]);
  const lines = Array.from({ length: 1 + Math.floor(writer.random() * 4) }, (_, index) =>
    index > 0 && chance(writer, 0.15)
      ? ""
      : `${indent}${pick(writer, ["some text", "# no comment", "key: value", "  deeper", "北京 🥐", "- item", "'quote"])}`,
  );
  // The first line must not be deeper than the others, or it would set the indentation.
  lines[0] = `${indent}first line`;
  return `${header}${writer.eol}${lines.join(writer.eol)}`;
}

function remark(writer: Writer, indent: string): string {
  if (chance(writer, 0.12)) return `${indent}${pick(writer, COMMENTS)}${writer.eol}`;
  return chance(writer, 0.08) ? writer.eol : "";
}

function tail(writer: Writer): string {
  return chance(writer, 0.15) ? ` ${pick(writer, COMMENTS)}` : "";
}

function anchor(writer: Writer): { mark: string; name: string | undefined } {
  if (!chance(writer, 0.08)) return { mark: "", name: undefined };
  const name = `a${nextName(writer)}`;
  return { mark: `&${name} `, name };
}

/** A value after `key:` or `-`, with the line break that ends it. */
function value(writer: Writer, depth: number, indent: string): string {
  const roll = writer.random();
  const { eol } = writer;
  const inner = `${indent}${pick(writer, ["  ", "  ", "    "])}`;
  if (depth < 4 && roll < 0.25) return `${tail(writer)}${eol}${blockMap(writer, depth + 1, inner)}`;
  if (depth < 4 && roll < 0.4) return `${tail(writer)}${eol}${blockList(writer, depth + 1, inner)}`;
  if (roll < 0.47) return ` ${blockText(writer, inner)}${eol}`;
  if (roll < 0.52) return `${tail(writer)}${eol}`;
  if (roll < 0.56) return ` first words${eol}${inner}and more of them${tail(writer)}${eol}`;
  if (roll < 0.6)
    return ` "first words${eol}${inner}# no comment \\${eol}${inner}end"${tail(writer)}${eol}`;
  if (roll < 0.63) return `${eol}${inner}on its own line${tail(writer)}${eol}`;
  const { mark, name } = anchor(writer);
  const text = flow(writer, depth, indent);
  if (name !== undefined && !text.startsWith("*")) writer.anchors.push(name);
  return ` ${text.startsWith("*") ? "" : mark}${text}${tail(writer)}${eol}`;
}

function blockMap(writer: Writer, depth: number, indent: string): string {
  const count = 1 + Math.floor(writer.random() * 5);
  const used = new Set<string>();
  let text = "";
  for (let index = 0; index < count; index += 1) {
    const key = keyText(writer, used);
    text += `${remark(writer, indent)}${indent}${key}${pick(writer, ["", "", "", " "])}:${value(writer, depth, indent)}`;
  }
  return text;
}

function blockList(writer: Writer, depth: number, indent: string): string {
  const count = 1 + Math.floor(writer.random() * 4);
  let text = "";
  for (let index = 0; index < count; index += 1) {
    const dash = `${remark(writer, indent)}${indent}-`;
    if (depth < 4 && chance(writer, 0.25)) {
      const map = blockMap(writer, depth + 1, `${indent}  `).replace(
        /^(?: *#[^\r\n]*|[ ]*)[\r\n]+/,
        "",
      );
      text +=
        map.startsWith(`${indent}  `) && !/^\s*#/.test(map)
          ? `${dash} ${map.slice(indent.length + 2)}`
          : `${dash} x${writer.eol}`;
    } else text += `${dash}${value(writer, depth, indent)}`;
  }
  return text;
}

/** One file. Which features it has depends on the seed; every twentieth is long. */
export function corpusFile(seed: number): string {
  const random = randomOf(seed);
  const writer: Writer = { random, eol: random() < 0.25 ? "\r\n" : "\n", anchors: [], names: 0 };
  const mark = chance(writer, 0.15) ? "\uFEFF" : "";
  const start = chance(writer, 0.15) ? `---${tail(writer)}${writer.eol}` : "";
  const sections = seed % 20 === 0 ? 120 : 1 + Math.floor(random() * 6);
  let text = "";
  for (let index = 0; index < sections; index += 1) {
    text += `${remark(writer, "")}section_${index}:${value(writer, 0, "")}`;
  }
  // Every anchor is used, since the reader refuses those of single values that are not.
  const used = writer.anchors.map((name) => `  - *${name}${writer.eol}`).join("");
  if (used !== "") text += `used:${writer.eol}${used}`;
  const ended = chance(writer, 0.1) && !/[|>]\+/.test(text) ? text.trimEnd() : text;
  return mark + start + ended;
}
