/** What was signed for a transfer, and what protects the data beside it. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import type { Reader } from "../../read/reader.ts";
import { countryOf, dateOf, nameOf, termIn, wordIn } from "../show.ts";
import { ifStated, inTurn, values } from "../tell.ts";

/** The routes that are declared for a transfer. */
export function routesOf(row: Node): readonly Node[] {
  return Array.isArray(row.declared) ? row.declared.filter(isNode) : [];
}

/** `signed on 4 March 2025; module 2; annexes: parties, security`. */
export function paperworkOf(read: Reader, row: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  return inTurn(
    routesOf(row).map((route) => {
      // Clauses bind once they are signed: their day is asked for.
      const signedOn = needsMore(route) ? values : ifStated;
      const signed = signedOn(read, [route, "signed"], dateOf);
      const annexes = ifStated(read, [route, "annexes"], wordIn("annex"));
      return inTurn([
        signed && messages.words("internal.signed", { date: signed }),
        ifStated(read, [route, "scc_modules"], termIn("scc_modules")),
        annexes && messages.words("internal.annexes", { annexes }),
      ]);
    }),
  );
}

/** Measures beside the contract; asked for only where a tool needs them. */
export function measuresIn(read: Reader, row: Node): readonly Words[] | undefined {
  return inTurn(
    routesOf(row)
      .filter(needsMore)
      .map((route) => values(read, [route, "measures"], wordIn("transfer_measure"))),
  );
}

/** Tools of contract, which the law and practice of the country can undo (SCC Clause 14). */
const CONTRACTUAL: ReadonlySet<unknown> = new Set([
  "scc",
  "bcr",
  "code_of_conduct",
  "certification",
  "adhoc_clauses",
  "idta",
  "uk_addendum",
  "uk_bcr",
]);

/** Whether a route rests on a tool that asks for an assessment of the country. */
export function needsMore(route: Node): boolean {
  return Array.isArray(route.mechanism) && route.mechanism.some((one) => CONTRACTUAL.has(one));
}

/** To whom it passes the data on. */
export function onwardOf(read: Reader, recipient: Node): readonly Words[] | undefined {
  return values(read, [recipient, "subprocessors"], (sub, reader) => {
    if (!isNode(sub)) return [];
    const country = ifStated(reader, [sub, "country"], countryOf);
    const name = nameOf(sub, reader);
    return country
      ? reader.context.messages.words("internal.with_about", { name, about: country })
      : name;
  });
}
