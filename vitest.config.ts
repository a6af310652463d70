/** How the tests run: rooms in process, doors also as child processes of a fresh build. */
import { defineConfig } from "vitest/config";

/** Tests that start the built command line. */
const doors = ["tests/doors/**/*.test.ts"];

export default defineConfig({
  test: {
    // The tests wait for nothing else on the machine.
    maxWorkers: "100%",
    // A hang guard, not a measure of speed: bounds are asserted without a clock.
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: "rooms", include: ["tests/**/*.test.ts"], exclude: doors } },
      {
        extends: true,
        test: { name: "doors", include: doors, globalSetup: ["tests/build-once.ts"] },
      },
    ],
    coverage: {
      include: ["src/**/*.ts"],
      // Types have nothing to run, generated files are proven fresh, the entry runs in child processes.
      exclude: ["**/types.ts", "**/*.gen.*", "src/cli/main.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
