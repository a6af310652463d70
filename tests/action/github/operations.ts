/** The operations of the server, each as GitHub answers it (docs.github.com/rest). */
import { createHash } from "node:crypto";
import { BOT, type Comment, type Issue, type ReviewComment, type State } from "./state.ts";

export interface Asked {
  readonly params: { readonly [name: string]: string };
  readonly query: { readonly [name: string]: string | undefined };
  readonly body: { readonly [name: string]: unknown };
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: { readonly [name: string]: string };
}

type Operation = (asked: Asked, state: State, origin: string) => Answer;

const TOO_LONG: Answer = {
  status: 422,
  body: {
    message: "Validation Failed",
    errors: [
      {
        resource: "IssueComment",
        code: "unprocessable",
        field: "data",
        message: "Body is too long (maximum is 65536 characters)",
      },
    ],
  },
};
/** "Comment and issue body <= 65,536 characters; else 422". */
const LONGEST_BODY = 65_536;

/** GitHub counts characters, not UTF-16 code units. */
function isTooLong(body: unknown): boolean {
  return typeof body === "string" && [...body].length > LONGEST_BODY;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function commentOf({ id, issue, body, user }: Comment, origin: string): object {
  return { id, body, user, html_url: `${origin}/acme/shop/pull/${issue}#issuecomment-${id}` };
}

function issueOf(issue: Issue, origin: string): object {
  return { ...issue, html_url: `${origin}/acme/shop/issues/${issue.number}` };
}

/** One page of a list, with the `link` header that says whether there is another. */
function page<T>(all: readonly T[], { query }: Asked, address: string): Answer {
  const size = Number(query.per_page ?? 30);
  const number = Number(query.page ?? 1);
  const from = (number - 1) * size;
  const more = all.length > from + size;
  const link = `<${address}?per_page=${size}&page=${number + 1}>; rel="next"`;
  return {
    status: 200,
    body: all.slice(from, from + size),
    ...(more ? { headers: { link } } : {}),
  };
}

function lines(patch: string | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  let line = 0;
  for (const row of (patch ?? "").split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(row);
    if (hunk !== null) line = Number(hunk[1]);
    else if (!row.startsWith("-") && !row.startsWith("\\")) {
      found.add(line);
      line += 1;
    }
  }
  return found;
}

/** A comment of a review must stand on lines of the diff. */
function standsInDiff({ path, line, start_line }: ReviewComment, { files }: State): boolean {
  const shown = lines(files.find(({ filename }) => filename === path)?.patch);
  return shown.has(line) && (start_line === undefined || shown.has(start_line));
}

export function blobId(content: string): string {
  return createHash("sha1")
    .update(`blob ${Buffer.byteLength(content)}\0${content}`)
    .digest("hex");
}

export const OPERATIONS: { readonly [operationId: string]: Operation } = {
  "users/get-authenticated": () => ({
    status: 403,
    body: { message: "Resource not accessible by integration" },
  }),
  "issues/list-comments": (asked, { comments }, origin) => {
    const own = comments.filter(({ issue }) => issue === Number(asked.params.issue_number));
    const address = `${origin}/repos/acme/shop/issues/${asked.params.issue_number}/comments`;
    return page(
      own.map((comment) => commentOf(comment, origin)),
      asked,
      address,
    );
  },
  "issues/create-comment": ({ params, body }, { comments }, origin) => {
    if (isTooLong(body.body)) return TOO_LONG;
    const comment: Comment = {
      id: 1 + Math.max(999, ...comments.map(({ id }) => id)),
      issue: Number(params.issue_number),
      body: text(body.body),
      user: BOT,
    };
    comments.push(comment);
    return { status: 201, body: commentOf(comment, origin) };
  },
  "issues/update-comment": ({ params, body }, { comments }, origin) => {
    if (isTooLong(body.body)) return TOO_LONG;
    const comment = comments.find(({ id }) => id === Number(params.comment_id));
    if (comment === undefined) return { status: 404, body: { message: "Not Found" } };
    if (comment.user !== BOT) {
      return { status: 403, body: { message: "Resource not accessible by integration" } };
    }
    comment.body = text(body.body);
    return { status: 200, body: commentOf(comment, origin) };
  },
  "issues/delete-comment": ({ params }, { comments }) => {
    const at = comments.findIndex(({ id }) => id === Number(params.comment_id));
    if (at < 0) return { status: 404, body: { message: "Not Found" } };
    comments.splice(at, 1);
    return { status: 204, body: null };
  },
  "issues/list-for-repo": (asked, { issues }, origin) => {
    const { state = "open", labels } = asked.query;
    const wanted = labels === undefined ? [] : labels.split(",");
    const found = issues.filter(
      (issue) =>
        (state === "all" || issue.state === state) &&
        wanted.every((label) => issue.labels.includes(label)),
    );
    return page(
      found.map((issue) => issueOf(issue, origin)),
      asked,
      `${origin}/repos/acme/shop/issues`,
    );
  },
  "issues/create": ({ body }, { issues }, origin) => {
    if (isTooLong(body.body)) return TOO_LONG;
    const labels = Array.isArray(body.labels) ? body.labels.map(text) : [];
    const issue: Issue = {
      number: 1 + issues.length,
      title: text(body.title),
      body: text(body.body),
      state: "open",
      user: BOT,
      labels,
    };
    issues.push(issue);
    return { status: 201, body: issueOf(issue, origin) };
  },
  "issues/update": ({ params, body }, { issues }, origin) => {
    if (isTooLong(body.body)) return TOO_LONG;
    const issue = issues.find(({ number }) => number === Number(params.issue_number));
    if (issue === undefined) return { status: 404, body: { message: "Not Found" } };
    if (typeof body.title === "string") issue.title = body.title;
    if (typeof body.body === "string") issue.body = body.body;
    if (body.state === "open" || body.state === "closed") issue.state = body.state;
    return { status: 200, body: issueOf(issue, origin) };
  },
  "checks/create": ({ body }, { checkRuns }, origin) => {
    const output = typeof body.output === "object" && body.output !== null ? body.output : {};
    const annotations =
      "annotations" in output && Array.isArray(output.annotations) ? output.annotations : [];
    const run = {
      id: 500 + checkRuns.length,
      annotations: [...annotations],
      conclusion: body.conclusion,
    };
    checkRuns.push(run);
    return { status: 201, body: { id: run.id, html_url: `${origin}/acme/shop/runs/${run.id}` } };
  },
  "checks/update": ({ params, body }, { checkRuns }, origin) => {
    const run = checkRuns.find(({ id }) => id === Number(params.check_run_id));
    if (run === undefined) return { status: 404, body: { message: "Not Found" } };
    const output = typeof body.output === "object" && body.output !== null ? body.output : {};
    if ("annotations" in output && Array.isArray(output.annotations)) {
      run.annotations.push(...output.annotations);
    }
    return { status: 200, body: { id: run.id, html_url: `${origin}/acme/shop/runs/${run.id}` } };
  },
  "pulls/list-files": (asked, { files }, origin) =>
    page(files, asked, `${origin}/repos/acme/shop/pulls/${asked.params.pull_number}/files`),
  "pulls/list-review-comments": (asked, { reviews }, origin) => {
    const own = reviews.filter(({ pull }) => pull === Number(asked.params.pull_number));
    const address = `${origin}/repos/acme/shop/pulls/${asked.params.pull_number}/comments`;
    const comments = own.flatMap((review) => review.comments).map((one) => ({ ...one, user: BOT }));
    return page(comments, asked, address);
  },
  "pulls/create-review": ({ params, body }, state, origin) => {
    const comments: readonly ReviewComment[] = Array.isArray(body.comments) ? body.comments : [];
    if (!comments.every((comment) => standsInDiff(comment, state))) {
      return {
        status: 422,
        body: { message: "Unprocessable Entity", errors: ["Line could not be resolved"] },
      };
    }
    state.reviews.push({ pull: Number(params.pull_number), body: text(body.body), comments });
    return {
      status: 200,
      body: { id: state.reviews.length, html_url: `${origin}/acme/shop/pull/1#r` },
    };
  },
  "git/get-tree": ({ params }, { commits }) => {
    const files = commits.get(params.tree_sha ?? "");
    if (files === undefined) return { status: 404, body: { message: "Not Found" } };
    const tree = [...files].map(([path, content]) => ({
      path,
      mode: "100644",
      type: "blob",
      sha: blobId(content),
      size: Buffer.byteLength(content),
    }));
    return { status: 200, body: { sha: params.tree_sha, tree, truncated: false } };
  },
  "git/get-blob": ({ params }, { commits }) => {
    const all = [...commits.values()].flatMap((files) => [...files.values()]);
    const content = all.find((one) => blobId(one) === params.file_sha);
    if (content === undefined) return { status: 404, body: { message: "Not Found" } };
    return {
      status: 200,
      body: { encoding: "base64", content: Buffer.from(content).toString("base64") },
    };
  },
};
