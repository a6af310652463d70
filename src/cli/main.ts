#!/usr/bin/env node
/** The door from the street: argv in, exit code out. */
import { processIo } from "./io.ts";
import { run } from "./run.ts";

// Set, not called: what is still being written to a pipe must get through.
process.exitCode = await run(process.argv.slice(2), processIo());
