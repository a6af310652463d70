/** What kinds of places and purposes mean for derivations. */

/** Without a vendor, these stand where the business is. */
export const LOCATED_WITH_US: ReadonlySet<string> = new Set([
  "paper",
  "cctv",
  "device",
  "laptop",
  "usb",
]);
