/** The privacy notices of GDPR Art. 12 to 14: one for each group of readers. */
import type { Document } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { sections } from "../../build/blocks.ts";
import { elementsOf } from "../../build/elements.ts";
import { generalLaws } from "../../facts/laws.ts";
import { labelOfPeople } from "../../facts/naming.ts";
import { type Readership, readershipOf } from "../../facts/readers.ts";
import { nodesOf, sectionOf, wordOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";
import { plannedSection, purposesSection } from "./cards.ts";
import { changesSection, clientsSection, securitySection } from "./closing.ts";
import { contactSection } from "./contact.ts";
import { glanceSection } from "./glance.ts";
import { childrenSection, machinesSection } from "./machines.ts";
import { objectionSection } from "./objection.ts";
import { recipientsSection } from "./recipients.ts";
import { rightsSection } from "./rights.ts";
import { cookiesSection } from "./stored.ts";
import { timesSection } from "./times.ts";
import { transfersSection } from "./transfers.ts";

const KINDS: ReadonlySet<string> = new Set(["notice", "children_notice"]);
/** Ids that people give to the notice for everybody. */
const MAIN: readonly string[] = ["everyone", "everybody", "website", "customers"];

/** One document a notice that is generated and that people read. */
export function privacyNotices(context: Context): readonly Document[] {
  const laws = generalLaws(context);
  if (laws.length === 0) return [];
  const notices = nodesOf(context.root, "notices").filter(isGenerated);
  const groups = notices.map((notice) => readershipOf(context, notice));
  const main = mainOf(groups);
  return groups
    .filter(({ purposes, planned }) => purposes.length + planned.length > 0)
    .map((readers) => privacyNotice(context, readers, { isMain: readers === main }));
}

function isGenerated(notice: Node): boolean {
  return (
    KINDS.has(wordOf(notice, "kind") ?? "") &&
    notice.external !== true &&
    (wordOf(notice, "status") ?? "active") === "active"
  );
}

/** The notice that stands without a name of its own in addresses. */
function mainOf(groups: readonly Readership[]): Readership | undefined {
  const outside = groups.filter(({ isStaff, isApplicants }) => !isStaff && !isApplicants);
  const named = MAIN.map((id) => outside.find(({ notice }) => notice?.id === id));
  return named.find((one) => one !== undefined) ?? outside[0];
}

function privacyNotice(
  context: Context,
  readers: Readership,
  { isMain }: { readonly isMain: boolean },
): Document {
  const { messages, today, root } = context;
  const business = String(sectionOf(root, "business").name ?? "");
  const people = messages.list(readers.audience.map((one) => labelOfPeople(context, one).text));
  const all = noticeSections(context, readers);
  const list = generalLaws(context).includes("uk_gdpr") ? "uk_notice" : "notice";
  return {
    kind: "privacy-notice",
    id: isMain ? "privacy-notice" : `privacy-notice-${String(readers.notice?.id)}`,
    audience: "public",
    language: context.language,
    title: isMain
      ? messages.format("notice.title", { name: business })
      : messages.format("notice.title_for", { name: business, readers: people }),
    effective: effectiveOf(context, readers.notice),
    about: messages.format("notice.about", { name: business }),
    sections: all,
    elements: elementsOf(list, today, all),
  };
}

function noticeSections(context: Context, readers: Readership): Document["sections"] {
  return sections(
    glanceSection(context, readers),
    purposesSection(context, readers),
    plannedSection(context, readers),
    objectionSection(context, readers),
    recipientsSection(context, readers),
    transfersSection(context, readers),
    timesSection(context, readers),
    cookiesSection(context, readers),
    rightsSection(context, readers),
    machinesSection(context, readers),
    childrenSection(context, readers),
    securitySection(context, readers),
    clientsSection(context, readers),
    changesSection(context, readers),
    contactSection(context),
  );
}

/** The day of the notice itself, else that of all that is published. */
function effectiveOf({ root }: Context, notice: Node | undefined): string | null {
  const own = notice === undefined ? undefined : wordOf(notice, "effective");
  return own ?? wordOf(sectionOf(root, "publish"), "effective") ?? null;
}
