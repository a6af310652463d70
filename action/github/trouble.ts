/** What went wrong with a call, in one sentence that says what to do; never a stack trace. */
import { textUnder, under } from "../under.ts";

export interface Trouble {
  readonly text: string;
  /** Nothing else will work either: GitHub cannot be reached, or does not know the token. */
  readonly final: boolean;
}

/** `issues=write; pull_requests=write` as lines of a workflow. */
function permissionsBlock(accepted: string): string {
  const first = (accepted.split(";").at(-1) ?? "").split(",");
  const lines = first
    .map((one) => /^\s*([a-z_]+)=(read|write)\s*$/.exec(one))
    .flatMap((found) =>
      found === null ? [] : [`  ${(found[1] ?? "").replaceAll("_", "-")}: ${found[2] ?? ""}`],
    );
  return ["permissions:", "  contents: read", ...lines].join("\n");
}

/** @param doing what was tried, such as "write the comment" */
export function troubleOf(error: unknown, doing: string): Trouble {
  const status = under(error, "status");
  const message = textUnder(error, "message")?.split("\n")[0] ?? "";
  const accepted = textUnder(error, "response", "headers", "x-accepted-github-permissions") ?? "";
  if (status === 401) {
    return {
      text: `GitHub does not know the token, so it was not possible to ${doing}.`,
      final: true,
    };
  }
  if (status === 403 && /not accessible/i.test(message)) {
    const block = permissionsBlock(accepted);
    return {
      text: `The token may not ${doing}. If it should, give the job this right:\n\n${block}`,
      final: false,
    };
  }
  if (status === 403 || status === 429) {
    return {
      text: `GitHub limits the calls just now, so it was not possible to ${doing}.`,
      final: true,
    };
  }
  if (typeof status === "number" && status >= 400 && status < 500) {
    return {
      text: `GitHub refused to ${doing} (${status}: ${message.slice(0, 200)}).`,
      final: false,
    };
  }
  return { text: `GitHub could not be reached, so it was not possible to ${doing}.`, final: true };
}
