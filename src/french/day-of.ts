/** The day of a moment on the calendar of this machine, as the rules read it: « 2026-11-23 ». */
export function dayOf(moment: Date): string {
  // No locale is asked: it would take longer than the decision.
  return new Date(Number(moment) - moment.getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
}
