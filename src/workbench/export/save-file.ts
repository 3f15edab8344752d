import { fold } from '../../french/fold.ts';

/** Hands a file over to the browser, which saves it where the reader decides. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address a little after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** « dossier-cafe-des-parents-2026-11-23.xlsx »: a name that every system accepts. */
export function fileName(kind: string, title: string, day: string, ending: string): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '');
  return `${[kind, words, day].filter(Boolean).join('-')}.${ending}`;
}
