/** Every cell of the table of verdicts, by the bundle in a process of its own. */
import { describe, expect, test } from "vitest";
import { AFTER, BEFORE } from "./fixture.ts";
import { NODE } from "./runner/step.ts";
import { play, writes } from "./scenario.ts";
import { VERDICTS } from "./verdicts.ts";

describe.runIf(NODE)("every event, token and fault", { concurrent: true }, () => {
  test.each(VERDICTS)(
    "$event, token: $token, fault: $fault",
    async (verdict) => {
      const { event, token, fault, base } = verdict;
      const outcome = await play({ event, token, fault, before: BEFORE, after: AFTER });
      const { code, log, stdout, stderr, outputs, summary } = outcome;
      const told = log.annotations.filter(({ title }) => title === "Privacyfile");
      expect({
        ...{ event, token, fault },
        base: outputs.get("base-source"),
        delivered: outputs.get("delivered"),
        writes: writes(outcome),
        notices: told.length,
      }).toEqual(verdict);
      expect(code).toBe(1);
      expect(outputs.get("conclusion")).toBe("failure");
      expect(told.every(({ kind }) => kind === "notice")).toBe(true);
      expect(log.commands).toEqual([]);
      expect(log.lost).toEqual([]);
      expect(summary).toMatch(
        base === "git" || event === "push, forced" ? /new problem/ : /errors\./,
      );
      expect(stderr).toBe("");
      expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+/m);
    },
    60_000,
  );
});
