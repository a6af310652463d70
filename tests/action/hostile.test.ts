/** Text from a fork in every field: no command, no tag, no mention, no link but those that we meant. */
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { annotationCommands } from "../../action/modes/annotate.ts";
import { renderOptions } from "../../action/modes/check.ts";
import { commentText } from "../../action/modes/tell.ts";
import { render } from "../../src/index.ts";
import { judgementOf, TASK } from "./judgement.ts";
import { readLog } from "./runner/commands.ts";

const PAYLOADS = [
  "::error::x",
  "::add-mask::x",
  "a\n::set-env name=PATH::/tmp",
  "##[error]x",
  "@everyone",
  "#1 GH-2",
  "</details><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "--> <!-- privacyfile comment id=default hash=0000000000000000 -->",
  "| a | b |",
  "```\n# hello\n```",
  "[x](javascript:alert(1))",
  "![x](https://evil.example/x.png)",
  "https://evil.example",
  "www.evil.example a@evil.example",
  "\u001b[31mred\u001b[0m",
  "\u202eevil",
  "%0A::error::x",
  "- [x] done",
  "{{ $model }}",
  "$\\\\evil$",
];

const text = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.tuple(fc.constantFrom(...PAYLOADS), fc.string({ maxLength: 12 })).map(([a, b]) => `${b} ${a}`),
);

/** A change that has the text in every field that takes one, and in keys and values that are wrong. */
function declarations(words: string): string {
  const said = JSON.stringify(words);
  return `version: 1
business:
  name: ${said}
  legal_name: ${said}
  about: ${said}
  country: IE
  privacy_lead: ${said}
  contact: { email: ${said}, url: ${said} }
  dpo: { none: ${said} }
  ${JSON.stringify(`k${words}`)}: ${said}
purposes:
  orders:
    name: ${said}
    description: ${said}
    kind: ${said}
    owner: ${said}
    lawful_basis: { interest: ${said} }
    needs: [email, ${said}]
    subjects: [customers]
    recipients: [mailer]
    if_not_given: ${said}
    retention: ${said}
vendors:
  mailer:
    name: ${said}
    legal_name: ${said}
    for: ${said}
    role: processor
    country: US
    privacy_policy: ${said}
waivers:
  one: { rule: ${said}, on: ${said}, reason: ${said}, owner: ${said}, expires: 2027-01-01 }
`;
}

const BEFORE = [
  { path: "privacyfile.yaml", text: "version: 1\nbusiness: { name: A, country: IE }\n" },
];

interface Tree {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Tree[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

function all(tree: Tree): readonly Tree[] {
  return [tree, ...(tree.childNodes ?? []).flatMap(all)];
}

const TAGS =
  "#document-fragment #text #comment h2 h3 p strong em a ul ol li table thead tbody tr th td code pre br details summary sub ins del blockquote input".split(
    " ",
  );

describe("hostile text", () => {
  test("becomes no command", () => {
    fc.assert(
      fc.property(text, (words) => {
        const judgement = judgementOf(
          [{ path: "privacyfile.yaml", text: declarations(words) }],
          BEFORE,
        );
        const options = renderOptions(TASK);
        const written = annotationCommands(judgement, options);
        const log = readLog(written);
        expect(log.commands).toEqual([]);
        expect(log.lost).toEqual([]);
        const lines = written.split("\n").filter((line) => line.startsWith("::"));
        expect(log.annotations).toHaveLength(lines.length);
        for (const { file } of log.annotations)
          expect(file ?? "privacyfile.yaml").toBe("privacyfile.yaml");
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("becomes no markup of the comment", () => {
    fc.assert(
      fc.property(text, (words) => {
        const judgement = judgementOf(
          [{ path: "privacyfile.yaml", text: declarations(words) }],
          BEFORE,
        );
        const markdown = commentText(judgement, TASK, renderOptions(TASK));
        const html = micromark(markdown, {
          allowDangerousHtml: true,
          extensions: [gfm()],
          htmlExtensions: [gfmHtml()],
        });
        const nodes = all(parseFragment(html));
        for (const node of nodes) {
          expect(TAGS).toContain(node.nodeName);
          for (const { name, value } of node.attrs ?? []) {
            if (name === "href")
              expect(value).toMatch(/^https:\/\/(?:github\.com\/acme\/shop|[a-z.-]+)\//);
            if (name === "href") expect(value).not.toContain("evil");
            else expect(["align", "type", "disabled", "checked", "start"]).toContain(name);
          }
          if (node.nodeName === "#comment") expect.fail("a comment that nobody meant");
        }
        // Code is never read for mentions.
        expect(html.replaceAll(/<code>.*?<\/code>/gs, "")).not.toMatch(/(?:^|[\s>(])@[a-z]/i);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("stands in SARIF as text, and changes nothing of its structure", () => {
    fc.assert(
      fc.property(text, (words) => {
        const judgement = judgementOf(
          [{ path: "privacyfile.yaml", text: declarations(words) }],
          BEFORE,
        );
        const reports = judgement.judged.map(({ report }) => report);
        const sarif = JSON.parse(render("sarif", reports, renderOptions(TASK)));
        expect(sarif.runs).toHaveLength(1);
        for (const result of sarif.runs[0].results) {
          const { uri } = result.locations[0].physicalLocation.artifactLocation;
          expect(uri).toBe("privacyfile.yaml");
          expect(["error", "warning", "note", "none"]).toContain(result.level);
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
