/** A shop before and after a change that means something: data goes to a company, and nobody is asked. */

export const BEFORE: string = `version: 1
business: { name: Corner Shop, country: IE }
assets: { none: on paper }
vendors: { mail: { legal_name: "Mail Inc.", role: processor, locations: [US] } }
purposes:
  news: { lawful_basis: consent, subjects: [customers], needs: [email], recipients: [] }
consents: { news: { mechanism: unticked_box } }
`;
export const AFTER: string = BEFORE.replace("recipients: []", "recipients: [mail]").replace(
  "unticked_box",
  "preticked",
);
