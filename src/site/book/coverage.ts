/** What is stated and what is not, as a document: each part of the declarations, then every open fact. */
import type { Block, Document, Row, Section } from "../../finding/document.ts";
import type { Gap, Report } from "../../finding/types.ts";
import type { Messages } from "../../message/messages.ts";
import { follow, nodes } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { bookDocument, told } from "./made.ts";

export function coverageDocument(root: Node, report: Report, messages: Messages): Document {
  const { gaps } = report.coverage;
  const head = {
    id: "coverage",
    language: messages.language,
    title: messages.format("site.book.coverage"),
    about: messages.format("site.book.coverage_lead"),
  };
  const sections: Section[] = [partsSection(root, messages), gapsSection(gaps, messages)];
  return bookDocument(head, sections);
}

function partsSection(root: Node, messages: Messages): Section {
  const rows = nodes(follow(root, "derived", "coverage")).values.map((part): Row => {
    const id = `part.${part.id}`;
    const stated = messages.format(part.stated === true ? "site.book.yes" : "site.book.no");
    return {
      id,
      cells: [
        [told(`${id}.name`, String(part.id))],
        [told(`${id}.stated`, stated)],
        [told(`${id}.entries`, messages.number(Number(part.entries ?? 0)))],
      ],
    };
  });
  const columns = (["section", "stated", "entries"] as const).map((name) =>
    messages.format(`site.book.${name}`),
  );
  const caption = messages.format("site.book.coverage");
  return { id: "parts", blocks: [{ kind: "table", id: "parts.table", caption, columns, rows }] };
}

function gapsSection(gaps: readonly Gap[], messages: Messages): Section {
  const title = told("gaps.title", messages.format("site.book.fact"));
  const heading: Block = { kind: "heading", id: "gaps", level: 2, title };
  if (gaps.length === 0) {
    const none = told("gaps.none", messages.format("site.book.no_gaps"));
    return { id: "gaps", blocks: [heading, { kind: "paragraph", sentences: [none] }] };
  }
  const rows = gaps.map((gap): Row => {
    const { address, fact, required, todo, asked_by } = gap;
    const id = `gap.${address}.${fact}`;
    const wanted = required ? messages.format("site.book.yes") : messages.format("site.book.no");
    return {
      id,
      cells: [
        [told(`${id}.where`, address, { address, range: null })],
        [told(`${id}.fact`, todo === null || todo === "" ? fact : `${fact}: ${todo}`)],
        [told(`${id}.required`, wanted)],
        [told(`${id}.rules`, asked_by.join(", "))],
      ],
    };
  });
  const columns = (["where", "fact", "required", "asked_by"] as const).map((name) =>
    messages.format(`site.book.${name}`),
  );
  const caption = messages.format("site.book.fact");
  return {
    id: "gaps",
    blocks: [heading, { kind: "table", id: "gaps.table", caption, columns, rows }],
  };
}
