/** Every aspect that is compared. */
import type { Aspect } from "../types.ts";
import { AI } from "./ai.ts";
import { BASIS } from "./basis.ts";
import { BUSINESS } from "./business.ts";
import { COMPANIES } from "./companies.ts";
import { CONSENTS } from "./consents.ts";
import { COOKIES } from "./cookies.ts";
import { DATA } from "./data.ts";
import { NOTICES } from "./notices.ts";
import { PEOPLE } from "./people.ts";
import { PERIODS } from "./periods.ts";
import { PLACES } from "./places.ts";
import { PURPOSES } from "./purposes.ts";
import { RETENTION } from "./retention.ts";
import { RIGHTS } from "./rights.ts";
import { SHARING } from "./sharing.ts";

/** In the order in which changes of one thing are told. */
export const ASPECTS: readonly Aspect[] = [
  ...PURPOSES,
  ...DATA,
  ...PEOPLE,
  ...BASIS,
  ...SHARING,
  ...COMPANIES,
  ...PLACES,
  ...RETENTION,
  ...PERIODS,
  ...CONSENTS,
  ...COOKIES,
  ...RIGHTS,
  ...AI,
  ...BUSINESS,
  ...NOTICES,
];
