/** Every kind of problem that finding and opening files can meet. */
import type { ProblemKind } from "../finding/kind.ts";

/** All `file/...` kinds; none can be shown in YAML. */
export const fileProblems: readonly ProblemKind[] = [
  kind("unreadable", {
    title: "Every declaration file can be read",
    why: "What cannot be read may hold anything, so nothing can be concluded from the rest.",
    fix: "Give the account that runs the check the right to read it.",
  }),
  kind("not-a-file", {
    title: "A declaration is an ordinary file",
    why: "A folder, a pipe or a device with the name of a declaration holds none, and waiting for one would never end.",
    fix: "Delete or rename it, and put a file in its place if one is missing.",
  }),
  kind("dangling-link", {
    title: "A link to a declaration leads to a file",
    why: "The file that the link names does not exist, so what it declared is missing.",
    fix: "Correct the link, or put the file in its place.",
  }),
  kind("link-outside", {
    title: "Links stay within the folder that is checked",
    why: "A link that leads out could show the content of any file of the computer in a report.",
    fix: "Copy the file to where the link stands.",
  }),
  kind("link-to-folder", {
    title: "Declarations lie in folders, not behind links to folders",
    why: "What lies behind the link is not read, so nothing can be concluded from the rest.",
    fix: "Put the folder itself, or a link to each of its files, where the link stands.",
  }),
  kind("too-big", {
    title: "A declaration file stays below the size limit",
    why: "Declarations are written by people; a file of many megabytes is something else.",
    fix: "Move what is no declaration out of the folder, or split the file.",
  }),
  kind("binary", {
    title: "A declaration file holds text",
    why: "Bytes that are no text in UTF-8 cannot be declarations.",
    fix: "Move the file out of the folder, or save it as UTF-8.",
  }),
  kind("utf-16", {
    title: "Declaration files are saved as UTF-8",
    why: "Text in UTF-16 or UTF-32 is not read by most tools for YAML either.",
    fix: "Save the file again with the encoding UTF-8.",
  }),
  kind("too-many", {
    title: "A root holds a bounded number of declaration files",
    why: "Files beyond the limit are not read, so nothing can be concluded from them.",
    fix: "Check whether other files have got into the folder, or split the business into several roots.",
  }),
  kind("too-deep", {
    title: "Folders of declarations are nested a few levels deep",
    why: "Folders beyond the limit are not looked into, so nothing can be concluded from them.",
    fix: "Move the files up.",
  }),
];

function kind(slug: string, words: Pick<ProblemKind, "title" | "why" | "fix">): ProblemKind {
  return { id: `file/${slug}`, severity: "error", bad: "", good: "", ...words };
}
