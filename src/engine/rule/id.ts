/** The id of a rule: the path of its file from the folder of rules on, without the ending. */

const ID = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;
/** The library's own folder, a business's, and that of a package which was copied into a business. */
const FOLDER = /^(?:privacy\/(?:vendor\/(?:@[^/]+\/)?[^/]+\/)?)?rules\//;

/** `rules/transfers/no-safeguard.yaml` and `privacy/rules/transfers/no-safeguard.yaml` -> `transfers/no-safeguard` */
export function ruleId(path: string): string {
  return path.replace(FOLDER, "").replace(/\.ya?ml$/i, "");
}

/** Kebab-case, one folder and one name. */
export function isRuleId(id: string): boolean {
  return ID.test(id);
}
