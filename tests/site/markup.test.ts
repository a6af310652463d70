/** Every page of every example: valid HTML, light, and with links that lead somewhere. */
import { HtmlValidate } from "html-validate";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { HEAVIEST } from "../../src/site/public/document-page.ts";
import { EXAMPLES, example, filesOf } from "./examples.ts";
import { byPath } from "./world.ts";

const VALIDATOR = new HtmlValidate({
  extends: ["html-validate:recommended"],
  // Anchors are made of addresses, which have dots.
  rules: { "valid-id": ["error", { relaxed: true }] },
});

type Tree = DefaultTreeAdapterMap["node"];

function attributes(node: Tree, name: string): readonly string[] {
  const own =
    "attrs" in node ? node.attrs.flatMap((one) => (one.name === name ? [one.value] : [])) : [];
  const children = "childNodes" in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => attributes(child, name))];
}

function resolved(from: string, href: string): { readonly path: string; readonly anchor: string } {
  const url = new URL(href, `http://site.test/${from}`);
  return { path: decodeURI(url.pathname.slice(1)), anchor: decodeURIComponent(url.hash.slice(1)) };
}

describe.each(EXAMPLES)("%s", (name) => {
  it.each(["site", "book"] as const)("%s: pages are valid", async (kind) => {
    const files = byPath(await filesOf(name, kind));
    for (const [path, text] of files) {
      if (!path.endsWith(".html") || path.includes("embed/")) continue;
      const { results } = await VALIDATOR.validateString(text, path);
      const said = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
      );
      expect(said).toEqual([]);
    }
  });

  it("public pages are light", async () => {
    const files = byPath(await filesOf(name, "site"));
    const heavy = [...files].filter(
      ([path, text]) => path.endsWith(".html") && Buffer.byteLength(text) > HEAVIEST,
    );
    expect(heavy.map(([path]) => path)).toEqual([]);
  });

  it.each(["site", "book"] as const)("%s: links lead to files and anchors", async (kind) => {
    const files = byPath(await filesOf(name, kind));
    const trees = new Map([...files].map(([path, text]) => [path, parse(text)]));
    const broken: string[] = [];
    for (const [path, tree] of trees) {
      if (!path.endsWith(".html") || path.includes("embed/")) continue;
      for (const href of attributes(tree, "href").filter((one) => !/^[a-z]+:/.test(one))) {
        const target = resolved(path, href);
        const there = trees.get(target.path);
        const anchors = there === undefined ? [] : attributes(there, "id");
        const found =
          there !== undefined && (target.anchor === "" || anchors.includes(target.anchor));
        if (!found) broken.push(`${path}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("every sentence that rests on declarations says so", async () => {
    const { documents, site } = (await example(name)).published;
    const files = byPath(site);
    const open = documents.filter(({ audience }) => audience === "public");
    expect(open.length).toBeGreaterThan(0);
    for (const { id } of open) {
      const pointers = attributes(parse(files.get(`${id}.html`) ?? ""), "data-from");
      expect(pointers.length, id).toBeGreaterThan(0);
      for (const one of pointers) expect(one).toMatch(/^(?:[$\w:.-]+(?:#[\w:,-]+)? ?)+$/);
    }
  });
});
