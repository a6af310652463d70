/** How fast requests must be answered, law by law. */
import type { Section, Words } from "../../../finding/document.ts";
import type { LawId } from "../../../finding/types.ts";
import { deadline } from "../../../law/deadlines.ts";
import { isNode } from "../../../model/reading.ts";
import { paragraph, section } from "../../build/blocks.ts";
import { cite, ours } from "../../build/sentence.ts";
import { factOf } from "../../read/fact.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { isUnder, sectionOf } from "../paper.ts";
import { periodOf, wordIn } from "../show.ts";
import { grid, type Spec, tell } from "../tell.ts";

const DUTIES = [
  "request_confirmation",
  "request_answer",
  "request_extension_notice",
  "request_refusal",
  "opt_out",
  "limit_sensitive",
  "complaint_acknowledgement",
  "request_records",
] as const;
const LAWS = ["gdpr", "uk_gdpr", "ccpa"] as const;

/** A row for each deadline of each law that reaches the business. */
export function deadlinesPart(context: Context): Section | undefined {
  const { messages } = context;
  const rows = LAWS.filter((law) => isUnder(context, law)).flatMap((law) =>
    DUTIES.flatMap((duty) => rowsFor(context, law, duty)),
  );
  return section(
    "deadlines",
    messages.words("rights_plan.deadlines"),
    grid(context, { id: "deadlines", caption: messages.format("rights_plan.deadlines"), rows }),
    paragraph(...aim(context)),
  );
}

type Duty = (typeof DUTIES)[number];

function rowsFor(
  context: Context,
  law: (typeof LAWS)[number],
  duty: Duty,
): readonly (readonly [string, readonly Spec[]])[] {
  const found = deadline(duty, law, context.today);
  if (!found.known) return [];
  const { messages } = context;
  const { limit, extension, business_days, counted_from, source } = found;
  const within =
    limit === null ? businessDays(context, business_days) : [ours(messages.duration(limit))];
  const longer = extension === null ? [ours("–")] : [ours(messages.duration(extension))];
  const base = { shows: ["deadlines"], law: [cite(law, source.cite)] };
  const row: readonly Spec[] = [
    ["law", { make: (read) => wordIn("law")(law satisfies LawId, read) }],
    ["duty", { make: () => messages.words(`rights_plan.duty.${duty}`) }],
    ["within", { make: () => within, ...base }],
    ["longer", { make: () => longer }],
    ["counted_from", { make: (read) => wordIn("counted_from")(counted_from, read) }],
    ["provision", { make: () => [ours(source.cite)] }],
  ];
  return [[`deadline.${law}.${duty}`, row]];
}

function businessDays({ messages }: Context, days: number | null): readonly Words[] {
  return days === null
    ? messages.words("internal.without_delay")
    : messages.words("internal.business_days", { days });
}

/** What the business has set itself, where that is not what the law says. */
function aim(context: Context): ReturnType<typeof tell> {
  const deadlines = sectionOf(context, "rights")?.deadlines;
  if (!isNode(deadlines) || !Object.hasOwn(deadlines, "respond")) return [];
  if (factOf(deadlines, "respond").means !== "stated") return [];
  return tell(context, "deadlines.aim", {
    make: (read: Reader) => {
      const respond = read.word(deadlines, "respond");
      const period = respond === undefined ? undefined : periodOf(respond, read);
      return period && context.messages.words("rights_plan.aim", { period });
    },
  });
}
