/** Tables as HTML: they scroll by themselves where the page is narrow. */
import type { Block, Row, Sentence } from "../../finding/document.ts";
import { element, type Html, lines } from "./markup.ts";
import { originsOf } from "./origins.ts";
import { anchorOf, said } from "./sentence.ts";
import type { Around } from "./target.ts";

type Table = Extract<Block, { readonly kind: "table" }>;

/** The region can be reached by keyboard, since otherwise only a pointer could scroll it. */
export function tableOf({ id, caption, columns, rows }: Table, around: Around): Html {
  const head = columns.map((column) => element("th", { scope: "col" }, [column]));
  const body = rows.map((row) =>
    element("tr", { id: anchorOf(row.id), "data-from": rowOrigins(row, around) }, [
      lines(row.cells.map((cell, i) => cellOf(cell, i === 0, around))),
    ]),
  );
  const table = element("table", {}, [
    lines([
      element("caption", {}, [caption]),
      element("thead", {}, [element("tr", {}, head)]),
      element("tbody", {}, [lines(body)]),
    ]),
  ]);
  const region = { class: "table", role: "region", "aria-label": caption, tabindex: "0" };
  return element("div", { ...region, id: anchorOf(id) }, [table]);
}

/** In the lightest pages a row carries the pointers of all its cells. */
function rowOrigins({ cells }: Row, { pointers }: Around): string | undefined {
  if (pointers !== "rows") return undefined;
  return originsOf(
    cells.flat().flatMap(({ from }) => from),
    pointers,
  );
}

function cellOf(sentences: readonly Sentence[], first: boolean, around: Around): Html {
  const bare = around.pointers === "rows" ? sentences.map(withoutOrigins) : sentences;
  const { attributes, content } = said(bare, around);
  return first
    ? element("th", { scope: "row", ...attributes }, [content])
    : element("td", attributes, [content]);
}

function withoutOrigins(sentence: Sentence): Sentence {
  return { ...sentence, from: [] };
}
