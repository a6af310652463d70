/** The functions of the language in three values: most are unknown as soon as an argument is. */

import type { Native, Natives } from "../functions/native.ts";
import { builtIn } from "../functions/natives.ts";
import { type Call, type Func, functionOf, makeFunction } from "../run/values.ts";
import { unknown } from "../unknown.ts";
import { HIGHER3 } from "./higher.ts";
import { LIST3 } from "./list.ts";
import { surfaceFacts, walkedFacts } from "./open.ts";
import { decidedOr, deciding } from "./undecided.ts";

const SPECIAL: Natives = { ...LIST3, ...HIGHER3 };

/** Functions that look at everything inside their arguments. */
const DEEP: ReadonlySet<string> = new Set([
  "string",
  "keys",
  "spread",
  "merge",
  "clone",
  "each",
  "sift",
]);

const cache = new Map<string, Func>();

/** A function of the language as a value in three values. */
export function builtIn3(name: string): Func | undefined {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const two = builtIn(name);
  const func = functionOf(two?.value);
  if (two === undefined || func === undefined) return undefined;
  const special = Object.hasOwn(SPECIAL, name) ? SPECIAL[name] : undefined;
  const checked =
    (check: boolean): Native =>
    (args, call) => {
      const open = args.flatMap(surfaceFacts);
      if (open.length > 0) return special === undefined ? unknown(open) : special(args, call);
      const fitted = check ? two.signature.validate(args, call.input) : args;
      if (special !== undefined) return special(fitted, call);
      const deep = DEEP.has(name) ? fitted.flatMap((arg) => walkedFacts(arg, call.run)) : [];
      const late = [...fitted.flatMap(surfaceFacts), ...deep];
      return late.length > 0 ? unknown(late) : compute(two.native, fitted, call);
    };
  const [invoke, unchecked] = [checked(true), checked(false)];
  const value = makeFunction({ arity: func.arity, signature: null, invoke, unchecked });
  cache.set(name, value);
  return value;
}

function compute(native: Native, args: readonly unknown[], call: Call): unknown {
  const { depth } = call.run;
  const result = decidedOr(() => native(args.map(deciding), call));
  call.run.depth = depth;
  return result;
}
