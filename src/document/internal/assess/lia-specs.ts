/** What declarations say on each step of weighing an interest. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { cite } from "../../build/sentence.ts";
import type { Reader } from "../../read/reader.ts";
import { named } from "../paper.ts";
import { recipientsOf } from "../phrases/outside.ts";
import { periodsOf } from "../phrases/period.ts";
import { dataOf, peopleOf, securityOf } from "../phrases/purpose.ts";
import { outside } from "../record.ts";
import { nameIn, numberOf, wordIn, yesOrNo } from "../show.ts";
import {
  derived,
  ifStated,
  inTurn,
  joined,
  linked,
  own,
  ownIfStated,
  type Spec,
  values,
  whereTold,
} from "../tell.ts";
import { choiceSpec, needsSpecs, sourcesOf } from "./dpia-specs.ts";

/** The interest in the words of the business. */
export function interestSpecs(purpose: Node): readonly Spec[] {
  const basis = isNode(purpose.lawful_basis) ? purpose.lawful_basis : purpose;
  return [
    ["interest", { make: (read) => own(read, basis, "interest"), shows: ["purpose"] }],
    ["purpose", { make: (read) => own(read, purpose, "description"), shows: ["purpose"] }],
  ];
}

/** The least data, for the least time. */
export function leastSpecs(purpose: Node): readonly Spec[] {
  return [...needsSpecs(purpose), ["erased", { make: (read) => periodsOf(read, purpose) }]];
}

/** Whom it touches, and how. */
export function weightSpecs(purpose: Node): readonly Spec[] {
  return [
    ["people", { make: (read) => peopleOf(read, purpose) }],
    ["children", { make: (read) => childrenOf(read, purpose) }],
    ["depend", { make: (read) => dependentOf(read, purpose) }],
    ["data", { make: (read) => dataOf(read, purpose) }],
    ["from", { make: (read) => sourcesOf(read, purpose) }],
    ...whereTold(purpose, "expectation", [
      "expected",
      { make: (read) => expectationOf(read, purpose) },
    ]),
    ["recipients", { make: (read) => recipientsOf(read, purpose) }],
    ["outside", { ...outside(purpose), shows: [] }],
  ];
}

/** Whether people under 18 are among them; the ages where they are stated. */
function childrenOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const { values: known } = derived(read, purpose, "minors");
  if (known.length === 0) return undefined;
  const ages = named(purpose, "subjects").map((group) => {
    const from = ifStated(read, [group, "min_age"], numberOf);
    return from && read.context.messages.words("lia.from_age", { age: from });
  });
  return inTurn([yesOrNo(known[0], read), ...ages]);
}

/** Groups that find it hard to say no to the business. */
function dependentOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  return joined(
    read,
    linked(read, purpose, "subjects").flatMap((group) => {
      read.rest(purpose, "subjects");
      if (read.yes(group, "vulnerable") !== true) return [];
      return [[nameIn(read.context, group)]];
    }),
  );
}

function expectationOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const expectation = read.node(purpose, "expectation");
  if (expectation === undefined) return undefined;
  return inTurn([
    values(read, [expectation, "outcome"], wordIn("expectation")),
    ownIfStated(read, expectation, "factors"),
  ]);
}

/** What protects them. */
export function guardSpecs(purpose: Node): readonly Spec[] {
  return [
    ["say_no", { make: (read) => objectionOf(read, purpose), law: [cite("gdpr", "Art. 21(1)")] }],
    ...choiceSpec(purpose),
    ["security", { make: (read) => securityOf(read, purpose), shows: ["safeguards"] }],
  ];
}

function objectionOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const rights = derived(read, purpose, "rights").values.filter(isNode);
  if (rights.some(({ right }) => right === "objection_marketing")) {
    return messages.words("lia.objection_marketing");
  }
  if (rights.some(({ right }) => right === "objection")) return messages.words("lia.objection");
  return undefined;
}
