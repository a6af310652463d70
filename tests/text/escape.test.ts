/** Terminals, HTML and links show the text as it was written, and nothing in it means anything. */
import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { htmlAttribute, htmlText } from "../../src/text/html.ts";
import { terminalLines, terminalText } from "../../src/text/terminal.ts";
import { safeUrl } from "../../src/text/url.ts";
import { always, CORPUS, HOSTILE, same, UNSEEN } from "./samples.ts";

/** What HTML and XML cannot hold is replaced. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_CHARACTER = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF\p{Cs}]/gu;

describe("terminal", () => {
  it("writes out what cannot be seen, and leaves the rest", () => {
    expect(terminalText("a\u001b[31m\u0007\u009b\u007f\tb\nc")).toBe(
      "a\\u{1b}[31m\\u{7}\\u{9b}\\u{7f}\\u{9}b\\u{a}c",
    );
    expect(terminalText("\u202Eevil\u2066\u200b\uFEFF\uD800\u{E0041}")).toBe(
      "\\u{202e}evil\\u{2066}\\u{200b}\\u{feff}\\u{d800}\\u{e0041}",
    );
    expect(terminalText("Köln 面包 🥐 👩‍👩‍👧 ❤️ 1️⃣ שלום e\u0301 👍🏽")).toBe(
      "Köln 面包 🥐 👩‍👩‍👧 ❤️ 1️⃣ שלום e\u0301 👍🏽",
    );
    expect(terminalText("a\u200Db x\uFE0F")).toBe("a\\u{200d}b x\\u{fe0f}");
    expect(terminalLines("a\r\nb\n\u001bc\rd")).toBe("a\nb\n\\u{1b}c\\u{d}d");
  });

  it("is one line of visible characters, from which the text can be read back", () => {
    always((text) => {
      const shown = terminalText(text);
      if (UNSEEN.test(shown) || /[\t\n]/.test(shown)) throw new Error(JSON.stringify(shown));
      const back = shown.replaceAll(/\\u\{([\da-f]+)\}/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
      const plain = text.replaceAll(/\\u\{([\da-f]+)\}/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
      same(back, plain);
      same(terminalText(shown), shown);
    });
  });
});

describe("HTML", () => {
  interface Element {
    readonly nodeName: string;
    readonly attrs?: readonly { readonly name: string; readonly value: string }[];
    readonly childNodes?: readonly (Element & { readonly value?: string })[];
  }
  const read = (html: string): Element => parseFragment(html) as unknown as Element;

  it("text is one text node with the same words", () => {
    always((text) => {
      const { childNodes = [] } = read(`<p>${htmlText(text)}</p>`).childNodes?.[0] ?? {
        nodeName: "",
      };
      same(
        childNodes.every(({ nodeName }) => nodeName === "#text"),
        true,
      );
      const words = childNodes.map(({ value }) => value).join("");
      expect(words).toBe(
        text.replaceAll(NO_CHARACTER, "\uFFFD").replaceAll(/[\r\u0085]/g, "\uFFFD"),
      );
    });
  });

  it("an attribute is that attribute alone, with the same words", () => {
    always((text) => {
      const { attrs = [] } = read(`<p title="${htmlAttribute(text)}">x</p>`).childNodes?.[0] ?? {
        nodeName: "",
      };
      expect(attrs).toEqual([
        {
          name: "title",
          value: text.replaceAll(NO_CHARACTER, "\uFFFD").replaceAll(/[\r\u0085]/g, "\uFFFD"),
        },
      ]);
    });
  });
});

describe("addresses", () => {
  it("of web and mail stay, all others are refused", () => {
    expect(safeUrl("https://crumb.example/a?b=c&d=e#f")).toBe("https://crumb.example/a?b=c&d=e#f");
    expect(safeUrl("HTTP://CRUMB.example")).toBe("http://crumb.example/");
    expect(safeUrl("mailto:privacy@crumb.example")).toBe("mailto:privacy@crumb.example");
    expect(safeUrl('https://crumb.example/"onclick=(x)<y>')).toBe(
      "https://crumb.example/%22onclick=%28x%29%3Cy%3E",
    );
    for (const bad of [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      " javascript:alert(1)",
      "java\nscript:alert(1)",
      "\u0001javascript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "file:///etc/passwd",
      "//evil.example",
      "/path",
      "crumb.example",
      "",
      "https://user@crumb.example",
      "https://user:pass@crumb.example",
      "https://crumb.example/a b",
      "https://crumb.example/\u2028",
      "https://",
      "ftp://crumb.example",
      "blob:https://x",
    ])
      expect(safeUrl(bad)).toBeUndefined();
  });

  it("hold no sign that ends an attribute or a link", () => {
    fc.assert(
      fc.property(HOSTILE, fc.constantFrom("", "https://a.example/", "mailto:"), (text, start) => {
        const url = safeUrl(start + text);
        if (url === undefined) return;
        expect(url).toMatch(/^(?:https?:\/\/|mailto:)[!#$%&+,\-./\w:;=?@]*$/);
        expect(safeUrl(url)).toBe(url);
      }),
      { numRuns: 1000 },
    );
    for (const text of CORPUS) expect(safeUrl(text) ?? "https:").toMatch(/^(?:https?|mailto):/);
  });
});
