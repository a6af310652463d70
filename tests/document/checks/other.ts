/** The checklist of cookies, vendors and AI. */
import type { Checks } from "./types.ts";

export const OTHERS: Checks = {
  "cookie-notice": {
    name: {
      says: ["lx_basket", "lx_trail"],
      needs: ["cookies.basket.names", "cookies.trail.names"],
    },
    provider: { says: ["us", "Cedar Cloud"], needs: ["cookies.basket.provider"] },
    purpose: {
      says: ["remembers your boots", "Boot letters"],
      needs: ["cookies.basket.does", "cookies.trail.serves"],
    },
    duration: {
      says: ["until you close your browser", "30 days"],
      needs: ["cookies.basket.duration", "cookies.trail.duration"],
    },
    access: { says: ["only we", "Cedar Cloud"], needs: ["cookies.trail.provider"] },
    ground: { says: ["no, the site needs it", "yes"], needs: ["cookies.trail.category"] },
    choice: {
      says: ["a link, at the end of each letter"],
      needs: ["consents.letters.withdrawal", "consents.letters"],
    },
    transfers: { says: ["Cedar Cloud", "the United States"], needs: [] },
  },
  vendors: {
    name: { says: ["Cedar Cloud, Inc."], needs: [] },
    service: { says: ["machines for our shop"], needs: ["vendors.cloud.for"] },
    country: { says: ["United States"], needs: ["vendors.cloud.country"] },
    notice: {
      says: ["30 days", "write within 30 days"],
      needs: [
        "purposes.hosting.clients",
        "purposes.hosting.clients.subprocessor_notice",
        "purposes.hosting.clients.objection",
      ],
    },
  },
  "ai-notice": {
    interaction: { says: ["You talk to a machine."], needs: ["ai_systems.fitter.disclosure"] },
    synthetic: { says: ["a mark that machines can read"], needs: ["ai_systems.fitter.marking"] },
    emotion_biometric: { says: ["it reads feelings"], needs: [] },
    logic: {
      says: ["the foot decides", "it sets the price", "a higher price"],
      needs: [
        "ai_systems.fitter.automated_decision.logic",
        "ai_systems.fitter.automated_decision.significance",
        "ai_systems.fitter.automated_decision.consequences",
      ],
    },
    review: {
      says: ["ask a person to look again"],
      needs: [
        "ai_systems.fitter.automated_decision.human_review",
        "ai_systems.fitter.automated_decision.contest",
      ],
    },
  },
};
