/** Tables as HTML: they scroll by themselves where the page is narrow. */
import type { Block, Row, Sentence } from "../../finding/document.ts";
import { element, type Html, lines } from "./markup.ts";
import { originsOf } from "./origins.ts";
import { said } from "./sentence.ts";
import type { Around } from "./target.ts";

type Table = Extract<Block, { readonly kind: "table" }>;

/**
 * The region can be reached by keyboard, since otherwise only a pointer could scroll it. `under` is the
 * title that the table stands under: it tells apart tables of the same caption.
 */
export function tableOf(
  { id, caption, columns, rows }: Table,
  { around, title: under }: { readonly around: Around; readonly title: string },
): Html {
  const label = under === "" || under === caption ? caption : `${under}: ${caption}`;
  const region = { class: "table", id: around.claim(id), "aria-label": label, tabindex: "0" };
  const head = columns.map((column) => element("th", { scope: "col" }, [column]));
  const body = rows.map((row) => {
    const attributes = { id: around.claim(row.id), "data-from": rowOrigins(row, around) };
    const cells = row.cells.map((cell, i) => cellOf(cell, i === 0, around));
    return element("tr", attributes, [lines(cells)]);
  });
  const parts = [
    element("caption", {}, [caption]),
    element("thead", {}, [element("tr", {}, head)]),
    element("tbody", {}, [lines(body)]),
  ];
  return element("section", region, [element("table", {}, [lines(parts)])]);
}

/** In the lightest pages a row carries the anchor and the pointers of all its cells. */
function rowOrigins({ cells }: Row, { pointers }: Around): string | undefined {
  if (pointers !== "rows") return undefined;
  return originsOf(
    cells.flat().flatMap(({ from }) => from),
    pointers,
  );
}

function cellOf(sentences: readonly Sentence[], first: boolean, around: Around): Html {
  const bare = around.pointers === "rows" ? sentences.map(bareOf) : sentences;
  const { attributes, content } = said(bare, around);
  return first
    ? element("th", { scope: "row", ...attributes }, [content])
    : element("td", attributes, [content]);
}

/** Its row has the anchor and the pointers. */
function bareOf(sentence: Sentence): Sentence {
  return { ...sentence, id: "", from: [] };
}
