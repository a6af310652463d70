/** Follows the files of a business: told once after a burst of changes. */
import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";

/** Editors write a file in several steps. */
const SETTLED = 120;

export interface Watching {
  close(): void;
}

/** Calls `changed` after the declarations, or what stands beside them, changed. */
export function watchRoot(root: string, changed: () => Promise<void>): Watching {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void changed(), SETTLED);
  };
  const main = watch(root, (_, name) => {
    if (name === null || name === "privacyfile.yaml" || name === "privacy") later();
  });
  const watchers = [main, ...below(join(root, "privacy"), later)];
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Many businesses have one file and no folder. */
function below(folder: string, later: () => void): readonly FSWatcher[] {
  try {
    return [watch(folder, { recursive: true }, later)];
  } catch {
    return [];
  }
}
