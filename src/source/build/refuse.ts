/** Problems noted while a tree is read. */
import type { Problem, RelatedRange } from "../types.ts";
import { pointerHere, type State } from "./state.ts";

/** More mistakes in one file help nobody, and a hostile file could make millions. */
const MOST_PROBLEMS = 100;

export interface Refusal {
  readonly id: string;
  readonly message: string;
  readonly fix: string;
  readonly start: number;
  readonly end: number;
  readonly related?: readonly RelatedRange[];
  /** Pointer of what is blamed, when it is not where the reader stands. */
  readonly pointer?: string;
}

/** Notes a problem and gives it back; after too many, notes that there are more and stops. */
export function refuse(state: State, refusal: Refusal): Problem {
  const problem = problemOf(state, refusal);
  if (state.stopped) return problem;
  state.problems.push(problem);
  if (state.problems.length >= MOST_PROBLEMS) {
    state.problems.push(
      problemOf(state, {
        ...refusal,
        id: "syntax/too-many-problems",
        message: `This file has more than ${MOST_PROBLEMS} mistakes; the first ${MOST_PROBLEMS} are shown`,
        fix: "Correct these first, then check again.",
      }),
    );
    halt(state);
  }
  return problem;
}

/** Stops reading: what has not been read may hold anything. */
export function halt(state: State): void {
  state.stopped = true;
  state.complete = false;
}

function problemOf(state: State, refusal: Refusal): Problem {
  const { id, message, fix, start, end, related } = refusal;
  const problem: Problem = {
    id,
    message,
    fix,
    range: { file: state.file, start, end: Math.max(start, end) },
    pointer: refusal.pointer ?? pointerHere(state),
  };
  return related === undefined ? problem : { ...problem, related };
}
