/** Every function of the language by name, and as a value. */
import { parseSignature, type Signature } from "../run/signature.ts";
import { type Func, makeFunction } from "../run/values.ts";
import { HIGHER } from "./higher.ts";
import { LIST } from "./list.ts";
import { MATCH } from "./match.ts";
import { BUILT_IN } from "./names.ts";
import type { Native, Natives } from "./native.ts";
import { NUMBER } from "./number.ts";
import { PICTURES } from "./pictures.ts";
import { TEXT } from "./text.ts";

const NATIVES: Natives = { ...TEXT, ...NUMBER, ...LIST, ...HIGHER, ...MATCH, ...PICTURES };

export interface BuiltIn {
  readonly native: Native;
  readonly signature: Signature;
  readonly value: Func;
}

const cache = new Map<string, BuiltIn>();

/** A function of the language; signatures are read on first use. */
export function builtIn(name: string): BuiltIn | undefined {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const entry = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  const native = NATIVES[name];
  if (entry === undefined || native === undefined) return undefined;
  const [text, arity] = entry;
  const signature = parseSignature(text);
  const value = makeFunction({ arity, signature, invoke: native });
  const made = Object.freeze({ native, signature, value });
  cache.set(name, made);
  return made;
}
