/** Every format on the same reports: as it was looked at, the same each time, never an all-clear without reading. */
import { describe, expect, test } from "vitest";
import { FORMATS as CLI_FORMATS } from "../../src/cli/options.ts";
import type { Report } from "../../src/finding/types.ts";
import { FORMATS, render } from "../../src/report/formats.ts";
import { LOOK, SHOP_REPORT, UNREADABLE, WELL } from "./rich.ts";

const NAMES = ["sarif", "github", "junit", "markdown", "gitlab", "tap"] as const;
const EXTENSIONS = {
  sarif: "sarif.json",
  github: "github.txt",
  junit: "junit.xml",
  markdown: "md",
  gitlab: "gitlab.json",
  tap: "tap",
} as const;

function golden(name: string, format: (typeof NAMES)[number]): string {
  return `../golden/report/formats/${name}.${EXTENSIONS[format]}`;
}

describe.each(NAMES)("%s", (format) => {
  const write = (...reports: readonly Report[]): string => render(format, reports, LOOK);

  test("looks as it was looked at", async () => {
    await expect(write(SHOP_REPORT, UNREADABLE)).toMatchFileSnapshot(golden("rich", format));
    await expect(write(WELL)).toMatchFileSnapshot(golden("well", format));
  });

  test("the same reports give the same bytes, and a last newline", () => {
    const text = write(SHOP_REPORT, UNREADABLE);
    expect(write(structuredClone(SHOP_REPORT), structuredClone(UNREADABLE))).toBe(text);
    expect(text.endsWith("\n")).toBe(true);
    expect(text.endsWith("\n\n")).toBe(false);
  });

  test("what was accepted on the record is seen", () => {
    expect(write(SHOP_REPORT)).toMatch(/accepted/i);
  });

  test("no absolute path, no colour", () => {
    const text = write(SHOP_REPORT, UNREADABLE);
    expect(text).not.toContain(process.cwd());
    expect(text).not.toContain("\u001b");
  });
});

test("the command line knows exactly these formats", () => {
  expect([...CLI_FORMATS].sort()).toEqual(Object.keys(FORMATS).sort());
});
