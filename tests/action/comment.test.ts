/** The one comment: written once, edited in place, never anybody else's. */
import { describe, expect, test } from "vitest";
import { AFTER, BEFORE, SAME } from "./fixture.ts";
import { startGitHub } from "./github/server.ts";
import { BOT, emptyState } from "./github/state.ts";
import { checkout } from "./runner/checkout.ts";
import { NODE, runStep } from "./runner/step.ts";
import { payloadOf, play, writes } from "./scenario.ts";

const PULL = { event: "pull_request", before: BEFORE, after: AFTER } as const;
const MARK = "<!-- privacyfile comment id=default hash=0000000000000000 -->";

describe.runIf(NODE)("the comment", { concurrent: true }, () => {
  test("the same pull request run twice: no second write", async () => {
    const first = await play(PULL);
    const [comment] = first.github.state.comments;
    const state = emptyState();
    state.comments.push({ id: 1000, issue: 7, body: comment?.body ?? "", user: BOT });
    const second = await play({ ...PULL, state });
    expect(writes(first)).toEqual(["issues/create-comment"]);
    expect(writes(second)).toEqual([]);
    expect(second.outputs.get("comment-url")).toContain("issuecomment-1000");
  }, 60_000);

  test("ours is edited in place, also behind 101 others", async () => {
    const state = emptyState();
    for (let i = 0; i < 101; i += 1) {
      state.comments.push({ id: i, issue: 7, body: "hm", user: { login: "bo", type: "User" } });
    }
    state.comments.push({ id: 500, issue: 7, body: `${MARK}\nold`, user: BOT });
    const outcome = await play({ ...PULL, state });
    expect(writes(outcome)).toEqual(["issues/update-comment"]);
    expect(state.comments.find(({ id }) => id === 500)?.body).toContain("new problems");
  }, 60_000);

  test("a stranger's comment with our mark is left alone", async () => {
    const state = emptyState();
    const stranger = { login: "stranger", type: "User" } as const;
    state.comments.push({ id: 5, issue: 7, body: `${MARK}\nall clear`, user: stranger });
    const outcome = await play({ ...PULL, state });
    expect(writes(outcome)).toEqual(["issues/create-comment"]);
    expect(state.comments.find(({ id }) => id === 5)?.body).toContain("all clear");
  }, 60_000);

  test("nothing that matters changed: none is written", async () => {
    const outcome = await play({ ...PULL, after: SAME });
    expect(writes(outcome)).toEqual([]);
    expect(outcome.code).toBe(0);
  }, 60_000);

  test("what was wrong is mended: the comment that is there says so, and is not removed", async () => {
    const state = emptyState();
    state.comments.push({ id: 9, issue: 7, body: `${MARK}\nold`, user: BOT });
    const outcome = await play({ ...PULL, after: SAME, state });
    expect(writes(outcome)).toEqual(["issues/update-comment"]);
    expect(state.comments[0]?.body).toContain("**2 open as before.**");
  }, 60_000);

  test.each([
    ["always", SAME, ["issues/create-comment"]],
    ["never", AFTER, []],
  ] as const)(
    "comment: %s",
    async (comment, after, expected) => {
      const outcome = await play({ ...PULL, after, inputs: { comment } });
      expect(writes(outcome)).toEqual(expected);
    },
    60_000,
  );

  test("two runs at once leave one comment", async () => {
    const repository = checkout(BEFORE, AFTER);
    const github = await startGitHub();
    try {
      const run = (): Promise<unknown> =>
        runStep({
          workspace: repository.folder,
          event: "pull_request",
          payload: payloadOf("pull_request", repository),
          sha: repository.merge,
          api: github.url,
          inputs: { token: "ghs_test", "as-of": "2026-12-01" },
        });
      await Promise.all([run(), run()]);
      expect(github.state.comments).toHaveLength(1);
    } finally {
      await github.close();
      repository.remove();
    }
  }, 60_000);

  test("a refusal says which right is missing, ready to be copied", async () => {
    const { log } = await play({ ...PULL, token: "read" });
    const [told] = log.annotations.filter(({ title }) => title === "Privacyfile");
    expect(told?.message).toContain("permissions:\n  contents: read\n  pull-requests: write");
  }, 60_000);
});

describe.runIf(NODE)("suggestions", { concurrent: true }, () => {
  const misspelt = {
    "privacyfile.yaml": (AFTER["privacyfile.yaml"] ?? "").replace(
      "    role: processor",
      "    rolle: processor",
    ),
  };

  test("a safe fix on a changed line, and not a second time", async () => {
    const first = await play({ ...PULL, after: misspelt, inputs: { suggestions: "true" } });
    const [review] = first.github.state.reviews;
    const bodies = review?.comments.map(({ body }) => body).join("\n");
    expect(bodies).toContain("suggestion\n    role: processor\n");
    const state = emptyState();
    state.reviews.push(...first.github.state.reviews);
    const [comment] = first.github.state.comments;
    state.comments.push({ id: 1000, issue: 7, body: comment?.body ?? "", user: BOT });
    const second = await play({ ...PULL, after: misspelt, state, inputs: { suggestions: "true" } });
    expect(writes(second)).toEqual([]);
  }, 60_000);

  test("nothing on lines that the diff does not show", async () => {
    const state = emptyState();
    state.files.push({ filename: "README.md", status: "modified", patch: "@@ -1 +1 @@\n-a\n+b" });
    const outcome = await play({
      ...PULL,
      after: misspelt,
      state,
      inputs: { suggestions: "true" },
    });
    expect(outcome.github.state.reviews).toEqual([]);
  }, 60_000);
});
