import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/document/write/markdown.ts";
import { toText } from "../../src/document/write/text.ts";
import { filledFacts } from "./filled.ts";
import { allText, documentOf, modelOfFacts, publicDocuments } from "./support.ts";

const PAYLOADS: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "![x](https://evil.example/p.png)",
  "`code` **bold** _it_ ~~gone~~",
  "| a | b |\n| - | - |",
  "--> <b>out</b> <!--",
  "# heading",
  "https://evil.example and www.evil.example and a@evil.example",
  "<https://evil.example>",
  "&lt;b&gt; &#60;i&#62;",
  "{name, plural, other {#}} '{' <b>{x}</b>",
  "$" + "{alert(1)} {{x}} %s",
  "@somebody #12 GH-1",
  "*".repeat(50),
];

/** What our own Markdown is made of. */
const ALLOWED: ReadonlySet<string> = new Set([
  "h1",
  "h2",
  "h3",
  "p",
  "ul",
  "ol",
  "li",
  "strong",
  "em",
  "code",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "blockquote",
  "a",
]);

interface Parsed {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parsed[];
}

/** Everything in the tree that we did not put there. */
function strange(node: Parsed): readonly string[] {
  const inner = (node.childNodes ?? []).flatMap(strange);
  if (node.nodeName.startsWith("#")) return inner;
  const attributes = (node.attrs ?? []).filter(
    ({ name, value }) =>
      !(
        name === "align" ||
        (name === "href" &&
          /^(https:\/\/(public\.example|dataprotection\.ie|ico\.org\.uk)\/|mailto:public@)/.test(
            value,
          ))
      ),
  );
  const own = ALLOWED.has(node.nodeName) ? [] : [node.nodeName];
  return [...own, ...attributes.map(({ name, value }) => `${name}=${value}`), ...inner];
}

function htmlOf(markdown: string): Parsed {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return parseFragment(html) as unknown as Parsed; // parse5's own types say less
}

describe.each(PAYLOADS.map((payload) => [payload] as const))("%j", (payload) => {
  const model = modelOfFacts(filledFacts({ text: () => payload, turn: 0 }));
  const documents = publicDocuments(model);

  test("stays as it is in the words", () => {
    expect(allText(documentOf(model, "privacy-notice"))).toContain(payload.trim());
  });

  test("does nothing in Markdown, in whatever field it stands", () => {
    for (const document of documents) {
      for (const provenance of [false, true]) {
        expect(strange(htmlOf(toMarkdown(document, { provenance }))), document.id).toEqual([]);
      }
    }
  });

  test("does nothing to a terminal", () => {
    for (const document of documents) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(toText(document)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
    }
  });
});
