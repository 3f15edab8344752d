/** Gives back the words that `packWords` packed, in its order. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed.split(/(?=[A-Z])/).map((step) => {
    before = before.slice(0, step.charCodeAt(0) - 65) + step.slice(1);
    return before;
  });
}
