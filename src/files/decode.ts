/** Bytes become text: UTF-8 only, with a clear word for everything else. */
import type { Fault } from "./problem.ts";

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["UTF-32", [0xff, 0xfe, 0, 0]],
  ["UTF-32", [0, 0, 0xfe, 0xff]],
  ["UTF-16", [0xff, 0xfe]],
  ["UTF-16", [0xfe, 0xff]],
];
/** So many bytes tell what kind of file it is. */
const SAMPLE = 1024;

/** The text of a file, its byte order mark kept; or what is wrong with it. */
export function decode(bytes: Uint8Array): string | Fault {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    return {
      slug: "utf-16",
      message: `This file is saved as ${wide}, and declarations are UTF-8`,
      fix: "Save the file again with the encoding UTF-8.",
    };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    // A single NUL may be a slip, which the reader shows in its place; many are no text.
    return text.slice(0, SAMPLE).split("\0").length > 3 ? binary() : text;
  } catch {
    return binary();
  }
}

function binary(): Fault {
  return {
    slug: "binary",
    message: "This file is no text in UTF-8",
    fix: "Move it out of the folder of declarations; if it is text, save it with the encoding UTF-8.",
  };
}

/** By its mark, or by the NUL that every other byte of plain words is. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  for (const [name, mark] of MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return name;
  }
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4) return undefined;
  const nulls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  const half = sample.length / 2;
  const oneSided = Math.max(even, odd) > half * 0.7 && Math.min(even, odd) < half * 0.1;
  return oneSided ? "UTF-16" : undefined;
}
