/** The end of a notice: protection, work for clients, changes. */
import type { Section } from "../../../finding/document.ts";
import { term } from "../../../law/vocabulary.ts";
import { isNode } from "../../../model/reading.ts";
import { list, paragraph, section } from "../../build/blocks.ts";
import { anchor, closed, fixed, say } from "../../build/sentence.ts";
import { placesOf } from "../../facts/data.ts";
import { articles } from "../../facts/laws.ts";
import { namesOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import { nodesOf, sectionOf, wordOf } from "../../read/plain.ts";
import { readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

/** What holds for every place but paper; no more than that: details help those who attack. */
export function securitySection(context: Context, { purposes }: Readership): Section | undefined {
  const { messages } = context;
  const read = readerOf(context);
  const all = [...new Set(purposes.flatMap((purpose) => placesOf(read, purpose)))];
  const places = all.filter(({ kind }) => kind !== "paper");
  return section(
    "security",
    messages.words("section.security"),
    paragraph(
      say(context, "security.with", {
        make: (reader) => {
          const said = places.map((place) => reader.words(place, "security"));
          const [first = [], ...others] = said.map((one) => one ?? []);
          const common = first.filter((one) => others.every((other) => other.includes(one)));
          const words = common.flatMap((id) => term("security_measures", id)?.plain ?? []);
          if (words.length === 0) return [];
          return messages.words("security.with", {
            measures: messages.list(words.map(messages.pick)),
          });
        },
        law: articles(context, "Art. 32"),
      }),
    ),
  );
}

/** Data that others decide about: people are sent to them. */
export function clientsSection(context: Context, readers: Readership): Section | undefined {
  const { messages, root } = context;
  if (readers.isStaff || readers.isApplicants) return undefined;
  const orders = nodesOf(root, "purposes").filter(
    (purpose) => wordOf(purpose, "role") === "processor" && wordOf(purpose, "status") === "active",
  );
  if (orders.length === 0) return undefined;
  return section(
    "clients",
    messages.words("section.clients"),
    paragraph(
      say(context, "clients.for", {
        make: (read) => {
          for (const purpose of orders) read.rest(purpose, "role");
          return messages.words("clients.for", { purposes: namesOf(read, orders) });
        },
        law: articles(context, "Art. 28"),
      }),
      fixed("clients.ask", messages.words("clients.ask")),
      say(context, "clients.what", {
        make: (read) => {
          const rights = sectionOf(root, "rights");
          const text = Object.hasOwn(rights, "for_clients")
            ? read.text(rights, "for_clients")
            : undefined;
          return text === undefined ? [] : closed(messages.words("clients.what", { text }));
        },
      }),
    ),
  );
}

export function changesSection(context: Context, { notice }: Readership): Section | undefined {
  const { messages, root } = context;
  const publish = sectionOf(root, "publish");
  const source = (key: string) =>
    notice !== undefined && Object.hasOwn(notice, key) ? notice : publish;
  const changes = notice === undefined ? [] : nodesOf(notice, "changes");
  return section(
    "changes",
    messages.words("section.changes"),
    paragraph(
      say(context, "changes.version", {
        make: (read) => {
          const fact = read.fact(source("version"), "version");
          const version = fact.means === "stated" ? String(fact.value) : undefined;
          return version === undefined ? [] : messages.words("changes.version", { version });
        },
      }),
      say(context, "changes.effective", {
        make: (read) => {
          const day = read.word(source("effective"), "effective");
          return day === undefined
            ? []
            : messages.words("changes.effective", { date: messages.date(day) });
        },
      }),
      say(context, "changes.tell", {
        make: (read) => {
          const text =
            notice && Object.hasOwn(notice, "tell_changes")
              ? read.text(notice, "tell_changes")
              : undefined;
          return text === undefined ? [] : closed(messages.words("changes.tell", { text }));
        },
      }),
    ),
    list(
      ...changes.map((change) =>
        say(context, anchor(change), {
          make: (read) => {
            const [day, text] = [read.word(change, "date"), read.text(change, "text")];
            if (day === undefined || text === undefined || !isNode(change)) return [];
            return closed(messages.words("changes.on", { date: messages.date(day), text }));
          },
        }),
      ),
    ),
  );
}
