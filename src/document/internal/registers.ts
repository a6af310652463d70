/** The registers of requests and of incidents, by number and without names. */

import { addDuration } from "../../calendar/shift.ts";
import type { Document, Words } from "../../finding/document.ts";
import { deadline } from "../../law/deadlines.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { paragraph, section, sections } from "../build/blocks.ts";
import { anchor, cite, fixed, ours } from "../build/sentence.ts";
import type { Reader } from "../read/reader.ts";
import type { Context } from "../types.ts";
import { entries, paper } from "./paper.ts";
import { categoryWords } from "./phrases/purpose.ts";
import { dateOf, nameOf, numberOf, termIn, wordIn } from "./show.ts";
import { grid, own, ownIfStated, type Spec, values, valuesOr } from "./tell.ts";

export function requestRegister(context: Context): readonly Document[] {
  return [register(context, "requests", requestSpecs)];
}

export function incidentRegister(context: Context): readonly Document[] {
  return [register(context, "incidents", incidentSpecs)];
}

function register(
  context: Context,
  name: "requests" | "incidents",
  specs: (entry: Node) => readonly Spec[],
): Document {
  const { messages } = context;
  const rows = entries(context, name).map((entry) => [anchor(entry), specs(entry)] as const);
  const law = name === "incidents" ? [cite("gdpr", "Art. 33(5)")] : [cite("gdpr", "Art. 5(2)")];
  const lead = fixed("lead", messages.words(`register.${name}.lead`), { law });
  const empty = fixed("empty", messages.words(`register.${name}.empty`));
  const caption = messages.format(`register.${name}.title`);
  return paper(context, {
    kind: name === "requests" ? "request-register" : "incident-register",
    // An empty register holds no breach whose elements could be missing.
    lists: name === "incidents" && rows.length > 0 ? ["breach_register"] : [],
    title: caption,
    about: messages.format(`register.${name}.about`),
    sections: sections(
      section(
        name,
        messages.words(`register.${name}.all`),
        paragraph(lead),
        rows.length > 0 ? grid(context, { id: name, caption, rows }) : paragraph(empty),
      ),
    ),
  });
}

function requestSpecs(request: Node): readonly Spec[] {
  return [
    ["number", { make: () => idWords(request) }],
    ["law", { make: (read) => values(read, [request, "law"], wordIn("law")) }],
    ["asked_for", { make: (read) => values(read, [request, "right"], wordIn("right")) }],
    ["received", { make: (read) => values(read, [request, "received"], dateOf) }],
    ["due", { make: (read) => dueOf(read, request) }],
    ["closed", { make: (read) => closedOf(read, request) }],
    ["outcome", { make: (read) => outcomeOf(read, request), nothing: [ours("–")] }],
    [
      "reason",
      { make: (read) => ownIfStated(read, request, "denied_because"), nothing: [ours("–")] },
    ],
  ];
}

const idWords = (node: Node): readonly Words[] => [{ text: String(node.id), kind: "code" }];

/** The last day for the answer: by the law, and later where the person was told in time. */
function dueOf(read: Reader, request: Node): readonly Words[] | undefined {
  const received = read.word(request, "received");
  const law = read.word(request, "law");
  if (received === undefined || !isLaw(law)) return undefined;
  const found = deadline("request_answer", law, read.context.today);
  if (!found.known || found.limit === null) return undefined;
  const first = addDuration(received, found.limit);
  const extended = read.word(request, "extended");
  if (first === undefined) return undefined;
  const counts = extended !== undefined && extended <= first && found.extension !== null;
  const last = counts && found.extension ? addDuration(first, found.extension) : first;
  return last === undefined ? undefined : dateOf(last, read);
}

function isLaw(law: string | undefined): law is "gdpr" | "uk_gdpr" | "ccpa" {
  return law === "gdpr" || law === "uk_gdpr" || law === "ccpa";
}

/** Its absence means that it is open. */
function closedOf(read: Reader, request: Node): readonly Words[] | undefined {
  const absent = read.context.messages.words("register.still_open");
  return valuesOr(read, [request, "closed"], { show: dateOf, absent });
}

/** Asked for once the request is closed. */
function outcomeOf(read: Reader, request: Node): readonly Words[] | undefined {
  if (typeof request.closed !== "string") return undefined;
  return values(read, [request, "outcome"], wordIn("request_outcome"));
}

function incidentSpecs(incident: Node): readonly Spec[] {
  return [
    ["number", { make: () => idWords(incident) }],
    ["aware", { make: (read) => values(read, [incident, "aware"], dateOf) }],
    ["happened", { make: (read) => own(read, incident, "facts"), shows: ["facts"] }],
    ["places", { make: (read) => values(read, [incident, "assets"], nameOf) }],
    ["data", { make: (read) => dataOf(read, incident) }],
    ["people", { make: (read) => peopleOf(read, incident) }],
    ["effects", { make: (read) => own(read, incident, "effects"), shows: ["effects"] }],
    ["remedy", { make: (read) => own(read, incident, "remedy"), shows: ["remedial_action"] }],
    ["risk", { make: (read) => values(read, [incident, "risk"], termIn("breach_risks")) }],
    ["because", { make: (read) => own(read, incident, "reasoning") }],
    ["authority_told", { make: (read) => toldOn(read, incident, "notified_authority") }],
    ["people_told", { make: (read) => toldOn(read, incident, "notified_people") }],
    ...delay(incident),
  ];
}

function dataOf(read: Reader, incident: Node): readonly Words[] | undefined {
  return values(read, [incident, "categories"], (one) =>
    isNode(one) ? categoryWords(read, one) : [],
  );
}

function peopleOf(read: Reader, incident: Node): readonly Words[] | undefined {
  const groups = values(read, [incident, "subjects"], nameOf);
  const count = values(read, [incident, "affected"], numberOf);
  if (groups === undefined || count === undefined) return groups ?? count;
  return read.context.messages.words("internal.with_count", { name: groups, count });
}

function toldOn(read: Reader, incident: Node, key: string): readonly Words[] | undefined {
  const absent = read.context.messages.words("register.not_told");
  return valuesOr(read, [incident, key], { show: dateOf, absent });
}

/** Reasons are owed where the authority heard later than 72 hours after (Art. 33(1)). */
function delay(incident: Node): readonly Spec[] {
  const { aware, notified_authority: told } = incident;
  const limit = typeof aware === "string" ? addDuration(aware, "PT72H") : undefined;
  const isLate = typeof told === "string" && limit !== undefined && told > limit;
  const spec: Spec = [
    "late_because",
    isLate
      ? {
          make: (read) => own(read, incident, "delay_because"),
          nothing: [{ text: "?", kind: "ours" }],
          shows: ["delay_reasons"],
        }
      : { make: () => undefined, nothing: [ours("–")] },
  ];
  return [spec];
}
