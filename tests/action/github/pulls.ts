/** Pull requests, trees and blobs, each as GitHub answers it (docs.github.com/rest). */
import { createHash } from "node:crypto";
import { type Operation, page, text } from "./answer.ts";
import { BOT, type ReviewComment, type State } from "./state.ts";

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

function blobId(content: string): string {
  return createHash("sha1")
    .update(`blob ${Buffer.byteLength(content)}\0${content}`)
    .digest("hex");
}

export const PULLS_AND_TREES: { readonly [operationId: string]: Operation } = {
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
