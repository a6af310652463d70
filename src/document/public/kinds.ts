/** The documents that people outside read. */
import type { Kind } from "../types.ts";
import { cookieNotice } from "./cookies/notice.ts";
import { privacyNotices } from "./notice/notice.ts";
import { vendorPage } from "./vendors/page.ts";

export const PUBLIC: readonly Kind[] = [
  { kind: "privacy-notice", word: "notice", audience: "public", make: privacyNotices },
  { kind: "cookie-notice", word: "cookies", audience: "public", make: cookieNotice },
  { kind: "vendors", word: "subprocessors", audience: "public", make: vendorPage },
];
