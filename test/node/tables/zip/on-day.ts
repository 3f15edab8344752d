/** What is made on some day. Without Vitest’s clock: the runner of mutants has none. */
export function onDay<Made>(day: string, make: () => Made): Made {
  const { now } = Date;
  Date.now = () => Date.parse(day);
  try {
    return make();
  } finally {
    Date.now = now;
  }
}
