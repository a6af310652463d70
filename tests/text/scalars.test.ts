/** Texts for TAP and YAML: on one line, without a directive, and read back unchanged. */
import { load } from "js-yaml";
import { describe, it } from "vitest";
import { parse } from "yaml";
import { tapText } from "../../src/text/tap.ts";
import { yamlText } from "../../src/text/yaml.ts";
import { always, lacks, same, UNSEEN } from "./samples.ts";

describe("text in YAML", () => {
  it("is read back unchanged by two readers, stands on one line and hides nothing", () => {
    always((text) => {
      const scalar = yamlText(text);
      same(parse(`- ${scalar}\n`)[0], text);
      lacks(scalar, UNSEEN);
      lacks(scalar, /\n/);
    }, 4);
  });

  it("is read back in a flow collection too", () => {
    same(JSON.stringify(load(`{ a: ${yamlText('},"\\: #')} }`)), JSON.stringify({ a: '},"\\: #' }));
  });
});

describe("text in TAP", () => {
  it("has no directive, and its ends are seen", () => {
    always((text) => {
      const line = tapText(text);
      lacks(line.replaceAll(/\\[\\#]/g, ""), /[#\n\r]/);
      same(line, line.trim());
      lacks(line, UNSEEN);
    }, 4);
  });
});
