/** The notice at collection (Civ. Code 1798.100(a); 11 CCR 7012(e)). */
import type { Document, Row } from "../../../finding/document.ts";
import { paragraph, row, section, sections, table } from "../../build/blocks.ts";
import { cite, closed, ours, say } from "../../build/sentence.ts";
import { howLong } from "../../facts/keeping.ts";
import { labelOfData, listed, nameOf, namesOf } from "../../facts/naming.ts";
import { nodesOf } from "../../read/plain.ts";
import { readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { businessName, only, page } from "../page.ts";
import { isCalifornian, isGivenAway, type Lettered, letteredOf, purposesThere } from "./facts.ts";
import { sellsOrShares } from "./giving.ts";

export function noticeAtCollection(context: Context): readonly Document[] {
  const { messages } = context;
  const purposes = purposesThere(context);
  if (!isCalifornian(context) || purposes.length === 0) return [];
  const columns = ["category", "data", "for", "sold", "kept"] as const;
  const lettered = letteredOf(readerOf(context), purposes);
  const all = sections(
    section(
      "collected",
      messages.words("california.collected"),
      table("collected.table", {
        caption: messages.format("california.collected"),
        columns: columns.map((column) => messages.format(`collection.column.${column}`)),
        rows: lettered.map((one) => categoryRow(context, one)),
      }),
    ),
    section(
      "more",
      messages.words("collection.more"),
      paragraph(optOut(context), policyLink(context)),
    ),
  );
  return only(
    page(context, {
      kind: "notice-at-collection",
      title: messages.format("collection.title"),
      about: messages.format("collection.about", { name: businessName(context) }),
      list: "notice_at_collection",
      sections: all,
    }),
  );
}

function categoryRow(context: Context, lettered: Lettered): Row {
  const { messages } = context;
  const id = `category-${lettered.letter}`;
  const { purposes, data } = lettered;
  return row(
    id,
    say(context, `${id}.name`, { make: () => [ours(`${lettered.label} (${lettered.letter})`)] }),
    say(context, `${id}.data`, {
      make: (read) => {
        for (const purpose of purposes) read.rest(purpose, "needs");
        return listed(data.map((one) => labelOfData(read, one)));
      },
      shows: ["categories"],
      law: [cite("ccpa", "11 CCR 7012(e)(1)")],
    }),
    say(context, `${id}.for`, {
      make: (read) => {
        for (const purpose of purposes) read.rest(purpose, "needs");
        return namesOf(read, purposes);
      },
      shows: ["purposes"],
      law: [cite("ccpa", "11 CCR 7012(e)(2)")],
    }),
    say(context, `${id}.sold`, {
      make: (read) => {
        for (const purpose of purposes) read.rest(purpose, "needs");
        const all = purposes.flatMap((purpose) => [
          isGivenAway(read, purpose, "sale"),
          isGivenAway(read, purpose, "share"),
        ]);
        if (all.includes(undefined)) return undefined;
        return messages.words("collection.sold", { sold: String(all.includes(true)) });
      },
      shows: ["sold"],
      law: [cite("ccpa", "11 CCR 7012(e)(3)")],
      missing: messages.format("collection.column.sold"),
    }),
    purposes.flatMap((purpose) =>
      nodesOf(purpose, "retention").map((use) =>
        say(context, `${id}.kept.${String(purpose.id)}.${String(use.id)}`, {
          make: (read) => {
            const time = howLong(read, use);
            return (
              time &&
              closed(messages.words("california.kept", { purpose: nameOf(read, purpose), time }))
            );
          },
          shows: ["retention"],
          law: [cite("ccpa", "11 CCR 7012(e)(4)")],
          missing: messages.format("collection.column.kept"),
        }),
      ),
    ),
  );
}

function optOut(context: Context): ReturnType<typeof say> {
  const { messages } = context;
  return say(context, "more.opt_out", {
    make: (read) => {
      if (sellsOrShares(read) !== true) return [];
      const text = messages.format("california.opt_out_title");
      return messages.words("california.see", {
        link: { text, kind: "ours", href: "document:opt-out-notice" },
      });
    },
    shows: ["opt_out_link"],
    law: [cite("ccpa", "11 CCR 7012(e)(5)")],
  });
}

function policyLink(context: Context): ReturnType<typeof say> {
  const { messages } = context;
  const text = messages.format("california.title");
  return say(context, "more.policy", {
    make: () =>
      messages.words("california.see", {
        link: { text, kind: "ours", href: "document:california-privacy-policy" },
      }),
    shows: ["policy_link"],
    law: [cite("ccpa", "11 CCR 7012(e)(6)")],
  });
}
