/** The files that decide over a check, as the check takes them. */
import type { CheckOptions } from "./check.ts";
import { type PolicyTexts, readPolicyTexts } from "./files/read-policy.ts";
import { LOCK_FILE, VENDOR_FOLDER, verifyPackages } from "./settings/packages.ts";
import type { Presets } from "./settings/types.ts";
import type { SourceText } from "./source/types.ts";
import { BASELINE_FILE } from "./waiver/baseline.ts";

export interface PolicyFiles extends Pick<CheckOptions, "packages" | "baseline"> {
  readonly presets: Presets;
}

/** Everything that such files hold. */
export interface Sorted {
  readonly policy: PolicyFiles;
  /** Files of rules that packages bring. */
  readonly rules: readonly SourceText[];
}

/** Tells presets, packages and baseline among texts that were read from a folder or a commit. */
export function sortPolicyFiles({ sources, problems }: PolicyTexts): Sorted {
  const at = (path: string): SourceText | undefined => sources.find((one) => one.path === path);
  const yaml = sources.filter(({ path }) => /\.ya?ml$/i.test(path));
  const vendored = verifyPackages(
    yaml.filter(({ path }) => path.startsWith(`${VENDOR_FOLDER}/`)),
    at(LOCK_FILE),
  );
  const baseline = at(BASELINE_FILE);
  return {
    policy: {
      presets: {
        files: yaml.filter(({ path }) => path.startsWith("privacy/presets/")),
        packages: vendored.packages,
      },
      packages: [...problems, ...vendored.problems],
      ...(baseline === undefined ? {} : { baseline }),
    },
    rules: vendored.rules,
  };
}

/** The same, read from the folder of a business. */
export function readPolicyFiles(folder: string): Sorted {
  return sortPolicyFiles(readPolicyTexts(folder));
}
