/** The documents that people outside read. */
import type { Kind } from "../types.ts";
import { privacyNotices } from "./notice/notice.ts";

export const PUBLIC: readonly Kind[] = [
  { kind: "privacy-notice", word: "notice", audience: "public", make: privacyNotices },
];
