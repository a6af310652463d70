/** The presets that come with the package: what `extends: [preset:strict]` names. */
import type { SourceText } from "../source/types.ts";

/** What a name in `extends` begins with when it is built in. */
export const BUILT_IN = "preset:";

/** Each is written as a business would write it. */
const TEXTS: { readonly [name: string]: string } = {
  essential: "checks:\n  level: essential\n",
  recommended: "checks:\n  level: recommended\n",
  all: "checks:\n  level: all\n",
  strict: `checks:
  level: all
  fail_on: warning
  gaps: required
  waivers: { max_days: 90, require_approver: true }
`,
};

/** Names of the presets as `extends` writes them. */
export function presetNames(): readonly string[] {
  return Object.keys(TEXTS).map((name) => `${BUILT_IN}${name}`);
}

/** The text of a built-in preset; its path is its name. */
export function builtInPreset(name: string): SourceText | undefined {
  const short = name.slice(BUILT_IN.length);
  const text = Object.hasOwn(TEXTS, short) ? TEXTS[short] : undefined;
  return text === undefined ? undefined : { path: name, text };
}
