/** The questions of `privacyfile init`: each has a flag, and each may stay open. */
import type { Found, Trade, Typed } from "../../index.ts";

/** How questions are put to a person. */
export interface Asker {
  /** A line of text; undefined when it was left empty. `wrong` says what cannot be understood. */
  readonly text: (question: TextQuestion) => Promise<string | undefined>;
  readonly yes: (message: string) => Promise<boolean>;
  readonly trade: (message: string, choices: readonly TradeChoice[]) => Promise<Trade>;
}

export interface TextQuestion {
  readonly message: string;
  readonly hint: string;
  readonly wrong: (text: string) => string | undefined;
}

export interface TradeChoice {
  readonly value: Trade;
  readonly label: string;
}

const CHOICES: readonly TradeChoice[] = [
  { value: "shop", label: "We sell things, in a shop or on a website" },
  { value: "clinic", label: "We treat people or care for them" },
  { value: "saas", label: "We run a program or an app that people use" },
  { value: "club", label: "We are a club or an association" },
  { value: "other", label: "Something else" },
];

/** How the answer to each question of text is read. */
export interface Readers {
  readonly words: (text: string) => Typed<string>;
  readonly country: (text: string) => Typed<string>;
  readonly email: (text: string) => Typed<string>;
  readonly website: (text: string) => Typed<string>;
  readonly names: (text: string) => readonly string[];
}

/** Asks for what is not known yet, in about ten questions; an empty answer stays open. */
export async function askAll(known: Found, asker: Asker, readers: Readers): Promise<Found> {
  const line = lineOf(asker);
  const { words, country, email, website } = readers;
  const yes = async (answer: boolean | undefined, message: string): Promise<boolean> =>
    answer ?? (await asker.yes(message));
  return {
    ...some(
      "name",
      known.name ?? (await line("What is your business called?", "Crumb & Co", words)),
    ),
    ...some(
      "country",
      known.country ?? (await line("In which country is it?", "Ireland", country)),
    ),
    trade: known.trade ?? (await asker.trade("What do you do?", CHOICES)),
    ...some(
      "email",
      known.email ??
        (await line(
          "To which address may people write about their data?",
          "privacy@crumb.example",
          email,
        )),
    ),
    ...some(
      "website",
      known.website ??
        (await line(
          "What is the address of your website?",
          "leave empty if there is none",
          website,
        )),
    ),
    ...some(
      "lead",
      known.lead ??
        (await line("Who looks after privacy? A role, not a name.", "shop manager", words)),
    ),
    staff: await yes(known.staff, "Do you employ people?"),
    newsletter: await yes(
      known.newsletter,
      "Do you send a newsletter or other advertising by email?",
    ),
    analytics: await yes(
      known.analytics,
      "Do you count visits to your website, or show advertising there?",
    ),
    cameras: await yes(known.cameras, "Do you have cameras?"),
    companies: known.companies ?? (await companies(asker, readers)),
  };
}

async function companies(asker: Asker, { names }: Readers): Promise<readonly string[]> {
  const text = await asker.text({
    message: "Which companies get data from you? Names with commas between them.",
    hint: "Mailchimp, Stripe",
    wrong: () => undefined,
  });
  return text === undefined ? [] : names(text);
}

type Line = (
  message: string,
  hint: string,
  read: (text: string) => Typed<string>,
) => Promise<string | undefined>;

function lineOf(asker: Asker): Line {
  return async (message, hint, read) => {
    const wrong = (text: string): string | undefined => {
      const typed = read(text);
      return "wrong" in typed ? typed.wrong : undefined;
    };
    const text = await asker.text({ message, hint, wrong });
    const typed = text === undefined ? undefined : read(text);
    return typed !== undefined && "value" in typed ? typed.value : undefined;
  };
}

function some<Key extends string>(
  key: Key,
  value: string | undefined,
): { readonly [key in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in Key]: string });
}
