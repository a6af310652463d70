/** What to do when one of a group of people asks: their rights, the places, and whom to tell. */

import { compareDurations } from "../../../calendar/length.ts";
import type { Section, Sentence, Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { list, paragraph, section } from "../../build/blocks.ts";
import { anchor, cite } from "../../build/sentence.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { entries, isInUse, named, purposesAs } from "../paper.ts";
import { vendorsOf } from "../phrases/outside.ts";
import { contactOf } from "../phrases/vendor-contract.ts";
import { nameIn, nameOf, periodOf } from "../show.ts";
import { derivedNodes, grid, inTurn, joined, linked, tell } from "../tell.ts";
import { placeSpecs } from "./place.ts";
import { rightsTable } from "./table.ts";

/** A group of people, and what is done with its data. */
export interface Group {
  readonly subject: Node;
  readonly purposes: readonly Node[];
}

/** Every group that a purpose of the business itself concerns, in the order of the declarations. */
export function groupsOf(context: Context): readonly Group[] {
  const purposes = purposesAs(context, "controller");
  const subjects = new Set(purposes.flatMap((purpose) => named(purpose, "subjects")));
  const listed = entries(context, "subjects").filter((subject) => subjects.has(subject));
  const rest = [...subjects].filter((subject) => !listed.includes(subject));
  return [...listed, ...rest].map((subject) => ({
    subject,
    purposes: purposes.filter((purpose) => named(purpose, "subjects").includes(subject)),
  }));
}

/** The plan of one group. */
export function groupPart(context: Context, group: Group): Section | undefined {
  const { messages } = context;
  const { subject } = group;
  const name = nameIn(context, subject);
  const at = anchor(subject);
  const places = placesOf(group);
  return section(
    at,
    messages.words("rights_plan.group", { name }),
    paragraph(...usesOf(context, group), ...alsoOf(context, subject), ...soonGone(context, group)),
    rightsTable(context, group),
    grid(context, {
      id: `${at}.places`,
      caption: messages.format("rights_plan.places"),
      rows: places.map((asset) => [`${at}.${anchor(asset)}`, placeSpecs(group, asset)]),
    }),
    paragraph(...morePlaces(context, group)),
    list(...othersOf(context, group)),
  );
}

/** The places where data of the group lies for these purposes. */
function placesOf({ purposes }: Group): readonly Node[] {
  return [...new Set(purposes.flatMap((purpose) => named(purpose, "assets")))];
}

/** Marks that there may be places which nobody named: a search would be incomplete. */
function morePlaces(context: Context, { subject, purposes }: Group): readonly Sentence[] {
  return tell(context, anchor(subject, "more_places"), {
    make: (read) => {
      for (const purpose of purposes) linked(read, purpose, "assets");
      return undefined;
    },
    nothing: [],
    mark: ({ messages }) => messages.words("rights_plan.more_places"),
    shows: ["finding"],
  });
}

function usesOf(context: Context, { subject, purposes }: Group): readonly Sentence[] {
  return tell(context, anchor(subject, "uses"), {
    make: (read) => {
      for (const purpose of purposes) read.rest(purpose, "subjects");
      const says = joined(
        read,
        purposes.map((purpose) => nameOf(purpose, read)),
      );
      return says && context.messages.words("rights_plan.uses", { says });
    },
  });
}

/** Groups to which the same people can belong: their plans count too. */
function alsoOf(context: Context, subject: Node): readonly Sentence[] {
  const others = named(subject, "also");
  if (others.length === 0) return [];
  return tell(context, anchor(subject, "also"), {
    make: (read) => {
      read.rest(subject, "also");
      const says = joined(
        read,
        others.map((other) => nameOf(other, read)),
      );
      return says && context.messages.words("rights_plan.also", { says });
    },
  });
}

/** A place that loses data before an answer is due comes first. */
const DUE = "P1M";

function soonGone(context: Context, group: Group): readonly Sentence[] {
  return placesOf(group).flatMap((asset) => {
    const made = tell(context, anchor(group.subject, anchor(asset), "soon"), {
      make: (read) => soonWords(read, asset),
      nothing: [],
    });
    return made.filter(({ state }) => state === "stated");
  });
}

function soonWords(read: Reader, asset: Node): readonly Words[] | undefined {
  const rows = derivedNodes(read, asset, "kept_at_most");
  const short = rows.find(
    ({ period }) => typeof period === "string" && compareDurations(period, DUE) === "shorter",
  );
  if (short === undefined || short.period === "P0D") return undefined;
  if (isNode(short.use)) read.rest(short.use, "period");
  return read.context.messages.words("rights_plan.soon_gone", {
    place: nameOf(asset, read),
    period: periodOf(short.period, read),
  });
}

/** Those who got data and run no place of it: told of what is corrected or deleted (Art. 19). */
function othersOf(context: Context, group: Group): readonly (readonly Sentence[])[] {
  const running = new Set(placesOf(group).map(({ vendor }) => vendor));
  const all = new Set(group.purposes.flatMap(vendorsOf));
  return [...all]
    .filter((vendor) => !running.has(vendor) && isInUse(vendor))
    .map((vendor) =>
      tell(context, anchor(group.subject, anchor(vendor), "tell"), {
        make: (read) => {
          read.rest(vendor, "");
          const who = nameOf(vendor, read);
          const at = isNode(vendor.contact) ? contactOf(read, vendor) : undefined;
          return context.messages.words("rights_plan.also_tell", { who: inTurn([who, at]) });
        },
        law: [cite("gdpr", "Art. 19")],
        shows: ["recipients"],
      }),
    );
}
