/** Resolves with what is awaited, or once it is late enough to be said. */
export function inTime(awaited: Promise<void>): Promise<void> {
  return Promise.race([awaited, new Promise<void>((late) => setTimeout(late, 7_000))]);
}
