/** The files of a commit by the API, for checkouts in which git does not hold it. */
import { isFollowed, type SourceText } from "../../src/index.ts";
import type { Place } from "../event.ts";
import { textUnder, under } from "../under.ts";
import type { Client } from "./client.ts";

/** A file that is larger holds no declarations; in bytes. */
const LARGEST = 10 * 1024 * 1024;
/** More files than this are not fetched one by one. */
const MOST = 500;

/** A file of a commit. */
export interface Blob {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly sha: string;
}

function blobOf(entry: unknown): readonly Blob[] {
  const [path, sha, size] = [
    textUnder(entry, "path"),
    textUnder(entry, "sha"),
    under(entry, "size"),
  ];
  if (path === undefined || sha === undefined || under(entry, "type") !== "blob") return [];
  return typeof size === "number" && size > LARGEST ? [] : [{ path, sha }];
}

/**
 * All files of a commit that may hold declarations.
 *
 * @throws when GitHub does not answer, or holds more than it tells
 */
export async function listTree(
  client: Client,
  { owner, repo }: Place,
  commit: string,
): Promise<readonly Blob[]> {
  const { data } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    owner,
    repo,
    tree_sha: commit,
    recursive: "1",
  });
  if (data.truncated) throw new Error("the tree has too many files");
  return data.tree.flatMap(blobOf);
}

/**
 * The texts of a business among the files of a commit.
 *
 * @param folder of the business, from the top of the repository; `.` is the top
 * @throws when GitHub does not answer, or there are more than can be fetched
 */
export async function readBlobs(
  client: Client,
  { owner, repo }: Place,
  { tree, folder }: { readonly tree: readonly Blob[]; readonly folder: string },
): Promise<readonly SourceText[]> {
  const prefix = folder === "." ? "" : `${folder}/`;
  const blobs = tree
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ path, sha }) => ({ path: path.slice(prefix.length), sha }))
    .filter(({ path }) => isFollowed(path));
  if (blobs.length > MOST) throw new Error("the business has too many files");
  const texts: SourceText[] = [];
  for (const { path, sha } of blobs) {
    const blob = await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
      owner,
      repo,
      file_sha: sha,
    });
    texts.push({ path, text: Buffer.from(blob.data.content, "base64").toString("utf8") });
  }
  return texts;
}
