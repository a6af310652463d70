/** The register of everybody else who gets data, and of those to whom they pass it on. */
import type { Document, Section, Words } from "../../finding/document.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { card, facts, paragraph, section, sections } from "../build/blocks.ts";
import { anchor, fixed } from "../build/sentence.ts";
import type { Reader } from "../read/reader.ts";
import type { Context } from "../types.ts";
import { entries, isInUse, isUnderGdpr, named, paper } from "./paper.ts";
import { transfersOpen } from "./phrases/outside.ts";
import { categoryWords } from "./phrases/purpose.ts";
import { isProcessor, purposesServed, rolesOf, transferWords } from "./phrases/vendor.ts";
import { contractSpecs } from "./phrases/vendor-contract.ts";
import { asWritten, countryOf, dateOf, nameIn, nameOf, termIn, yesOrNo } from "./show.ts";
import {
  derivedNodes,
  grid,
  inTurn,
  joined,
  lines,
  own,
  type Spec,
  tell,
  values,
  whereTold,
} from "./tell.ts";

/** Always there: that nobody gets data is worth a page too. */
export function vendorRegister(context: Context): readonly Document[] {
  const { messages } = context;
  return [
    paper(context, {
      kind: "vendor-register",
      lists: [],
      title: messages.format("vendor_register.title"),
      about: messages.format("vendor_register.about"),
      sections: sections(vendorsPart(context), helpersPart(context)),
    }),
  ];
}

function vendorsPart(context: Context): Section | undefined {
  const { messages, root } = context;
  const vendors = entries(context, "vendors");
  const title = messages.words("vendor_register.all");
  if (vendors.length === 0) {
    const none = tell(context, "vendors.none", { make: (read) => own(read, root, "vendors") });
    return section("vendors", title, paragraph(...none));
  }
  const cards = vendors.map((vendor) => {
    const name = fixed(anchor(vendor, "title"), [nameIn(context, vendor)]);
    return card(name, facts(...lines(context, anchor(vendor), specsOf(context, vendor))));
  });
  return section("vendors", title, ...cards);
}

function specsOf(context: Context, vendor: Node): readonly Spec[] {
  const works = isProcessor(vendor);
  const outside: Spec = [
    "outside",
    {
      make: (read) => outsideOf(read, vendor),
      mark: (inContext) => transfersOpen(inContext, [vendor]),
    },
  ];
  const stored: Spec = [
    "stored_in",
    { make: (read) => values(read, [vendor, "locations"], countryOf) },
  ];
  const seen: Spec = [
    "seen_from",
    { make: (read) => values(read, [vendor, "remote_access"], countryOf) },
  ];
  return [
    ...whereTold(vendor, "legal_name", [
      "full_name",
      { make: (read) => values(read, [vendor, "legal_name"], asWritten) },
    ]),
    ["service", { make: (read) => own(read, vendor, "for") }],
    ["role", { make: (read) => roleWords(read, vendor) }],
    ["purposes", { make: (read) => purposesServed(read, vendor) }],
    ["data", { make: (read) => receivesOf(read, vendor) }],
    ["seat", { make: (read) => values(read, [vendor, "country"], countryOf) }],
    ...(works ? [stored] : whereTold(vendor, "locations", stored)),
    ...(works ? [seen] : whereTold(vendor, "remote_access", seen)),
    ...(isUnderGdpr(context) ? [outside] : []),
    ...contractSpecs(vendor),
    ...whereTold(vendor, "since", [
      "since",
      { make: (read) => values(read, [vendor, "since"], dateOf) },
    ]),
    ["owner", { make: (read) => values(read, [vendor, "owner"], asWritten) }],
  ];
}

function roleWords(read: Reader, vendor: Node): readonly Words[] | undefined {
  if (read.nodes(vendor, "role") === undefined) return undefined;
  return joined(
    read,
    rolesOf(vendor).map((role) => termIn("vendor_roles")(role, read)),
  );
}

/** The kinds of data that reach a vendor. */
export function receivesOf(read: Reader, vendor: Node): readonly Words[] | undefined {
  const categories = derivedNodes(read, vendor, "receives");
  read.rest(vendor, "");
  for (const asset of named(vendor, "assets")) read.rest(asset, "vendor");
  for (const purpose of named(vendor, "purposes")) read.rest(purpose, "needs");
  return joined(
    read,
    categories.map((category) => categoryWords(read, category)),
  );
}

function outsideOf(read: Reader, vendor: Node): readonly Words[] | undefined {
  const rows = derivedNodes(read, vendor, "transfers");
  for (const asset of named(vendor, "assets")) read.rest(asset, "vendor");
  return inTurn(rows.map((row) => transferWords(read, row)));
}

/** Helpers of vendors, at any depth, each under the one that passes data on to it. */
function helpersPart(context: Context): Section | undefined {
  const { messages } = context;
  const vendors = entries(context, "vendors").filter(isProcessor);
  const rows = vendors.flatMap((vendor) => helpersOf(vendor));
  const caption = messages.format("vendor_register.helpers");
  const unknown = vendors.filter(({ subprocessors }) => subprocessors === undefined);
  const open = unknown.flatMap((vendor) =>
    tell(context, anchor(vendor, "helpers"), {
      make: (read) => {
        const none = own(read, vendor, "subprocessors");
        return none && messages.words("internal.colon", { term: nameOf(vendor, read), says: none });
      },
      mark: () => messages.words("vendor_register.helpers_open", { name: nameIn(context, vendor) }),
    }),
  );
  return section(
    "helpers",
    messages.words("vendor_register.helpers"),
    grid(context, { id: "helpers", caption, rows }),
    open.length === 0
      ? undefined
      : { kind: "list", ordered: false, items: open.map((sentence) => [sentence]) },
  );
}

function helpersOf(holder: Node): readonly (readonly [string, readonly Spec[]])[] {
  const subs = Array.isArray(holder.subprocessors) ? holder.subprocessors.filter(isNode) : [];
  return subs
    .filter(isInUse)
    .flatMap((sub) => [[anchor(sub), helperSpecs(holder, sub)] as const, ...helpersOf(sub)]);
}

function helperSpecs(holder: Node, sub: Node): readonly Spec[] {
  return [
    ["name", { make: (read) => nameOf(sub, read) }],
    ["works_for", { make: (read) => nameOf(holder, read) }],
    ["service", { make: (read) => own(read, sub, "service") }],
    ["seat", { make: (read) => values(read, [sub, "country"], countryOf) }],
    ["stored_in", { make: (read) => values(read, [sub, "locations"], countryOf) }],
    ["seen_from", { make: (read) => values(read, [sub, "remote_access"], countryOf) }],
    ["agreed", { make: (read) => values(read, [sub, "authorised"], yesOrNo) }],
    ["same_duties", { make: (read) => values(read, [sub, "flow_down"], yesOrNo) }],
  ];
}
