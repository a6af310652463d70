/** The plan for requests: channels, identity, places, deadlines, refusal, recipients. */
import { expect, it } from "vitest";
import { describeDocument } from "./describe.ts";
import { BUSINESS, without } from "./fixture.ts";
import { made, said, sentences, small } from "./support.ts";

it("says that a purpose stands under no group while nobody said whose data it uses", () => {
  const [plan] = made(
    small(without(BUSINESS, ["purposes", "watching", "subjects"])),
    "rights-plan",
  );
  const all = plan ? sentences(plan) : [];
  const mark = all.find(({ id }) => id === "step.groups.open");
  expect(mark && said(mark)).toContain("Not for every use is it stated");
  expect(mark?.from.map(({ address }) => address)).toContain("purpose:watching");
  expect(plan?.elements.find(({ id }) => id === "finding")?.state).toBe("missing");
});

describeDocument("rights-plan", [
  { fact: "rights.channels", text: "Email and Post", element: "channels" },
  { fact: "rights.identity", text: "we ask for the last lesson", element: "identity" },
  { fact: "rights.handlers", text: "front desk" },
  { fact: "rights.tell_recipients", text: "We do this.", element: "recipients" },
  { fact: "rights.for_clients", text: "we pass it on the same day" },
  { fact: "rights.covers", text: "Searched: all places", element: "finding" },
  { fact: "assets.desk.find_by", text: "customer number", element: "finding" },
  { fact: "assets.desk.procedures.how", text: "open the card", element: "finding" },
  { fact: "assets.desk.procedures.export", text: "as JSON" },
  { fact: "assets.recorder.procedures", text: "play the hour", element: "finding" },
  { fact: "purposes.watching.retention", text: "Recorder. It keeps data only: 9 days" },
  { fact: "vendors.cloudy.contact", text: "asks@cloudy.example" },
  { fact: "purposes.ledger.lawful_basis", text: "Ledger: Name and Payments" },
  { fact: "assets.desk.sends_to", text: "look for copies too in: Recorder" },
]);
