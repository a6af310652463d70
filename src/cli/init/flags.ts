/** What the flags of `privacyfile init` say; each must be understood. */
import type { Found, Trade, Typed } from "../../index.ts";
import { UsageError } from "../exit.ts";
import type { Readers } from "./questions.ts";

export interface InitFlags {
  readonly name?: string;
  readonly country?: string;
  readonly what?: Trade;
  readonly email?: string;
  readonly website?: string;
  readonly lead?: string;
  readonly staff?: boolean;
  readonly newsletter?: boolean;
  readonly analytics?: boolean;
  readonly cameras?: boolean;
  readonly companies?: string;
  readonly yes?: boolean;
  readonly workflows: boolean;
}

/**
 * The answers that were given on the command line.
 *
 * @throws UsageError when one cannot be understood
 */
export function readFlags(flags: InitFlags, readers: Readers): Found {
  const { words, country, email, website, names } = readers;
  const { what, staff, newsletter, analytics, cameras, companies } = flags;
  return {
    ...understood("name", flags.name, words),
    ...understood("country", flags.country, country),
    ...understood("email", flags.email, email),
    ...understood("website", flags.website, website),
    ...understood("lead", flags.lead, words),
    ...(what === undefined ? {} : { trade: what }),
    ...(staff === undefined ? {} : { staff }),
    ...(newsletter === undefined ? {} : { newsletter }),
    ...(analytics === undefined ? {} : { analytics }),
    ...(cameras === undefined ? {} : { cameras }),
    ...(companies === undefined ? {} : { companies: names(companies) }),
  };
}

function understood(
  key: "name" | "country" | "email" | "website" | "lead",
  text: string | undefined,
  read: (text: string) => Typed<string>,
): Found {
  if (text === undefined) return {};
  const typed = read(text);
  if ("wrong" in typed) throw new UsageError(`--${key}: ${typed.wrong}`);
  return { [key]: typed.value };
}
