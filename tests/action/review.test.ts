/** The weekly review: one issue, edited only when different, ticks kept, closed when nothing is due. */
import { describe, expect, test } from "vitest";
import { BEFORE } from "./fixture.ts";
import { BOT, emptyState, type State } from "./github/state.ts";
import { NODE } from "./runner/step.ts";
import { type Outcome, play, writes } from "./scenario.ts";

const VENDOR = `vendors:
  mailer:
    legal_name: Mailer Inc.
    role: processor
    country: IE
    dpa: { signed: 2025-01-02, expires: 2026-11-20 }
    certifications: { iso27001: 2026-12-15 }
`;
const DUE = { "privacyfile.yaml": (BEFORE["privacyfile.yaml"] ?? "") + VENDOR };

function review(after: typeof DUE | typeof BEFORE, state: State): Promise<Outcome> {
  return play({ event: "schedule", before: BEFORE, after, state, inputs: { mode: "review" } });
}

function stateWith(body: string, open = true): State {
  const state = emptyState();
  const labels = ["privacy"];
  state.issues.push({
    number: 1,
    title: "t",
    body,
    state: open ? "open" : "closed",
    user: BOT,
    labels,
  });
  return state;
}

describe.runIf(NODE)("the review", { concurrent: true }, () => {
  test("opens an issue, and leaves it alone when nothing changed", async () => {
    const state = emptyState();
    const first = await review(DUE, state);
    expect(writes(first)).toEqual(["issues/create"]);
    expect(first.outputs.get("overdue-count")).toBe("1");
    const body = state.issues[0]?.body ?? "";
    expect(body).toContain("- [ ] **2026-11-20**");
    const second = await review(DUE, stateWith(body));
    expect(writes(second)).toEqual([]);
  }, 60_000);

  test("keeps ticks", async () => {
    const state = emptyState();
    await review(DUE, state);
    const ticked = (state.issues[0]?.body ?? "").replace(
      "- [ ] **2026-11-20**",
      "- [x] **2026-11-20**",
    );
    const shorter = ticked
      .split("\n")
      .filter((line) => !line.includes("2026-12-15"))
      .join("\n");
    const next = stateWith(shorter);
    await review(DUE, next);
    expect(next.issues[0]?.body).toContain("- [x] **2026-11-20**");
    expect(next.issues[0]?.body).toContain("- [ ] **2026-12-15**");
  }, 60_000);

  test("is closed with a word when nothing is due, and opened again when something is", async () => {
    const state = emptyState();
    await review(DUE, state);
    const body = state.issues[0]?.body ?? "";
    const done = stateWith(body);
    expect(writes(await review(BEFORE, done))).toEqual(["issues/create-comment", "issues/update"]);
    expect(done.issues[0]?.state).toBe("closed");
    const again = stateWith(body, false);
    await review(DUE, again);
    expect(again.issues[0]?.state).toBe("open");
  }, 60_000);

  test("opens none when nothing is due", async () => {
    expect(writes(await review(BEFORE, emptyState()))).toEqual([]);
  }, 60_000);

  test("a stranger's issue with our mark is left alone", async () => {
    const state = emptyState();
    const mark = "<!-- privacyfile review id=default hash=0000000000000000 -->";
    const user = { login: "stranger", type: "User" } as const;
    state.issues.push({ number: 1, title: "t", body: mark, state: "open", user, labels: [] });
    expect(writes(await review(DUE, state))).toEqual(["issues/create"]);
  }, 60_000);
});
