/** The files that decide over a check, as the check takes them. */
import type { CheckOptions } from "./check.ts";
import { builtInRules } from "./engine/library.ts";
import { loadRules, type OwnRules } from "./engine/rule/load-all.ts";
import type { CommitTexts } from "./files/read-commit.ts";
import { readPolicyTexts } from "./files/read-policy.ts";
import { readFolder } from "./files/read-root.ts";
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
  /** Rules that are not of the library: those of copied packages, then the business's own. */
  readonly own: OwnRules;
}

/** What decides over a check, as texts. */
type DecidingTexts = Pick<CommitTexts, "policy" | "rules">;

/** Where a business keeps rules of its own. */
const RULES = "privacy/rules";

/** Tells presets, packages, baseline and rules among texts that were read from a folder or a commit. */
export function sortPolicyFiles({ policy: { sources, problems }, rules }: DecidingTexts): Sorted {
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
    own: loadRules({ ...rules, sources: [...vendored.rules, ...rules.sources] }, builtInRules()),
  };
}

/**
 * The same, read from the folder of a business.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export function readPolicyFiles(folder: string): Sorted {
  return sortPolicyFiles({ policy: readPolicyTexts(folder), rules: readFolder(folder, RULES) });
}
