/** Functions that the product adds to the language, as values that expressions call. */
import { ExpressionError, placed } from "../error.ts";
import type { HostFunction, HostParam } from "../types.ts";
import { isUnknown } from "../unknown.ts";
import { type Call, type Func, makeFunction } from "./values.ts";

/** A host function in two values (an unknown result is counted) or in three (it is passed on). */
export function hostValue(host: HostFunction, three: boolean): Func {
  return makeFunction({
    arity: host.params.length,
    signature: null,
    invoke: (args, call) => {
      const result = callHost(host, args, call);
      if (three || !isUnknown(result)) return result;
      call.run.unstated += 1;
      return undefined;
    },
  });
}

function callHost(host: HostFunction, args: readonly unknown[], { run }: Call): unknown {
  if (args.length > host.params.length) {
    throw new ExpressionError("T0410", { index: host.params.length + 1, token: host.name });
  }
  const fitted = host.params.map((param, index) => fitTo(args[index], param));
  try {
    return host.call(fitted, { today: run.today.slice(0, 10), world: run.world });
  } catch (error) {
    throw placed(error, { start: -1, end: -1 }, host.name);
  }
}

/** A parameter of many gets a list, whatever stands there. */
function fitTo(value: unknown, param: HostParam): unknown {
  if (param.type.count !== "many") return value;
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
