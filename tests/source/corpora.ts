/** Test data kept beside the checkout, since it is not ours to hand on. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER: string = fileURLToPath(new URL("../../../shared/corpora", import.meta.url));

/**
 * The path of a corpus, or undefined, with a line that says what is skipped. Where the corpora are
 * there, continuous integration must use them all.
 */
export function corpus(name: string): string | undefined {
  const path = `${FOLDER}/${name}`;
  if (existsSync(path)) return path;
  if (existsSync(FOLDER) && process.env.CI !== undefined) throw new Error(`no corpus ${name}`);
  console.log(`skipped: tests over the corpus ${name}, which is not beside the checkout`);
  return undefined;
}
