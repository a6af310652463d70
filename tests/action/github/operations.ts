/** The operations of the server, each as GitHub answers it (docs.github.com/rest). */
import { type Answer, type Operation, page, text } from "./answer.ts";
import { PULLS_AND_TREES } from "./pulls.ts";
import { BOT, type Comment, type Issue } from "./state.ts";

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

function commentOf({ id, issue, body, user }: Comment, origin: string): object {
  return { id, body, user, html_url: `${origin}/acme/shop/pull/${issue}#issuecomment-${id}` };
}

function issueOf(issue: Issue, origin: string): object {
  return { ...issue, html_url: `${origin}/acme/shop/issues/${issue.number}` };
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
  ...PULLS_AND_TREES,
};
