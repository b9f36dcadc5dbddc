// How much planning may take: time, memory and places to wait.

export type PlanLimits = {
  /** Until a planner that was started can be asked. */
  startMs: number;
  /** A plan that takes longer no longer holds up the others: a second planner takes over. */
  slowMs: number;
  /** A plan that takes longer is given up, and its operation refused for `refusedMs`. */
  planMs: number;
  refusedMs: number;
  /** For a free planner; then an operation is turned away. */
  waitMs: number;
  /** Operations that wait for a planner, and the characters of their texts. */
  waiting: number;
  waitingChars: number;
  /** What plans in the making may take in a process, beside what the planner takes itself: that grows with the supergraph. */
  spareMebibytes: number;
  /** Of plans, as JSON text. */
  cacheBytes: number;
};

export const planLimits: PlanLimits = {
  startMs: 60_000,
  slowMs: 1_000,
  planMs: 10_000,
  refusedMs: 600_000,
  waitMs: 10_000,
  waiting: 256,
  waitingChars: 8_000_000,
  spareMebibytes: 192,
  cacheBytes: 16 * 1024 * 1024,
};
