/** What binds a vendor: contract, agreement of joint controllers, certificates, checks, contacts. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import type { Reader } from "../../read/reader.ts";
import { asWritten, dateOf, numberOf, termIn, wordIn } from "../show.ts";
import { ifStated, inTurn, joined, own, type Spec, values, whereTold } from "../tell.ts";
import { isProcessor, rolesOf } from "./vendor.ts";

/** Only what fits the role: nobody has a contract of this kind with a tax office. */
export function contractSpecs(vendor: Node): readonly Spec[] {
  const joint = rolesOf(vendor).includes("joint_controller");
  return [
    ...(isProcessor(vendor) ? processorSpecs(vendor) : []),
    ...(joint
      ? [["arrangement", { make: (read: Reader) => arrangementOf(read, vendor) }] satisfies Spec]
      : []),
  ];
}

function processorSpecs(vendor: Node): readonly Spec[] {
  return [
    ["contract", { make: (read) => contractOf(read, vendor) }],
    ["tells_of_breach", { make: (read) => breachNotice(read, vendor) }],
    ...whereTold(vendor, "certifications", [
      "certificates",
      { make: (read) => certificatesOf(read, vendor) },
    ]),
    ["checked", { make: (read) => reviewOf(read, vendor) }],
    [
      "own_use",
      { make: (read) => values(read, [vendor, "own_purposes"], termIn("purpose_kinds")) },
    ],
    ["contact", { make: (read) => contactOf(read, vendor) }],
  ];
}

/** `signed on 3 March 2025, until 3 March 2027`, with a link where the text can be read. */
export function contractOf(read: Reader, vendor: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const dpa = read.node(vendor, "dpa");
  const signed = dpa && values(read, [dpa, "signed"], dateOf);
  if (dpa === undefined || signed === undefined) return undefined;
  const [first, ...rest] = signed;
  const href = typeof dpa.url === "string" ? dpa.url : undefined;
  const linked = first && href !== undefined ? [{ ...first, href }, ...rest] : signed;
  const until = ifStated(read, [dpa, "expires"], dateOf);
  return until ? messages.words("internal.until", { what: linked, date: until }) : linked;
}

/** Within how many hours it tells of a breach. */
export function breachNotice(read: Reader, vendor: Node): readonly Words[] | undefined {
  const dpa = read.node(vendor, "dpa");
  const hours = dpa && values(read, [dpa, "breach_notice_hours"], numberOf);
  return hours && read.context.messages.words("internal.within_hours", { hours });
}

function certificatesOf(read: Reader, vendor: Node): readonly Words[] | undefined {
  return values(read, [vendor, "certifications"], (one) => {
    if (!isNode(one)) return [];
    const name = termIn("certifications")(one.id, read);
    const until = values(read, [one, "expires"], dateOf);
    return until
      ? read.context.messages.words("internal.until", { what: name, date: until })
      : name;
  });
}

function reviewOf(read: Reader, vendor: Node): readonly Words[] | undefined {
  const review = read.node(vendor, "review");
  if (review === undefined) return undefined;
  const last = values(read, [review, "last"], dateOf);
  const method = ifStated(read, [review, "method"], wordIn("review_method"));
  const risk = ifStated(read, [review, "risk"], wordIn("level"));
  const left = risk && read.context.messages.words("internal.risk_left", { risk });
  return last && inTurn([last, method, left]);
}

/** Where requests and incidents are sent. */
export function contactOf(read: Reader, vendor: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const contact = isNode(vendor.contact) ? vendor.contact : undefined;
  const dpa = isNode(vendor.dpa) ? vendor.dpa : undefined;
  // The contract may name where the company is reached in an emergency.
  const agreed = dpa && ifStated(read, [dpa, "security_contact"], asWritten);
  if (contact === undefined) {
    return agreed
      ? messages.words("internal.for_incidents", { to: agreed })
      : own(read, vendor, "contact");
  }
  const general = ifStated(read, [contact, "security"], asWritten);
  const isSame = contact.security !== undefined && contact.security === dpa?.security_contact;
  const security = isSame ? agreed : joined(read, [agreed ?? [], general ?? []]);
  // One of the two is enough; without either the first is asked for.
  const requestsAt = security ? ifStated : values;
  const requests = requestsAt(read, [contact, "requests"], asWritten);
  return inTurn([
    requests && messages.words("internal.for_requests", { to: requests }),
    security && messages.words("internal.for_incidents", { to: security }),
  ]);
}

function arrangementOf(read: Reader, vendor: Node): readonly Words[] | undefined {
  const arrangement = read.node(vendor, "arrangement");
  if (arrangement === undefined) return undefined;
  return inTurn([values(read, [arrangement, "date"], dateOf), own(read, arrangement, "essence")]);
}
