/** Who works for us: every company with what it does, for people and for clients. */
import type { Document, Row, Section, Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { paragraph, row, section, sections, table } from "../../build/blocks.ts";
import { anchor, cite, ours, say } from "../../build/sentence.ts";
import { articles } from "../../facts/laws.ts";
import { companyName, labelOfData, listed } from "../../facts/naming.ts";
import { dataFor, policyOf, rolesOf } from "../../facts/recipients.ts";
import { factOf } from "../../read/fact.ts";
import { nodesOf, wordOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";
import { businessName, only, page } from "../page.ts";
import { clientTerms, ordersOf } from "./clients.ts";

export function vendorPage(context: Context): readonly Document[] {
  const { messages, root } = context;
  if (factOf(root, "vendors").means === "unknown") return [];
  const working = nodesOf(root, "vendors").filter(
    (vendor) => rolesOf(vendor).includes("processor") && wordOf(vendor, "status") !== "retired",
  );
  const orders = ordersOf(root);
  const all = sections(listSection(context, working), clientTerms(context, orders));
  return only(
    page(context, {
      kind: "vendors",
      title: messages.format("vendor_page.title"),
      about: messages.format("vendor_page.about", { name: businessName(context) }),
      sections: all,
      ...(orders.length > 0 ? { list: "subprocessors" } : {}),
    }),
  );
}

function listSection(context: Context, vendors: readonly Node[]): Section | undefined {
  const { messages, root } = context;
  const columns = ["who", "for", "data", "based", "kept", "since"] as const;
  return section(
    "list",
    messages.words("vendor_page.list"),
    table("vendors.table", {
      caption: messages.format("vendor_page.list"),
      columns: columns.map((column) => messages.format(`vendor_page.column.${column}`)),
      rows: vendors.map((vendor) => vendorRow(context, vendor)),
    }),
    paragraph(
      say(context, "list.complete", {
        make: (read) =>
          vendors.length > 0 && read.complete(root, "vendors")
            ? messages.words("vendor_page.complete")
            : [],
      }),
    ),
  );
}

function vendorRow(context: Context, vendor: Node): Row {
  const { messages } = context;
  const law = [cite("gdpr", "Art. 28(2)")];
  return row(
    anchor(vendor),
    [
      say(context, anchor(vendor, "name"), {
        make: (read) => companyName(read, vendor),
        shows: ["name"],
        law,
      }),
      policyOf(context, vendor),
    ],
    say(context, anchor(vendor, "for"), {
      make: (read) => {
        const text = read.text(vendor, "for");
        return text && [text];
      },
      shows: ["service"],
      law,
      missing: messages.format("vendor_page.column.for"),
    }),
    say(context, anchor(vendor, "data"), {
      make: (read) => {
        const data = dataFor(read, vendor, purposesOf(vendor));
        return data.length === 0 ? undefined : listed(data.map((one) => labelOfData(read, one)));
      },
      missing: messages.format("recipients.data"),
    }),
    country(context, vendor),
    places(context, vendor),
    since(context, vendor),
  );
}

function purposesOf(vendor: Node): readonly Node[] {
  return nodesOf(vendor, "purposes").filter((purpose) => wordOf(purpose, "status") !== "retired");
}

function country(context: Context, vendor: Node): Sentence | undefined {
  return say(context, anchor(vendor, "country"), {
    make: (read) => {
      const code = read.word(vendor, "country");
      return code === undefined ? undefined : [ours(context.messages.country(code))];
    },
    shows: ["country"],
    law: [cite("gdpr", "Art. 28(2)")],
    missing: context.messages.format("vendor_page.column.based"),
  });
}

function places(context: Context, vendor: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(vendor, "locations"), {
    make: (read) => {
      const codes = read.words(vendor, "locations");
      if (codes === undefined) return undefined;
      return [ours(messages.list(codes.map((code) => messages.country(code))))];
    },
    law: articles(context, "Art. 44"),
    missing: messages.format("vendor_page.column.kept"),
  });
}

function since(context: Context, vendor: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(vendor, "since"), {
    make: (read) => {
      const day = Object.hasOwn(vendor, "since") ? read.word(vendor, "since") : undefined;
      return day === undefined ? [] : [ours(messages.date(day))];
    },
  });
}
