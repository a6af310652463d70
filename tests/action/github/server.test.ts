import { afterEach, describe, expect, test } from "vitest";
import { type GitHub, type GitHubOptions, startGitHub } from "./server.ts";

let github: GitHub | undefined;

afterEach(async () => {
  await github?.close();
});

async function ask(
  method: string,
  path: string,
  { body, ...options }: GitHubOptions & { readonly body?: unknown } = {},
): Promise<{ status: number; body: unknown }> {
  github ??= await startGitHub(options);
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: "Bearer t", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const COMMENTS = "/repos/acme/shop/issues/7/comments";
const ANNOTATION = {
  path: "privacyfile.yaml",
  start_line: 1,
  end_line: 1,
  annotation_level: "failure",
  message: "m",
};

function checkRun(annotations: readonly unknown[]): object {
  return {
    name: "Privacy",
    head_sha: "a".repeat(40),
    output: { title: "t", summary: "s", annotations },
  };
}

describe("the local GitHub", () => {
  afterEach(() => {
    github = undefined;
  });

  test("keeps comments", async () => {
    expect(await ask("POST", COMMENTS, { body: { body: "hello" } })).toMatchObject({ status: 201 });
    expect((await ask("GET", COMMENTS)).body).toMatchObject([{ body: "hello" }]);
  });

  test.each([
    ["65,536 characters", "x".repeat(65_536), 201],
    ["65,537 characters", "x".repeat(65_537), 422],
    ["65,536 characters of four bytes", "🍞".repeat(65_536), 201],
  ])("a comment of %s", async (_, body, status) => {
    expect((await ask("POST", COMMENTS, { body: { body } })).status).toBe(status);
  });

  test("a comment without a body is refused", async () => {
    expect((await ask("POST", COMMENTS, { body: {} })).status).toBe(422);
  });

  test.each([
    [50, "failure", 201],
    [51, "failure", 422],
    [1, "error", 422],
  ])("%i annotations of level %s", async (count, level, status) => {
    const annotation = { ...ANNOTATION, annotation_level: level };
    const body = checkRun(Array.from({ length: count }, () => annotation));
    expect((await ask("POST", "/repos/acme/shop/check-runs", { body })).status).toBe(status);
  });

  test("a review outside the diff is refused", async () => {
    const comments = [{ path: "a.yaml", body: "b", line: 9, side: "RIGHT" }];
    const path = "/repos/acme/shop/pulls/7/reviews";
    expect((await ask("POST", path, { body: { event: "COMMENT", comments } })).status).toBe(422);
    github?.state.files.push({
      filename: "a.yaml",
      status: "modified",
      patch: "@@ -9 +9 @@\n-a\n+b",
    });
    expect((await ask("POST", path, { body: { event: "COMMENT", comments } })).status).toBe(200);
  });

  test("a token that may only read is refused what it may not do, and told what it would need", async () => {
    expect((await ask("POST", COMMENTS, { body: { body: "b" }, token: "read" })).status).toBe(403);
    expect((await ask("GET", COMMENTS)).status).toBe(200);
  });

  test("a wrong token is refused everything", async () => {
    expect((await ask("GET", COMMENTS, { token: "wrong" })).status).toBe(401);
  });

  test("pages of comments", async () => {
    for (let i = 0; i < 101; i += 1) await ask("POST", COMMENTS, { body: { body: `${i}` } });
    expect((await ask("GET", `${COMMENTS}?per_page=100&page=2`)).body).toHaveLength(1);
  });
});
