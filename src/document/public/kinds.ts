/** The documents that people outside read. */
import type { Kind } from "../types.ts";
import { limitNotice, optOutNotice } from "./california/choices.ts";
import { noticeAtCollection } from "./california/collection.ts";
import { incentiveNotice } from "./california/incentive.ts";
import { californiaPolicy } from "./california/policy.ts";
import { cookieNotice } from "./cookies/notice.ts";
import { privacyNotices } from "./notice/notice.ts";
import { aiNotice } from "./small/ai-notice.ts";
import { cameraSign } from "./small/camera-sign.ts";
import { formTexts } from "./small/form-texts.ts";
import { yourRights } from "./small/your-rights.ts";
import { vendorPage } from "./vendors/page.ts";

export const PUBLIC: readonly Kind[] = [
  { kind: "privacy-notice", word: "notice", audience: "public", make: privacyNotices },
  {
    kind: "california-privacy-policy",
    word: "ccpa_policy",
    audience: "public",
    make: californiaPolicy,
  },
  {
    kind: "notice-at-collection",
    word: "notice_at_collection",
    audience: "public",
    make: noticeAtCollection,
  },
  { kind: "opt-out-notice", word: "opt_out_notice", audience: "public", make: optOutNotice },
  { kind: "limit-notice", word: "limit_notice", audience: "public", make: limitNotice },
  {
    kind: "financial-incentive-notice",
    word: "ccpa_policy",
    audience: "public",
    make: incentiveNotice,
  },
  { kind: "cookie-notice", word: "cookies", audience: "public", make: cookieNotice },
  { kind: "vendors", word: "subprocessors", audience: "public", make: vendorPage },
  { kind: "your-rights", word: "notice", audience: "public", make: yourRights },
  { kind: "ai-notice", word: "ai_notice", audience: "public", make: aiNotice },
  { kind: "camera-sign", word: "camera_sign", audience: "public", make: cameraSign },
  { kind: "form-texts", word: "notice", audience: "public", make: formTexts },
];
