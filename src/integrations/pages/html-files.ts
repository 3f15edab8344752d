import { globSync } from 'node:fs';

/** The pages of a built site, as paths inside its folder, always in the same order. */
export function htmlFiles(root: string): string[] {
  return globSync('**/*.html', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
