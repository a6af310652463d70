/** At a glance: what may surprise first, then the short answers to what everybody asks. */
import type { Section, Sentence } from "../../../finding/document.ts";
import { list, note, section } from "../../build/blocks.ts";
import type { Readership } from "../../facts/readers.ts";
import type { Context } from "../../types.ts";
import { contactLine, objectLine, rightsLine } from "./glance-choices.ts";
import { keptLongest, peopleLine, usesLine, whoLine } from "./glance-facts.ts";
import { noMachine, noSale } from "./glance-no.ts";
import { surprises } from "./glance-surprises.ts";

export function glanceSection(context: Context, readers: Readership): Section | undefined {
  const short: readonly (Sentence | undefined)[] = [
    usesLine(context, readers),
    peopleLine(context, readers),
    keptLongest(context, readers),
    noSale(context),
    noMachine(context, readers),
    rightsLine(context),
    objectLine(context, readers),
    contactLine(context),
  ];
  const title = context.messages.words("section.glance");
  return section(
    "glance",
    title,
    note("notable", ...surprises(context, readers)),
    list(...whoLine(context), ...short),
  );
}
