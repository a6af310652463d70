/** What kinds of places and people mean for derivations. */

/** Without a vendor, these stand where the business is. */
export const LOCATED_WITH_US: ReadonlySet<string> = new Set([
  "paper",
  "cctv",
  "device",
  "laptop",
  "usb",
]);

/** Groups of people who depend on the business, or cannot freely say no (WP248 criterion 7). */
export const DEPENDENT: ReadonlySet<string> = new Set([
  "employee",
  "candidate",
  "patient",
  "student",
  "minor",
]);
