/** The files of a commit by the API, for checkouts in which git does not hold it. */
import { isFollowed, type SourceText } from "../../src/index.ts";
import type { Place } from "../event.ts";
import type { Client } from "./client.ts";

/** A file that is larger holds no declarations; in bytes. */
const LARGEST = 10 * 1024 * 1024;
/** More files than this are not fetched one by one. */
const MOST = 500;

interface Blob {
  readonly path: string;
  readonly sha: string;
}

/** The entry, when it is a file of the business whose folder is `prefix`. */
function blobOf(entry: unknown, prefix: string): readonly Blob[] {
  if (typeof entry !== "object" || entry === null) return [];
  const { path, sha, type, size } = entry as { readonly [key: string]: unknown }; // each is looked at below
  if (typeof path !== "string" || typeof sha !== "string" || type !== "blob") return [];
  if (!path.startsWith(prefix) || (typeof size === "number" && size > LARGEST)) return [];
  const inside = path.slice(prefix.length);
  return isFollowed(inside) ? [{ path: inside, sha }] : [];
}

/**
 * The files of a business at a commit.
 *
 * @param folder of the business, from the top of the repository; `.` is the top
 * @throws when GitHub does not answer, or holds more than can be told
 */
export async function readTree(
  client: Client,
  { owner, repo }: Place,
  { commit, folder }: { readonly commit: string; readonly folder: string },
): Promise<readonly SourceText[]> {
  const where = { owner, repo };
  const { data } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...where,
    tree_sha: commit,
    recursive: "1",
  });
  const prefix = folder === "." ? "" : `${folder}/`;
  const blobs = data.tree.flatMap((entry: unknown) => blobOf(entry, prefix));
  if (data.truncated || blobs.length > MOST) throw new Error("the tree has too many files");
  const texts: SourceText[] = [];
  for (const { path, sha } of blobs) {
    const blob = await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
      ...where,
      file_sha: sha,
    });
    texts.push({ path, text: Buffer.from(blob.data.content, "base64").toString("utf8") });
  }
  return texts;
}
