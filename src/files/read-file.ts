/** One file, read without being fooled: no pipes, no links out of the root, no more than the limit. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
} from "node:fs";
import { sep } from "node:path";
import { grouped } from "../text/words.ts";
import { decode } from "./decode.ts";
import type { Fault } from "./problem.ts";

/** Ten megabytes: some hundred thousand lines. */
export const LARGEST: number = 10 * 1024 * 1024;

export interface ReadLimits {
  /** The real path of the folder that links must not leave. */
  readonly root: string;
  /** Bytes a file may have. */
  readonly largest: number;
}

/** The text of the file at an absolute path, or what is wrong with it. Never waits, never throws. */
export function readText(path: string, limits: ReadLimits): string | Fault {
  try {
    const target = lstatSync(path).isSymbolicLink() ? followLink(path, limits.root) : path;
    return typeof target === "string" ? readOpened(target, limits.largest) : target;
  } catch (error) {
    return unreadable(error);
  }
}

/** Where a link leads, when that lies within the root. */
function followLink(path: string, root: string): string | Fault {
  const target = realPathOf(path);
  if (target === undefined) {
    return {
      slug: "dangling-link",
      message: "This link leads to a file that does not exist",
      fix: "Correct the link, or put the file in its place.",
    };
  }
  if (isWithin(target, root)) return target;
  return {
    slug: "link-outside",
    message: "This link leads out of the folder that is checked, so it is not followed",
    fix: "Copy the file to where the link stands.",
  };
}

/** The real path behind links; undefined when there is nothing, or links that lead in a circle. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ELOOP") return undefined;
    throw error;
  }
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/**
 * Opens without waiting for a pipe's other end and without following a link put there meanwhile,
 * then asks the open file, not its name, what it is.
 */
function readOpened(path: string, largest: number): string | Fault {
  const kind = lstatSync(path);
  if (!kind.isFile()) return notAFile(kind.isDirectory() ? "folder" : "pipe, socket or device");
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const opened = fstatSync(descriptor);
    if (!opened.isFile()) return notAFile("pipe, socket or device");
    if (opened.size > largest) return tooBig(opened.size, largest);
    return readBytes(descriptor, { size: opened.size, largest });
  } finally {
    closeSync(descriptor);
  }
}

/** Reads to the end, or to one byte over the limit should the file grow meanwhile. */
function readBytes(
  descriptor: number,
  { size, largest }: { size: number; largest: number },
): string | Fault {
  let buffer = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return decode(buffer.subarray(0, length));
    length += count;
    if (length > largest) return tooBig(length, largest);
    if (length === buffer.length) {
      const wider = new Uint8Array(Math.min(largest + 1, buffer.length * 2));
      wider.set(buffer);
      buffer = wider;
    }
  }
}

function notAFile(kind: string): Fault {
  return {
    slug: "not-a-file",
    message: `This is a ${kind} with the name of a declaration file`,
    fix: "Delete or rename it, and put a file in its place if one is missing.",
  };
}

function tooBig(size: number, largest: number): Fault {
  return {
    slug: "too-big",
    message: `This file has ${grouped(size)} bytes, and declaration files may have ${grouped(largest)}`,
    fix: "Move what is no declaration out of the folder, or split the file.",
  };
}

/** What the system said, in words; other codes are shown as they are. */
function unreadable(error: unknown): Fault {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const reasons: { readonly [name: string]: string } = {
    EACCES: "the right to read it is missing",
    EPERM: "the right to read it is missing",
    ENOENT: "it was deleted meanwhile",
    ELOOP: "it was replaced by a link meanwhile",
    ENXIO: "it is a pipe or socket",
  };
  return {
    slug: "unreadable",
    message: `This file cannot be read: ${reasons[code] ?? code}`,
    fix: "Give the account that runs the check the right to read it, and check again.",
  };
}

/** The code of an error of the file system; undefined for other errors, which are bugs. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
