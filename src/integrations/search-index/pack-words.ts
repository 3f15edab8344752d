const MOST_SHARED = 25;

/**
 * Words in the order of the alphabet, each as a capital letter that tells how many letters it shares with the one before
 * (A: none), then the rest of its letters. Words are in lower case.
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return [...words]
    .sort()
    .map((word) => {
      const shared = Math.min(MOST_SHARED, sharedStart(before, word));
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
