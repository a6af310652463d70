/** Fixes of SARIF 2.1.0: replacements in files, which readers offer to make. */

import { fixesOf } from "../fixes.ts";
import { placeOf } from "../place.ts";
import type { Told } from "../rank.ts";
import type { RenderOptions } from "../types.ts";
import { physicalOf } from "./location.ts";
import { messageOf } from "./message.ts";

/** `fixes` of a result; nothing where there are none. */
export function sarifFixes({ root, finding }: Told, options: RenderOptions): { fixes?: object[] } {
  const fixes = fixesOf(finding).map(({ title, edits }) => {
    const files = [...new Set(edits.map(({ file }) => file))];
    return {
      description: messageOf(title),
      artifactChanges: files.map((file) => ({
        artifactLocation: artifactIn(root, { file, start: 0, end: 0 }, options),
        replacements: edits
          .filter((edit) => edit.file === file)
          .map((edit) => ({
            deletedRegion: regionOf(root, edit, options),
            insertedContent: { text: edit.text },
          })),
      })),
    };
  });
  return fixes.length === 0 ? {} : { fixes };
}

type Place = Parameters<typeof placeOf>[1];

function artifactIn(root: string, range: Place, options: RenderOptions): object {
  return physicalOf(root, range, options).artifactLocation;
}

/** An insertion is a region without width. */
function regionOf(root: string, range: Place, { repository }: RenderOptions): object {
  const { line, column, endLine, endColumn } = placeOf(root, range, repository);
  return { startLine: line, startColumn: column, endLine, endColumn };
}
