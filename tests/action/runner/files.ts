/** What a runner reads from the files that a step writes: outputs, and the summary with its limit. */

/** `key<<delimiter`, the lines of the value, the delimiter; or `key=value` (FileCommandManager.cs). */
export function readOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    const many = /^([^=]*?)<<(.+)$/.exec(line);
    if (many !== null) {
      const [, key = "", delimiter = ""] = many;
      const end = lines.indexOf(delimiter, i + 1);
      if (end < 0) throw new Error(`no end of the output ${key}: a line ${delimiter} was expected`);
      outputs.set(key, lines.slice(i + 1, end).join("\n"));
      i = end;
    } else if (line !== "") {
      const cut = line.indexOf("=");
      if (cut < 1) throw new Error(`invalid line in the outputs: ${line}`);
      outputs.set(line.slice(0, cut), line.slice(cut + 1));
    }
  }
  return outputs;
}

/** A summary of more bytes is dropped as a whole, with an error (1 MiB a step). */
const MOST_BYTES = 1024 * 1024;

/** The summary as it is shown; undefined when the runner refuses it. */
export function readSummary(text: string): string | undefined {
  return Buffer.byteLength(text, "utf8") > MOST_BYTES ? undefined : text;
}
