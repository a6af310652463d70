/** The door from a workflow: the environment in, annotations, comment, files and exit code out. */
import { run } from "./run.ts";

process.exitCode = await run(process.env);
