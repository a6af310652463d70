/** The runner's rules, proven on output that is known to be bad. */
import { describe, expect, test } from "vitest";
import { readLog } from "./commands.ts";
import { readOutputs, readSummary } from "./files.ts";

describe("what a step prints", () => {
  test("a command, with its properties unescaped", () => {
    const { annotations, text } = readLog(
      "hello\n::error file=a%2Cb.yaml,line=3,endLine=3,col=2,endColumn=5,title=x%3Ay::one%0Atwo %25\n",
    );
    expect(annotations).toEqual([
      {
        kind: "error",
        file: "a,b.yaml",
        line: 3,
        endLine: 3,
        col: 2,
        endColumn: 5,
        title: "x:y",
        message: "one\ntwo %",
      },
    ]);
    expect(text).toEqual(["hello", ""]);
  });

  test.each(["::add-mask::secret", "   ::add-mask::secret", "::set-env name=a::b", "##[error]x"])(
    "text that is taken for a command: %s",
    (line) => {
      expect(readLog(`before\n${line}\n`).commands).toHaveLength(1);
    },
  );

  test("a line break that was not escaped starts a line of its own", () => {
    expect(readLog("::error::one\n::add-path::/tmp").commands).toEqual(["add-path"]);
  });

  test("nothing is a command between stop and its token", () => {
    const log = readLog("::stop-commands::abc\n::error::no\n::abc::\n::error::yes");
    expect(log.annotations.map(({ message }) => message)).toEqual(["yes"]);
  });

  test.each([
    [10, 0],
    [11, 1],
    [51, 41],
  ])("of %i errors %i are lost", (count, lost) => {
    const log = readLog(Array.from({ length: count }, (_, i) => `::error::${i}`).join("\n"));
    expect(log.lost).toHaveLength(lost);
  });

  test("columns over several lines, and lines the wrong way round, are dropped", () => {
    const { annotations } = readLog(
      "::error line=1,endLine=2,col=3,endColumn=4::a\n::error line=5,endLine=4,col=1::b\n::error col=3::c",
    );
    expect(annotations).toEqual([
      { kind: "error", message: "a", line: 1, endLine: 2 },
      { kind: "error", message: "b" },
      { kind: "error", message: "c" },
    ]);
  });

  test("a long message is cut", () => {
    expect(readLog(`::error::${"x".repeat(5000)}`).annotations[0]?.message).toHaveLength(4096);
  });
});

describe("what a step writes", () => {
  test("outputs of one line and of several", () => {
    expect([...readOutputs("a=1\nb<<e_1\nx\ny\ne_1\n")]).toEqual([
      ["a", "1"],
      ["b", "x\ny"],
    ]);
  });

  test.each(["a<<e\nx\n", "no value\n"])("an output that does not end is refused: %j", (text) => {
    expect(() => readOutputs(text)).toThrow();
  });

  test("a summary of 1 MiB is shown, one byte more drops it whole", () => {
    expect(readSummary("é".repeat(524_288))).toBeDefined();
    expect(readSummary(`${"é".repeat(524_288)}x`)).toBeUndefined();
  });
});
