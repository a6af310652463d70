/** The impact assessment: GDPR Art. 35(7)(a) to (d), 35(2), 35(9), 35(11). */
import { describeDocument } from "./describe.ts";

describeDocument("dpia", [
  { fact: "assessments.dpia_lessons.description", text: "cards with moods" },
  {
    fact: "assessments.dpia_lessons.necessity",
    text: "moods steer the lesson",
    element: "necessity",
  },
  { fact: "assessments.dpia_lessons.risks", text: "chatty crew", element: "risks" },
  { fact: "assessments.dpia_lessons.measures", text: "cards are locked", element: "measures" },
  { fact: "assessments.dpia_lessons.residual_risk", text: "Risk that is left:\nlow" },
  { fact: "assessments.dpia_lessons.dpo_advice", text: "keep fewer moods", element: "dpo_advice" },
  {
    fact: "assessments.dpia_lessons.subjects_views",
    text: "five guests liked it",
    element: "subjects_views",
  },
  { fact: "purposes.lessons.description", text: "teach you to paint", element: "description" },
  { fact: "purposes.lessons.special_category", text: "Explicit consent", element: "necessity" },
  { fact: "purposes.lessons.choice", text: "you need not tell us how you feel" },
  { fact: "ai_systems.muse", text: "Muse" },
  { fact: "assets.desk.volume", text: "Desk: very many people or much data" },
]);
