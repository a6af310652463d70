/** Who gets your data: one row for each of them, with what for and what they are. */
import type { Row, Section, Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { paragraph, row, section, table } from "../../build/blocks.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { articles } from "../../facts/laws.ts";
import { companyName, labelOfData, listed, nameOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import { dataFor, policyOf, recipientsOf, rolesOf } from "../../facts/recipients.ts";
import { nodeOf } from "../../read/plain.ts";
import { type Reader, readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { noSale } from "./glance-no.ts";

/** The vendors that the purposes of these readers reach, in the order of the cards. */
export function vendorsFor(context: Context, purposes: readonly Node[]): readonly Node[] {
  const read = readerOf(context);
  return [...new Set(purposes.flatMap((purpose) => recipientsOf(read, purpose).vendors))];
}

export function recipientsSection(context: Context, readers: Readership): Section | undefined {
  const { messages } = context;
  const reached = new Map(readers.purposes.map((one) => [one, vendorsFor(context, [one])]));
  const vendors = [...new Set([...reached.values()].flat())];
  const purposesOf = (vendor: Node): readonly Node[] =>
    readers.purposes.filter((one) => reached.get(one)?.includes(vendor) === true);
  const columns = ["who", "for", "data", "based", "role"] as const;
  return section(
    "recipients",
    messages.words("section.recipients"),
    table("recipients.table", {
      caption: messages.format("recipients.caption"),
      columns: columns.map((column) => messages.format(`recipients.${column}`)),
      rows: vendors.map((vendor) => vendorRow(context, vendor, purposesOf(vendor))),
    }),
    paragraph(
      bound(context, vendors),
      ...vendors.map((vendor) => essence(context, vendor)),
      nobodyElse(context, readers),
      noSale(context, "recipients"),
    ),
  );
}

/** @param mine the purposes for which it gets data */
function vendorRow(context: Context, vendor: Node, mine: readonly Node[]): Row {
  const { messages } = context;
  const law = articles(context, "Art. 13(1)(e)");
  return row(
    anchor(vendor),
    [
      say(context, anchor(vendor, "name"), {
        make: (read) => {
          for (const purpose of mine) recipientsOf(read, purpose);
          return companyName(read, vendor);
        },
        shows: ["recipients"],
        law,
      }),
      policyOf(context, vendor),
    ],
    say(context, anchor(vendor, "for"), {
      make: (read) => {
        const text = read.text(vendor, "for");
        return text && [text];
      },
      missing: messages.format("recipients.for"),
    }),
    say(context, anchor(vendor, "data"), {
      make: (read) => {
        const data = dataFor(read, vendor, mine);
        return data.length === 0 ? undefined : listed(data.map((one) => labelOfData(read, one)));
      },
      missing: messages.format("recipients.data"),
    }),
    say(context, anchor(vendor, "country"), {
      make: (read) => {
        const country = read.word(vendor, "country");
        return country === undefined
          ? undefined
          : [{ text: messages.country(country), kind: "ours" }];
      },
      missing: messages.format("recipients.based"),
    }),
    say(context, anchor(vendor, "role"), {
      make: (read) => {
        const roles = rolesOf(vendor);
        if (roles.length === 0) return read.fact(vendor, "role") && undefined;
        read.rest(vendor, "role");
        const words = roles.map((role) => messages.format("recipients.role_of", { role }));
        return [{ text: messages.list(words), kind: "ours" }];
      },
      missing: messages.format("recipients.role"),
    }),
  );
}

/** Contracts with this point bind to written orders (GDPR Art. 28(3)(a)). */
const ON_ORDERS: ReadonlySet<string> = new Set(["all", "instructions"]);

/** True only if each of them has signed it, and the contract has not run out. */
function bound(context: Context, vendors: readonly Node[]): Sentence | undefined {
  const working = vendors.filter((vendor) => rolesOf(vendor).includes("processor"));
  return say(context, "recipients.bound", {
    make: (read) => {
      const signed = working.every((vendor) => {
        const dpa = nodeOf(vendor, "dpa");
        return dpa !== undefined && isBound(read, dpa);
      });
      return signed && working.length > 0 ? context.messages.words("recipients.bound") : [];
    },
    law: articles(context, "Art. 28(3)"),
  });
}

function isBound(read: Reader, dpa: Node): boolean {
  if (read.word(dpa, "signed") === undefined) return false;
  const says = Object.hasOwn(dpa, "clauses") ? (read.words(dpa, "clauses") ?? []) : [];
  const until = Object.hasOwn(dpa, "expires") ? read.word(dpa, "expires") : undefined;
  const isOver = until !== undefined && until < read.context.today;
  return says.some((one) => ON_ORDERS.has(one)) && !isOver;
}

/** The essence of what joint controllers agreed (GDPR Art. 26(2)). */
function essence(context: Context, vendor: Node): Sentence | undefined {
  return say(context, anchor(vendor, "arrangement"), {
    make: (read) => {
      if (!rolesOf(vendor).includes("joint_controller")) return [];
      const arrangement = read.node(vendor, "arrangement");
      const text = arrangement && read.text(arrangement, "essence");
      if (text === undefined) return undefined;
      return closed(
        context.messages.words("recipients.essence", { name: nameOf(read, vendor), essence: text }),
      );
    },
    law: articles(context, "Art. 26(2)"),
    missing: context.messages.format("recipients.essence_name"),
  });
}

function nobodyElse(context: Context, { purposes }: Readership): Sentence | undefined {
  return say(context, "recipients.nobody_else", {
    make: (read) => {
      const found = purposes.map((purpose) => recipientsOf(read, purpose));
      const isClosed = found.length > 0 && found.every(({ complete }) => complete);
      const some = found.some(({ vendors }) => vendors.length > 0);
      if (!isClosed) return [];
      return context.messages.words(some ? "recipients.nobody_else" : "glance.nobody");
    },
    law: articles(context, "Art. 13(1)(e)"),
  });
}
