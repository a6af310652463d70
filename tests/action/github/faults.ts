/** What can go wrong between the action and GitHub. */
import type { Answer } from "./answer.ts";

export type Fault =
  | "none"
  | "bad-gateway-once"
  | "bad-gateway"
  | "secondary-limit"
  | "too-many-requests"
  | "hanging-socket";

/** Which answers stand in the way of the `count`th call; `hang`: none comes at all. */
export function faultOf(fault: Fault, count: number): Answer | "hang" | undefined {
  switch (fault) {
    case "none":
      return undefined;
    case "bad-gateway-once":
      return count === 1 ? { status: 502, body: { message: "Server Error" } } : undefined;
    case "bad-gateway":
      return { status: 502, body: { message: "Server Error" } };
    case "secondary-limit":
      return count === 1
        ? {
            status: 403,
            body: { message: "You have exceeded a secondary rate limit. Please wait." },
            headers: { "retry-after": "1" },
          }
        : undefined;
    case "too-many-requests":
      return count === 1
        ? {
            status: 429,
            body: { message: "You have exceeded a secondary rate limit. Please wait." },
            headers: { "retry-after": "1" },
          }
        : undefined;
    case "hanging-socket":
      return "hang";
  }
}
