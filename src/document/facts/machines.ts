/** What a machine decides about people without a person. */
import type { Node } from "../../model/node.ts";
import { nodeOf } from "../read/plain.ts";
import type { Reader } from "../read/reader.ts";

/** Whether a purpose says that a machine alone decides. */
export function isDecidedAlone(read: Reader, purpose: Node): boolean {
  const decision = nodeOf(purpose, "automated_decision");
  if (decision?.solely !== true) return false;
  read.rest(decision, "solely");
  return true;
}
