import { goBack, publish } from './publish/publish.ts';

const USE = 'usage: npm run -s deploy -- FOLDER, or FOLDER --back';

/** Puts the built site where hosts look for it, at once; or the one before back. */
function main([folder, back, ...more]: string[]): string {
  if (!folder || folder.startsWith('-') || more.length > 0 || (back !== undefined && back !== '--back'))
    throw new Error(USE);
  return back === '--back' ? goBack(folder) : publish('dist', folder);
}

try {
  console.log(main(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
