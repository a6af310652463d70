/** One row of the list of cookies. */
import type { Row, Sentence, Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { row } from "../../build/blocks.ts";
import { anchor, cite, type Make, ours, type SayOptions, say } from "../../build/sentence.ts";
import { needsYes } from "../../facts/cookies.ts";
import { under } from "../../facts/laws.ts";
import { listed, nameOf } from "../../facts/naming.ts";
import { nodesOf } from "../../read/plain.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

export function cookieRow(context: Context, cookie: Node): Row {
  const { messages } = context;
  const law = under(context, "eprivacy", "Art. 5(3)");
  const cell =
    (column: "name" | "by" | "does" | "purpose" | "time" | "read" | "ask") =>
    (shows: string, make: Make, options: SayOptions = {}): Sentence | undefined =>
      say(context, anchor(cookie, column), {
        make,
        shows: [shows],
        law,
        missing: messages.format(`cookie_notice.column.${column}`),
        ...options,
      });
  return row(
    anchor(cookie),
    cell("name")("name", (read) => names(read, cookie)),
    cell("by")("provider", (read) => provider(read, cookie)),
    cell("does")("purpose", (read) => {
      const does = read.text(cookie, "does");
      return does && [does];
    }),
    cell("purpose")("purpose", (read) => {
      const purpose = read.node(cookie, "serves");
      return purpose && [nameOf(read, purpose)];
    }),
    cell("time")("duration", (read) => lifetime(read, cookie), {
      law: [...law, cite("gdpr", "Art. 13(2)(a)")],
    }),
    cell("read")("access", (read) => readers(read, cookie)),
    cell("ask")("ground", (read) => {
      const asks = needsYes(read, cookie);
      if (asks === undefined) return undefined;
      if (asks) return messages.words("cookie_notice.asks");
      const because = read.word(cookie, "exempt_because") ?? "strictly_necessary";
      return messages.words("cookie_notice.exempt", { because });
    }),
  );
}

/** As the browser shows them; the name of the entry where they are not stated. */
function names(read: Reader, cookie: Node): readonly Words[] | undefined {
  const all = read.words(cookie, "names");
  if (all === undefined || all.length === 0) return undefined;
  return listed(all.map((text) => ({ text, kind: "code" })));
}

function provider(read: Reader, cookie: Node): readonly Words[] | undefined {
  const fact = read.fact(cookie, "provider");
  if (fact.means !== "stated") return undefined;
  if (isNode(fact.value)) return [nameOf(read, fact.value)];
  return read.context.messages.words("cookie_notice.us");
}

function lifetime(read: Reader, cookie: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const duration = read.node(cookie, "duration");
  const kind = duration && read.word(duration, "kind");
  if (duration === undefined || kind === undefined) return undefined;
  if (kind === "session") return messages.words("cookie_notice.session");
  if (kind === "persistent") return messages.words("cookie_notice.persistent");
  const period = read.word(duration, "period");
  return period === undefined ? undefined : [ours(messages.duration(period))];
}

/** Who sets it, whom we let read it, and ourselves where it is ours. */
function readers(read: Reader, cookie: Node): readonly Words[] | undefined {
  const fact = read.fact(cookie, "provider");
  if (fact.means !== "stated") return undefined;
  const others = nodesOf(cookie, "read_by");
  if (others.length > 0) read.rest(cookie, "read_by");
  const all = [...new Set([...(isNode(fact.value) ? [fact.value] : []), ...others])];
  if (all.length === 0) return read.context.messages.words("cookie_notice.only_us");
  const isOurs = !isNode(fact.value);
  const named = all.map((one) => nameOf(read, one));
  const us = isOurs ? read.context.messages.words("cookie_notice.us") : [];
  return listed([...us, ...named]);
}
