/**
 * Bundles `action/` into the one file that a runner starts, with all that it needs: nothing is
 * installed or downloaded on the runner. The bundle is committed, and the checks prove it fresh.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { noticesOf } from "./bundle/notices.ts";

const root = resolve(import.meta.dirname, "..");
const out = join(root, "action", "dist");

/** The data of the package lies beside `src/` and `dist/`, and one folder further from `action/dist/`. */
const dataTwoFoldersUp: Plugin = {
  name: "data-two-folders-up",
  transform: (code, id) =>
    id === join(root, "src", "builtin.ts") ? code.replaceAll('URL("../', 'URL("../../') : null,
};

const bundled = await rolldown({
  input: join(root, "action", "main.ts"),
  platform: "node",
  plugins: [dataTwoFoldersUp],
});
const { output } = await bundled.write({
  file: join(out, "index.js"),
  format: "esm",
  codeSplitting: false,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
});
await bundled.close();
const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
writeFileSync(join(out, "licenses.txt"), noticesOf(modules));
