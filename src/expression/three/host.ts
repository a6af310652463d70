/** Host functions in three values: unknown in, unknown out; what they return may be open. */
import { hostValue } from "../run/host.ts";
import { type Func, functionOf, makeFunction } from "../run/values.ts";
import type { HostFunction } from "../types.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { fromWorld, surfaceFacts } from "./open.ts";

export function hostValue3(host: HostFunction): Func | undefined {
  const func = functionOf(hostValue(host, true));
  if (func === undefined) return undefined;
  return makeFunction({
    ...func,
    invoke: (args, call) => {
      const facts = args.flatMap(surfaceFacts);
      if (facts.length > 0) return unknown(facts);
      const result = func.invoke(args, call);
      if (isUnknown(result)) call.run.met.push(...result.facts);
      return fromWorld(result, call.run);
    },
  });
}
