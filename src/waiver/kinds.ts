/** The kinds of mistake that waivers and the baseline can have. */
import type { ProblemKind } from "../finding/kind.ts";

const START = `waivers:
  till-for-now:
    rule: storage-limitation/retention-missing
`;
const ON = "    on: purpose:orders\n";
const WHY = "    reason: the till is replaced in spring\n";
const WHO = "    owner: shop manager\n";
const UNTIL = "    expires: 2027-03-31\n";
const GOOD = `${START}${ON}${WHY}${WHO}${UNTIL}`;

function kind(
  id: string,
  title: string,
  rest: Pick<ProblemKind, "why" | "fix"> & Partial<ProblemKind>,
): ProblemKind {
  return {
    id,
    title,
    severity: "error",
    bad: "",
    good: rest.bad === undefined ? "" : GOOD,
    ...rest,
  };
}

/** All `waiver/...` and `baseline/...` kinds. */
export const waiverProblems: readonly ProblemKind[] = [
  kind("waiver/no-reason", "Every waiver says why", {
    why: "What is accepted must be accounted for (GDPR Art. 5(2)). Until there is a reason, the finding counts.",
    fix: "Say in a few words why this is acceptable for now.",
    bad: `${START}${ON}${WHO}${UNTIL}`,
  }),
  kind("waiver/no-owner", "Every waiver says who answers for it", {
    why: "Somebody must see to it that what was accepted ends. Until there is an owner, the finding counts.",
    fix: "Name a role.",
    bad: `${START}${ON}${WHY}${UNTIL}`,
  }),
  kind("waiver/no-expiry", "Every waiver ends", {
    why: "What is accepted for ever is forgotten. Until there is an end, the finding counts.",
    fix: "Name the day on which it ends.",
    bad: `${START}${ON}${WHY}${WHO}`,
  }),
  kind("waiver/expired", "No waiver outlives its last day", {
    why: "The time that was given to mend it has passed; a waiver that goes on by itself would be for ever.",
    fix: "Mend what it covered, or accept it anew.",
    severity: "warning",
    bad: `${START}${ON}${WHY}${WHO}    expires: 2020-03-31\n`,
  }),
  kind("waiver/too-long", "No waiver holds longer than is allowed", {
    why: "A long time hides that something is never mended. Until it is shorter, the finding counts.",
    fix: "Let it end earlier, and look at it again then.",
    bad: `${START}${ON}${WHY}${WHO}    expires: 2099-03-31\n`,
  }),
  kind("waiver/not-started", "Every waiver has begun", {
    why: "Before its first day a waiver covers nothing.",
    fix: "Let it begin earlier if it is to hold now.",
    severity: "note",
  }),
  kind("waiver/no-approver", "Every waiver is approved where that is wanted", {
    why: "This business wants two people to agree on what is accepted. Until then the finding counts.",
    fix: "Have it approved, and write by which role.",
  }),
  kind("waiver/unknown-rule", "Every waiver names a rule that exists", {
    why: "It covers nothing, although somebody relies on it.",
    fix: "Write the id that the finding prints.",
    bad: `waivers:\n  till-for-now:\n    rule: storage-limitation/retention-mising\n${ON}${WHY}${WHO}${UNTIL}`,
  }),
  kind("waiver/unknown-address", "Every waiver names something that is declared", {
    why: "It covers nothing, although somebody relies on it.",
    fix: "Write the address that the finding prints.",
    bad: `${START}    on: purpose:oders\n${WHY}${WHO}${UNTIL}`,
  }),
  kind("waiver/unwaivable", "Only what may be accepted is waived", {
    why: "Some findings cannot be accepted by anybody: what the law forbids outright, and mistakes of writing, which hide what is meant.",
    fix: "Mend what was found, and take the waiver out.",
  }),
  kind("waiver/unreadable", "Every waiver in a comment can be read", {
    why: "It covers nothing, although somebody relies on it.",
    fix: "Write `# privacyfile-ignore <rule> until=2027-01-31 by=role: reason`.",
    bad: "purposes:\n  # privacyfile-ignore until=2027-01-31 by=shop: moving\n  orders: { needs: [email] }\n",
    good: "purposes:\n  # privacyfile-ignore lawfulness/lawful-basis-missing until=2027-01-31 by=shop: moving\n  orders: { needs: [email] }\n",
  }),
  kind("waiver/unused", "Every waiver is needed", {
    why: "What it covered is gone. One day it would cover something that nobody looked at.",
    fix: "Take it out.",
    severity: "note",
  }),
  kind("baseline/malformed", "The baseline can be read", {
    why: "While it cannot be read, nothing counts as known before.",
    fix: "Take the file from before, or write it anew with `privacyfile baseline --grow`.",
  }),
  kind("baseline/grown", "The baseline only shrinks", {
    why: "It holds what was there when checking began. What comes later is mended, or accepted with a waiver.",
    fix: "Take the new lines out; accept a finding with `privacyfile waive`.",
  }),
];
