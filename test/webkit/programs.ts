import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that open a page in a real WebKit, without a screen. */
export interface Programs {
  driver: string;
  browser: string;
  screen: string;
}

/** Finds them, or throws one line that says what to install. */
export function findPrograms(): Programs {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('xvfb-run');
  const [browser] = globSync('/usr/{lib,lib64,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser').sort().reverse();
  if (driver && screen && browser) return { driver, browser, screen };
  throw new Error(
    'No WebKit to drive: install one (« apt-get install webkit2gtk-driver xvfb » on Debian), then run this again.',
  );
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
