/** The facts of an impact assessment: what is planned, whether so much is needed, what protects. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { cite } from "../../build/sentence.ts";
import { sourceHolders } from "../../facts/data.ts";
import type { Reader } from "../../read/reader.ts";
import { named } from "../paper.ts";
import { backupsOf, clearedBy } from "../phrases/clearing.ts";
import { recipientsOf, restOnLinks } from "../phrases/outside.ts";
import { periodsOf } from "../phrases/period.ts";
import {
  categoryWords,
  conditionOf,
  dataOf,
  groundOf,
  mayBeDelicate,
  measuresOf,
  peopleOf,
  placesOf,
} from "../phrases/purpose.ts";
import { signsOf } from "../phrases/signs.ts";
import { isProcessor } from "../phrases/vendor.ts";
import { contractOf } from "../phrases/vendor-contract.ts";
import { outside } from "../record.ts";
import { asWritten, nameOf, termIn, wordIn, yesOrNo } from "../show.ts";
import { derivedNodes, inTurn, joined, linked, own, type Spec, values } from "../tell.ts";

/** Nature, scope, context and purpose. */
export function descriptionSpecs(purpose: Node): readonly Spec[] {
  const shows = ["description"];
  return [
    ["purpose", { make: (read) => own(read, purpose, "description"), shows }],
    ["signs", { make: (read) => signsOf(read, purpose) }],
    ["people", { make: (read) => peopleOf(read, purpose), shows }],
    ["data", { make: (read) => dataOf(read, purpose), shows }],
    ["from", { make: (read) => sourcesOf(read, purpose) }],
    ["places", { make: (read) => placesOf(read, purpose), shows }],
    ...volumeSpec(purpose),
    ["recipients", { make: (read) => recipientsOf(read, purpose), shows }],
    ["outside", { ...outside(purpose), shows: [] }],
    ["erased", { make: (read) => periodsOf(read, purpose), shows }],
    ["machines", { make: (read) => machinesOf(read, purpose) }],
  ];
}

/** Whether much data lies there, for the places that say so. */
function volumeSpec(purpose: Node): readonly Spec[] {
  const told = named(purpose, "assets").filter(({ volume }) => typeof volume === "string");
  if (told.length === 0) return [];
  const make = (read: Reader): readonly Words[] =>
    inTurn(
      told.map((asset) => {
        const says = values(read, [asset, "volume"], wordIn("volume")) ?? [];
        return read.context.messages.words("internal.colon", { term: nameOf(asset, read), says });
      }),
    );
  return [["volume", { make, shows: ["description"], law: [cite("gdpr", "Art. 35(3)")] }]];
}

/** Where the data comes from, place by place and kind by kind where it differs. */
export function sourcesOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const holders = linked(read, purpose, "assets").flatMap((asset) => sourceHolders(asset, purpose));
  const all = holders.map((holder) =>
    values(read, [holder, "source"], (source, reader) =>
      isNode(source) ? nameOf(source, reader) : wordIn("source")(source, reader),
    ),
  );
  const once = new Map(all.map((words) => [JSON.stringify(words), words]));
  return inTurn([...once.values()]);
}

/** AI systems that serve it, and whether a machine decides alone. */
function machinesOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const systems = joined(
    read,
    linked(read, purpose, "ai_systems").map((system) => {
      read.rest(system, "purposes");
      return nameOf(system, read);
    }),
  );
  const decision = read.fact(purpose, "automated_decision");
  const alone =
    decision.means === "stated" && isNode(decision.value)
      ? values(read, [decision.value, "solely"], yesOrNo)
      : undefined;
  return inTurn([systems, alone && messages.words("dpia.decides_alone", { answer: alone })]);
}

/** Ground, least data, rights, contracts. */
export function necessitySpecs(purpose: Node): readonly Spec[] {
  return [
    ["ground", { make: (read) => groundOf(read, purpose), shows: ["necessity"] }],
    ...(mayBeDelicate(purpose) ? [CONDITION(purpose)] : []),
    ...needsSpecs(purpose),
    ...choiceSpec(purpose),
    ["rights", { make: (read) => rightsOf(read, purpose) }],
    ["contracts", { make: (read) => contractsOf(read, purpose) }],
  ];
}

const CONDITION = (purpose: Node): Spec => [
  "condition",
  { make: (read) => conditionOf(read, purpose), shows: ["necessity"] },
];

/** The data that it cannot do without, and where there is any, what it could. */
export function needsSpecs(purpose: Node): readonly Spec[] {
  const needs = Array.isArray(purpose.needs) ? purpose.needs.filter(isNode) : [];
  const isUseful = needs.some(({ necessity }) => necessity === "useful");
  return [
    ["needed_data", { make: (read) => needsOf(read, purpose, "required") }],
    ...(isUseful ? [USEFUL(purpose)] : []),
  ];
}

const USEFUL = (purpose: Node): Spec => [
  "useful_data",
  { make: (read) => needsOf(read, purpose, "useful") },
];

/** What people can choose, where that is stated. */
export function choiceSpec(purpose: Node): readonly Spec[] {
  if (typeof purpose.choice !== "string") return [];
  return [["choice", { make: (read) => own(read, purpose, "choice") }]];
}

function needsOf(
  read: Reader,
  purpose: Node,
  necessity: "required" | "useful",
): readonly Words[] | undefined {
  return values(read, [purpose, "needs"], (need) => {
    if (!isNode(need) || !isNode(need.category)) return [];
    const stated = typeof need.necessity === "string" ? need.necessity : "required";
    return stated === necessity ? categoryWords(read, need.category) : [];
  });
}

function rightsOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  read.rest(purpose, "");
  for (const group of named(purpose, "subjects")) read.rest(group, "");
  const cites = derivedNodes(read, purpose, "rights").map((right) => [
    ...wordIn("law")(right.law, read),
    { text: ` ${String(right.cite)}`, kind: "ours" as const },
  ]);
  return joined(read, cites);
}

/** The companies that work for the business here, with the day of their contract. */
function contractsOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const vendors = derivedNodes(read, purpose, "vendors").filter(isProcessor);
  restOnLinks(read, purpose);
  return inTurn(
    vendors.map((vendor) => {
      const says = contractOf(read, vendor);
      const term = nameOf(vendor, read);
      return says && read.context.messages.words("internal.colon", { term, says });
    }),
  );
}

const HIDDEN = (asset: Node): Spec => [
  "hidden_by",
  { make: (read) => values(read, [asset, "pets"], termIn("pets")) },
];

/** What protects data in a place; with what hides people where some place has that. */
export function protectionSpecs(asset: Node, hides: boolean): readonly Spec[] {
  const shows = ["measures"];
  return [
    ["place", { make: (read) => nameOf(asset, read) }],
    ["security", { make: (read) => measuresOf(read, asset), shows }],
    ["who_can_open", { make: (read) => accessOf(read, asset), shows }],
    ...(hides ? [HIDDEN(asset)] : []),
    ["cleared", { make: (read) => clearedBy(read, asset) }],
    ["backups", { make: (read) => backupsOf(read, asset) }],
  ];
}

function accessOf(read: Reader, asset: Node): readonly Words[] | undefined {
  const access = read.node(asset, "access");
  if (access === undefined) return undefined;
  const roles = values(read, [access, "roles"], asWritten);
  const mfa = access.mfa === true && read.context.messages.words("dpia.second_proof");
  if (access.mfa === true) read.rest(access, "mfa");
  return roles && inTurn([roles, mfa || undefined]);
}
