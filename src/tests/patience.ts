/**
 * How long a test may take before it counts as hung. No test measures time: speed is for benchmarks, and a busy machine is
 * no fault. So these are set once, far beyond what anything takes.
 */
export const PATIENCE_MS = 600_000;

/** For one thing to appear on a page, so that a test that waits in vain says for what. */
export const APPEAR_MS = 120_000;
