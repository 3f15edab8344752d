import { readChosen, takeNamed } from '../../departement/chosen.ts';

/** Takes the département out of the fragment of a frame: its code, or null; one that is none is told with the settings. */
export function takeDepartement(codes: readonly string[], dropped: string[]): string | null {
  const { hash, pathname, search } = location;
  const left = takeNamed(hash, pathname, null);
  if (left === hash) return null;
  history.replaceState(history.state, '', pathname + search + left);
  const { shown, unknown } = readChosen(pathname, null, codes);
  if (unknown !== null) dropped.push(`departement=${unknown.slice(0, 30)}`);
  return shown;
}
