/** The id of a rule: the path of its file from the folder of rules on, without the ending. */

const ID = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/** `rules/transfers/no-safeguard.yaml` -> `transfers/no-safeguard`; the last two parts count. */
export function ruleId(path: string): string {
  const parts = path.replace(/\.ya?ml$/, "").split("/");
  return parts.slice(-2).join("/");
}

/** Kebab-case, one folder and one name. */
export function isRuleId(id: string): boolean {
  return ID.test(id);
}
