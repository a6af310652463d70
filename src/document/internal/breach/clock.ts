/** The clock: what must happen within which time, counted from the moment the business knows. */
import type { Section, Words } from "../../../finding/document.ts";
import type { LawId } from "../../../finding/types.ts";
import { deadline } from "../../../law/deadlines.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { paragraph, section } from "../../build/blocks.ts";
import { cite, fixed, ours } from "../../build/sentence.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { isUnder, purposesAs } from "../paper.ts";
import { numberOf, periodOf, wordIn } from "../show.ts";
import { grid, ifStated, type Spec, values } from "../tell.ts";

type Row = readonly [id: string, specs: readonly Spec[]];

/** Rows in the order of time. */
export function clockPart(context: Context, plan: Node): Section | undefined {
  const { messages } = context;
  const rows = [
    ...(purposesAs(context, "processor").length > 0 ? [clientsRow(context, plan)] : []),
    ...lawRows(context, plan, "breach_authority"),
    ...lawRows(context, plan, "breach_people"),
  ];
  return section(
    "clock",
    messages.words("breach.clock"),
    paragraph(fixed("clock.lead", messages.words("breach.clock_lead"))),
    grid(context, { id: "clock", caption: messages.format("breach.clock"), rows }),
  );
}

function clientsRow({ messages }: Context, plan: Node): Row {
  return [
    "clock.clients",
    [
      ["within", { make: (read) => values(read, [plan, "tell_clients_within"], periodOf) }],
      ["duty", { make: () => messages.words("breach.duty.breach_controller") }],
      ["if", { make: () => messages.words("breach.if.clients") }],
      ["provision", { make: () => [ours("GDPR Art. 33(2)")], law: [cite("gdpr", "Art. 33(2)")] }],
    ],
  ];
}

const LAWS = ["gdpr", "uk_gdpr", "ccpa"] as const;
type Duty = "breach_authority" | "breach_people";

function lawRows(context: Context, plan: Node, duty: Duty): readonly Row[] {
  return LAWS.filter((law) => isUnder(context, law)).flatMap((law) => {
    const found = deadline(duty, law, context.today);
    if (!found.known) return [];
    const { limit, counted_from, source } = found;
    const { messages } = context;
    const legal = limit === null ? messages.words("internal.without_delay") : hours(context, limit);
    const name = law === "ccpa" ? (`${duty}_ccpa` as const) : duty;
    return [
      [
        `clock.${law}.${duty}`,
        [
          ["within", { make: (read) => within(read, plan, { legal, law, duty }) }],
          [
            "duty",
            {
              make: (read) =>
                messages.words(`breach.duty.${name}`, { law: wordIn("law")(law, read) }),
            },
          ],
          [
            "if",
            {
              make: (read) =>
                counted_from === "aware"
                  ? messages.words(`breach.if.${name}`)
                  : wordIn("counted_from")(counted_from, read),
            },
          ],
          ["provision", { make: () => [ours(source.cite)], law: [cite(law, source.cite)] }],
        ],
      ] as const,
    ];
  });
}

/** Hours as hours: nobody counts 72 of them in days on a bad day. */
function hours({ messages }: Context, limit: string): readonly Words[] {
  return [ours(messages.duration(limit))];
}

interface Legal {
  readonly legal: readonly Words[];
  readonly law: LawId;
  readonly duty: Duty;
}

/** What the law gives, and what the business has set itself where that is less or is stated. */
function within(read: Reader, plan: Node, { legal, law, duty }: Legal): readonly Words[] {
  const { messages } = read.context;
  const own = aimOf(read, plan, { law, duty });
  return own === undefined ? legal : messages.words("breach.or_own", { legal, own });
}

function aimOf(
  read: Reader,
  plan: Node,
  { law, duty }: Omit<Legal, "legal">,
): readonly Words[] | undefined {
  const { messages } = read.context;
  if (law !== "ccpa") {
    if (duty !== "breach_authority" || plan.notify_within_hours === undefined) return undefined;
    const set = ifStated(read, [plan, "notify_within_hours"], numberOf);
    return set && plan.notify_within_hours !== 72
      ? messages.words("internal.within_hours", { hours: set })
      : undefined;
  }
  const california = isNode(plan.california) ? plan.california : undefined;
  const key = duty === "breach_people" ? "residents_within_days" : "attorney_general_within_days";
  const days = california && ifStated(read, [california, key], numberOf);
  return days && messages.words("breach.within_days", { days });
}
