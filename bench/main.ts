/** `npm run bench -- NAME`: measurements as ratios, one name a subject. */
import { benchAction } from "./action.ts";
import { benchExpressions } from "./expressions.ts";
import { benchHistory } from "./history.ts";
import { benchRules } from "./rules.ts";
import { benchStartup } from "./startup.ts";

const BENCHES: { readonly [name: string]: () => Promise<void> } = {
  action: benchAction,
  expressions: benchExpressions,
  history: benchHistory,
  rules: benchRules,
  startup: benchStartup,
};

const [name = ""] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench === undefined) {
  console.error(`Which one? ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 2;
} else {
  await bench();
}
