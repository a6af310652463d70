/** An independent reader of CSV (RFC 4180), character by character. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const signs = [...text.replace(/^\uFEFF/, "")];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? "";
    if (quoted && sign === '"' && signs[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === ",") [cell] = ["", rows.at(-1)?.push(cell)];
    else if (sign === "\r" && signs[at + 1] === "\n") {
      rows.at(-1)?.push(cell);
      rows.push([]);
      [cell, at] = ["", at + 1];
    } else throw new Error(`unexpected ${JSON.stringify(sign)} at ${at}`);
  }
  if (quoted || cell !== "" || rows.pop()?.length !== 0) throw new Error("the last line is open");
  return rows;
}
