/** The end of a notice: protection, work for clients, changes. */
import type { Section, Sentence } from "../../../finding/document.ts";
import { term } from "../../../law/vocabulary.ts";
import { META, type Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { list, paragraph, section } from "../../build/blocks.ts";
import { anchor, closed, fixed, say } from "../../build/sentence.ts";
import { placesOf } from "../../facts/data.ts";
import { articles } from "../../facts/laws.ts";
import { namesOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import { nodesOf, sectionOf, wordOf, wordsOf } from "../../read/plain.ts";
import { readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

/** What holds for every place but paper; no more than that: details help those who attack. */
export function securitySection(context: Context, { purposes }: Readership): Section | undefined {
  const { messages } = context;
  const read = readerOf(context);
  const all = [...new Set(purposes.flatMap((purpose) => placesOf(read, purpose)))];
  const places = all.filter(({ kind }) => kind !== "paper");
  const [first = [], ...others] = places.map((place) => wordsOf(place, "security"));
  const common = first.filter((one) => others.every((other) => other.includes(one)));
  if (common.length === 0) return undefined;
  return section(
    "security",
    messages.words("section.security"),
    paragraph(
      say(context, "security.with", {
        make: (reader) => {
          for (const place of all) reader.rest(place, "kind");
          for (const place of places) reader.rest(place, "security");
          return messages.words(places.length < all.length ? "security.with" : "security.all");
        },
        law: articles(context, "Art. 32"),
      }),
    ),
    list(...common.map((measure) => protection(context, measure, places))),
  );
}

function protection(context: Context, id: string, places: readonly Node[]): Sentence | undefined {
  const { messages } = context;
  return say(context, `security.${id}`, {
    make: (read) => {
      const plain = term("security_measures", id)?.plain;
      for (const place of places) read.rest(place, "security");
      if (!plain) return [];
      const [first = "", ...rest] = messages.pick(plain);
      const measure = first.toUpperCase() + rest.join("");
      return messages.words("security.measure", { measure });
    },
  });
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
  const source = (key: string) => (notice?.[META].origins.has(key) === true ? notice : publish);
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
