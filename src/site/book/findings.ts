/** What the check found, as a document: a card a finding, the gravest kind first. */
import type { Block, Document } from "../../finding/document.ts";
import type { Finding, Report, Severity } from "../../finding/types.ts";
import type { Messages } from "../../message/messages.ts";
import { positionAt } from "../../source/position.ts";
import { bookDocument, told } from "./made.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export function findingsDocument({ findings }: Report, messages: Messages): Document {
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  const sections = SEVERITIES.flatMap((severity) => {
    const some = failed.filter((finding) => finding.severity === severity);
    if (some.length === 0) return [];
    const title = told(`${severity}.title`, messages.format(`site.book.${severity}`));
    const heading: Block = { kind: "heading", id: severity, level: 2, title };
    const cards = some.map((finding, i) => card(finding, `${severity}.${i + 1}`, messages));
    return [{ id: severity, blocks: [heading, ...cards] }];
  });
  const none = told("none", messages.format("site.book.no_findings"));
  const empty = { id: "none", blocks: [{ kind: "paragraph", sentences: [none] } as const] };
  const head = {
    id: "findings",
    language: messages.language,
    title: messages.format("site.book.findings"),
    about: messages.format("site.book.findings_lead"),
  };
  return bookDocument(head, sections.length === 0 ? [empty] : sections);
}

function card(finding: Finding, id: string, messages: Messages): Block {
  const { range, message, address, why, fix, law } = finding;
  const { line, column } = positionAt(range.file, range.start);
  const laws = law.map(({ cite }) => cite).join(", ");
  const row = (name: "where" | "law" | "what" | "fix", text: string) => ({
    id: `${id}.${name}`,
    term: messages.format(`site.book.${name}`),
    says: [told(`${id}.${name}.says`, text)],
  });
  return {
    kind: "card",
    id: `${id}.card`,
    title: told(id, message, { address, range }),
    blocks: [
      {
        kind: "facts",
        rows: [
          row("where", `${range.file.path}:${line}:${column}`),
          ...(laws === "" ? [] : [row("law", laws)]),
          row("what", why),
          row("fix", fix),
        ],
      },
    ],
  };
}
