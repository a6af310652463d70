/** Taking time without a clock: doors hand in who does it, since only they have one. */

/** Does the work and takes its time under a name; gives what the work gives. */
export type Stopwatch = <Result>(what: string, work: () => Result) => Result;

/** Nobody takes the time. */
export const UNTIMED: Stopwatch = (_, work) => work();
