/** Preloaded into the program: its clock stands on a Tuesday morning in March, so that what it prints stays the same. */
const INSTANT = Date.UTC(2026, 2, 3, 8, 0, 0);

class StandingDate extends Date {
  constructor(...parts: readonly []) {
    if (parts.length === 0) super(INSTANT);
    else super(...parts);
  }
  static override now(): number {
    return INSTANT;
  }
}
globalThis.Date = StandingDate as DateConstructor;
