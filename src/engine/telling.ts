/** Writes the finding of a failure: its place, its words, its identity. */
import type { Finding } from "../finding/types.ts";
import { META, type Node } from "../model/node.ts";
import { pointerOf } from "../model/pointer.ts";
import { isNode } from "../model/reading.ts";
import type { Range, RelatedRange } from "../source/types.ts";
import { citations } from "./citation.ts";
import { fingerprint, valueUnder } from "./fingerprint.ts";
import { offerFixes } from "./fix/offer.ts";
import { ownerOf } from "./gaps.ts";
import type { Offender } from "./judge.ts";
import { type Blame, blame, nodeRange, rangeOf } from "./place/blame.ts";
import { once, type RuleRun } from "./prepare.ts";
import type { RuleLaw } from "./types.ts";
import type { Subject } from "./walk/subjects.ts";

/** A failure that is to be told. */
export interface Failure {
  readonly run: RuleRun;
  readonly subject: Subject;
  readonly offender: Offender;
  /** The laws that reach the subject, or the one that the rule was run for. */
  readonly laws: readonly RuleLaw[];
  /** Values of the expressions' names; `vars` of the offender included. */
  readonly bindings: readonly unknown[];
  /** Where anything stands that nobody wrote. */
  readonly home: Range;
}

/** A finding, and where its value stands in `defaults` when it was inherited. */
export interface Told {
  readonly finding: Finding;
  readonly blame: Blame;
}

/** The address of a subject; a link adds the name of its target to its holder's address. */
export function addressOf(subject: Subject): string {
  const { address, shape } = subject.node[META];
  if (subject.holder === null) return address;
  return `${subject.holder[META].address}/${shape.name}:${String(subject.node.id ?? "")}`;
}

/** The place that an offender is told at. */
function blameOf({ run, subject, offender, home }: Failure): Blame {
  const { node, key } = offender;
  if (node === null) return blame(run.telling().at, subject, home);
  const origin = key === null ? undefined : node[META].origins.get(key);
  const range = origin ? rangeOf(origin) : (nodeRange(node) ?? home);
  return { range, node, key, path: key ?? ".", inherited: null };
}

/** Writes the finding of a failure. */
export function tell(failure: Failure): Told {
  const { run, subject, offender, laws, bindings } = failure;
  const { rule, severity } = run;
  const telling = run.telling();
  const place = blameOf(failure);
  const context = offender.node ?? subject.node;
  const holder = offender.node ?? subject.holder ?? subject.node;
  return {
    blame: place,
    finding: {
      rule: rule.id,
      outcome: "fail",
      severity,
      confidence: rule.confidence,
      message: telling.message(context, bindings),
      range: place.range,
      pointer: pointerOf(place.node, place.key),
      address: identityAddress(failure),
      owner: ownerOf(holder),
      related: [...relatedPlaces(failure, context), ...inheritedPlace(place)],
      law: citations(laws),
      why: rule.body().why,
      fix: telling.fix(context, bindings),
      fixes: once(() => offerFixes(failure)),
      fingerprint: fingerprintOf(failure, place.path),
      status: null,
      waived: null,
    },
  };
}

/** What the finding is about: the offender, else the subject. */
function identityAddress({ subject, offender }: Failure): string {
  return offender.node === null ? addressOf(subject) : offender.node[META].address;
}

/** The identity of a failure at a place; also of one that a missing fact keeps from being told. */
function fingerprintOf(failure: Failure, path: string): string {
  const { run, subject, offender, laws } = failure;
  const { body, perLaw } = run.judging();
  const node = offender.node ?? subject.node;
  const declared = body.identity.map((name) => [name, valueUnder(node, name)] as const);
  const values = perLaw ? [...declared, ["law", laws[0]?.law] as const] : declared;
  const address = identityAddress(failure);
  return fingerprint({
    rule: run.rule.id,
    address: `${address}${askedFrom(failure, address)}`,
    path,
    values,
  });
}

/** What `find` found is told apart by the subject that it was found for, unless that contains it. */
function askedFrom({ subject, offender }: Failure, address: string): string {
  const from = addressOf(subject);
  const single = !subject.node[META].shape.entity && subject.path.length === 1;
  if (offender.node === null || single || address.startsWith(`${from}/`) || address === from)
    return "";
  return ` for ${from}`;
}

/** The would-be fingerprint of a subject that could not be judged. */
export function expectedFingerprint(failure: Failure): string {
  return fingerprintOf(failure, blameOf(failure).path);
}

function inheritedPlace({ inherited }: Blame): readonly RelatedRange[] {
  return inherited === null ? [] : [{ range: inherited, says: "inherited from `defaults`" }];
}

function relatedPlaces(failure: Failure, context: Node): readonly RelatedRange[] {
  const { run, bindings } = failure;
  return run.telling().related.flatMap(({ node, key, says }) => {
    const found = node(context, bindings).value;
    const nodes = (Array.isArray(found) ? found : [found]).filter(isNode);
    return nodes.flatMap((one): readonly RelatedRange[] => {
      const origin = key === null ? undefined : one[META].origins.get(key);
      const range = origin ? rangeOf(origin) : nodeRange(one);
      return range === undefined ? [] : [{ range, says: says(one, bindings) }];
    });
  });
}
