/** Mistakes in what a file holds: characters, numbers, nothing at all. */
import type { ProblemKind } from "../../finding/kind.ts";

export const contentProblems: readonly ProblemKind[] = [
  {
    id: "syntax/empty-file",
    title: "A declaration file declares something",
    why: "A file without content looks as if something had been declared or got lost.",
    fix: "Write a declaration in it, or delete the file.",
    severity: "error",
    bad: "# to be written\n",
    good: "version: 1\n",
  },
  {
    id: "syntax/not-a-map",
    title: "A declaration file starts with keys",
    why: "A list or a text says nothing about which section it belongs to.",
    fix: "Write the name of a section and a colon first, and what belongs to it indented below.",
    severity: "error",
    bad: "- name: Crumb\n",
    good: "business:\n  name: Crumb\n",
  },
  {
    id: "syntax/lossy-number",
    title: "Numbers are kept digit by digit",
    why: "A long number would be rounded without notice, and a reference that is rounded is wrong.",
    fix: "Put it in quotes if it is a reference or a phone number.",
    severity: "error",
    bad: "phone: 353915550100353915550100\n",
    good: 'phone: "353915550100353915550100"\n',
  },
  {
    id: "syntax/not-a-number",
    title: "Numbers are amounts",
    why: "`.inf` and `.nan` cannot be compared with anything.",
    fix: "Write a number, or put the word in quotes if it is text.",
    severity: "error",
    bad: "count: .inf\n",
    good: "count: 1400\n",
  },
  {
    id: "syntax/control-character",
    title: "A text holds only characters that can be seen",
    why: "Control characters are invisible and can change what a terminal shows.",
    fix: "Delete the character; retyping the line does it too.",
    severity: "error",
    bad: 'name: "Crumb\\x07"\n',
    good: "name: Crumb\n",
  },
  {
    id: "syntax/utf-16",
    title: "Files are saved as UTF-8",
    why: "UTF-16 read as UTF-8 is a text with a NUL between all letters.",
    fix: "Save the file again with the encoding UTF-8.",
    severity: "error",
    bad: "",
    good: "",
  },
];
