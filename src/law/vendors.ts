/** Services that small businesses use, and how to recognise them in a repository or on a page. */
import { byId } from "./find.ts";
import type { VendorFact } from "./types.ts";
import { unpack } from "./unpack.ts";
import { VENDORS } from "./vendors.gen.ts";

/** Every listed service. */
export const vendorFacts: () => readonly VendorFact[] = unpack(VENDORS);

/** The service of this id, such as `stripe`. */
export const vendorFact: (id: string) => VendorFact | undefined = byId(vendorFacts);

/** The services of a company of this full name; several services may be one company's. */
export function vendorsNamed(legalName: string): readonly VendorFact[] {
  const wanted = legalName.trim().toLowerCase();
  return vendorFacts().filter((vendor) => vendor.legal_name.toLowerCase() === wanted);
}

/** The service that a package of npm or PyPI belongs to. PyPI names are compared without case. */
export function vendorOfPackage(registry: "npm" | "pypi", name: string): VendorFact | undefined {
  const wanted = registry === "pypi" ? name.toLowerCase().replaceAll("_", "-") : name;
  return vendorFacts().find((vendor) => vendor[registry].includes(wanted));
}

/** The service that a host belongs to: `cdn.js.stripe.com` is Stripe's. The longest domain wins. */
export function vendorOfHost(host: string): VendorFact | undefined {
  const name = host.toLowerCase();
  let best: VendorFact | undefined;
  let length = 0;
  for (const vendor of vendorFacts()) {
    for (const domain of vendor.domains) {
      const belongs = name === domain || name.endsWith(`.${domain}`);
      if (belongs && domain.length > length) [best, length] = [vendor, domain.length];
    }
  }
  return best;
}
