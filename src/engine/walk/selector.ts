/** Reads `for`: a dotted walk of what contains what, held against the shapes of the model. */
import type { FieldType, Shape } from "../../model/shape.ts";
import { nearest } from "../../text/nearest.ts";
import { list } from "../../text/words.ts";

export interface Shapes {
  readonly [name: string]: Shape;
}

/** One step of a walk: the key that is followed, and the name under which its nodes are bound. */
export interface Step {
  readonly key: string;
  /** Shape of the nodes that the step reaches; also the name they are bound under. */
  readonly shape: string;
  readonly many: boolean;
  /** True when the nodes are links: only the last step may be. */
  readonly reference: boolean;
  /** True when the nodes follow from facts: nobody writes them. */
  readonly derived: boolean;
}

export interface Selector {
  readonly text: string;
  readonly steps: readonly Step[];
}

/** A mistake in a selector or a path: where in its text, and what is wrong. */
export interface PathMistake {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly fix: string;
}

/** The shape that a field leads to; undefined for plain values and for links of several kinds. */
function target(
  type: FieldType,
): { readonly shape: string; readonly reference: boolean } | undefined {
  if (type.kind === "node") return { shape: type.shape, reference: false };
  const [only, ...others] = type.kind === "ref" ? type.to : [];
  return only !== undefined && others.length === 0 ? { shape: only, reference: true } : undefined;
}

/** The selector that `text` stands for, or the first mistake in it. */
export function parseSelector(text: string, shapes: Shapes): Selector | PathMistake {
  const steps: Step[] = [];
  let shape = shapes.model;
  let offset = 0;
  for (const key of text.split(".")) {
    const mistake = (message: string, fix: string): PathMistake => ({
      offset,
      length: key.length,
      message,
      fix,
    });
    if (steps.at(-1)?.reference) {
      return mistake(
        `\`${steps.at(-1)?.key}\` is a list of links, and \`for\` does not walk on from a link`,
        "End the walk there, and reach further in `when` and `require`.",
      );
    }
    const field = shape?.fields[key];
    if (shape === undefined || field === undefined) return unknownKey(shape, key, mistake);
    const next = target(field.type);
    if (next === undefined) {
      return mistake(
        `\`${key}\` is a plain fact, and \`for\` walks nodes`,
        "Leave it out of `for`, and read it in `when` or `require`.",
      );
    }
    steps.push({ key, many: field.many, derived: field.derived, ...next });
    shape = shapes[next.shape];
    offset += key.length + 1;
  }
  return { text, steps };
}

function unknownKey(
  shape: Shape | undefined,
  key: string,
  mistake: (message: string, fix: string) => PathMistake,
): PathMistake {
  const known = Object.keys(shape?.fields ?? {});
  const close = nearest(key, known);
  const holder =
    shape === undefined || shape.name === "model" ? "a declaration" : `a ${shape.name}`;
  const says = `\`${key}\` is no part of ${holder}`;
  if (close !== undefined)
    return mistake(`${says}; did you mean \`${close}\`?`, `Write \`${close}\`.`);
  return mistake(
    says,
    `Write one of ${list(
      known.map((name) => `\`${name}\``),
      "or",
    )}.`,
  );
}
