/** `privacyfile init`: its options, one for each question. */
import type { Command } from "commander";
import type { InitFlags } from "../init/flags.ts";
import type { Io } from "../io.ts";
import { choice, type End } from "./declare.ts";

const TRADES = ["shop", "clinic", "saas", "club", "other"];

export function declareInit(program: Command, io: Io, end: End): void {
  program
    .command("init")
    .description("begin: about ten questions, then a first privacyfile.yaml with TODO for the rest")
    .argument("[dir]", "folder of the business", ".")
    .option("-y, --yes", "ask nothing: what no option says stays open")
    .option("--name <name>", "what people call the business")
    .option("--country <country>", "name or code, such as IE")
    .addOption(choice("--what <trade>", "what it does: picks the first purposes", TRADES))
    .option("--email <address>", "where people may write about their data")
    .option("--website <url>", "address of the website")
    .option("--lead <role>", "who looks after privacy, such as owner")
    .option("--staff", "it employs people")
    .option("--newsletter", "it sends a newsletter or other advertising by email")
    .option("--analytics", "it counts visits to its website, or shows advertising there")
    .option("--cameras", "it has cameras")
    .option("--companies <names>", "who else gets data, such as Mailchimp,Stripe")
    .option("--no-workflows", "write no workflows for GitHub Actions")
    .action(async (dir: string, flags: InitFlags) => {
      const { runInit } = await import("../init.ts");
      end(await runInit(dir, { flags }, io));
    });
}
