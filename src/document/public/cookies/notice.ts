/** The cookie notice: everything that is stored on a device, and how to say no. */
import type { Document, Section } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { paragraph, section, sections, table } from "../../build/blocks.ts";
import { say } from "../../build/sentence.ts";
import { factOf } from "../../read/fact.ts";
import { nodesOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";
import { businessName, only, page } from "../page.ts";
import { cookiesAbroad } from "./abroad.ts";
import { choiceSection } from "./choice.ts";
import { countOfCookies } from "./counted.ts";
import { cookieRow } from "./row.ts";

export function cookieNotice(context: Context): readonly Document[] {
  const { messages, root } = context;
  if (factOf(root, "cookies").means === "unknown") return [];
  const cookies = inUse(root);
  const all = sections(
    summary(context, cookies),
    listSection(context, cookies),
    choiceSection(context, cookies),
    cookiesAbroad(context, cookies),
  );
  return only(
    page(context, {
      kind: "cookie-notice",
      title: messages.format("cookie_notice.title"),
      about: messages.format("cookie_notice.about", { name: businessName(context) }),
      sections: all,
      // Where nothing is stored there is nothing that the list asks about.
      ...(cookies.length === 0 ? {} : { list: "cookies" }),
    }),
  );
}

/** Cookies that are set today. */
function inUse(root: Node): readonly Node[] {
  return nodesOf(root, "cookies").filter(
    ({ status }) => status === undefined || status === "active",
  );
}

function summary(context: Context, cookies: readonly Node[]): Section | undefined {
  const { messages, root } = context;
  return section(
    "glance",
    messages.words("section.glance"),
    paragraph(
      ...countOfCookies(context, "glance", cookies),
      say(context, "glance.no_others", {
        make: (read) => {
          if (cookies.length === 0 || !read.complete(root, "cookies")) return [];
          return messages.words("cookie_notice.no_others");
        },
      }),
    ),
  );
}

function listSection(context: Context, cookies: readonly Node[]): Section | undefined {
  const { messages } = context;
  const columns = ["name", "by", "does", "purpose", "time", "read", "ask"] as const;
  return section(
    "list",
    messages.words("cookie_notice.list"),
    table("cookies.table", {
      caption: messages.format("cookie_notice.list"),
      columns: columns.map((column) => messages.format(`cookie_notice.column.${column}`)),
      rows: cookies.map((cookie) => cookieRow(context, cookie)),
    }),
  );
}
