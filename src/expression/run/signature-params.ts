/** The parameters that a function signature such as `<s-n?:s>` names. */

export interface Param {
  readonly type: string;
  /** Letters that fit, without `m` for a missing one. */
  readonly pattern: string;
  readonly subtype: string | undefined;
  readonly optional: boolean;
  readonly many: boolean;
  /** The context stands in when it is left out. */
  readonly context: boolean;
}

/** The class of arguments that each letter of a signature takes. */
const CLASSES: { readonly [letter: string]: string } = {
  s: "[sm]",
  n: "[nm]",
  b: "[bm]",
  l: "[lm]",
  o: "[om]",
  a: "[asnblfom]",
  f: "f",
  j: "[asnblom]",
  x: "[asnblfom]",
};

/** The parameter as a piece of a regular expression over letters. */
export function suffixed(param: Param): string {
  const sign = param.many ? "+" : param.optional ? "?" : "";
  return param.pattern + sign;
}

/** Reads the parameters of a signature that the parser has accepted. */
export function readParams(text: string): readonly Param[] {
  const params: Param[] = [];
  let at = 1;
  while (at < text.length && text[at] !== ":" && text[at] !== ">") {
    const type = text[at] ?? "";
    if (type === "(") {
      const end = text.indexOf(")", at);
      const choice = text.slice(at + 1, end);
      params.push(plain(`(${choice})`, `[${choice}m]`));
      at = end + 1;
    } else if (type === "<") {
      const end = closing(text, at);
      amend(params, { subtype: text.slice(at + 1, end) });
      at = end + 1;
    } else {
      const pattern = CLASSES[type];
      if (pattern !== undefined) params.push(plain(type, pattern));
      else if (type === "-") amend(params, { context: true, optional: true });
      else if (type === "?") amend(params, { optional: true });
      else if (type === "+") amend(params, { many: true });
      at += 1;
    }
  }
  return params;
}

function plain(type: string, pattern: string): Param {
  return { type, pattern, subtype: undefined, optional: false, many: false, context: false };
}

function amend(params: Param[], change: Partial<Param>): void {
  const last = params.pop();
  if (last !== undefined) params.push({ ...last, ...change });
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "<") depth += 1;
    if (text[at] === ">") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
