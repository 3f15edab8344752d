import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';

const page = (title: string) => `<!doctype html><title>${title}</title>${'<p>Des mots.</p>'.repeat(50)}`;

/** One file of each kind that the site holds, or will; `.secret/` is what no host may show. */
const FILES: Record<string, string> = {
  'index.html': page('Accueil'),
  '404.html': page('Introuvable'),
  'fiches/index.html': page('Fiches'),
  'integration/essai/index.html': page('Essai'),
  'integration-1.js': 'export {};'.repeat(50),
  '_astro/a1b2c3d.js': 'export {};'.repeat(50),
  '_astro/a1b2c3d.css': 'p { color: red }'.repeat(50),
  'favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(100)}</svg>`,
  'hors-ligne.js': 'addEventListener;'.repeat(50),
  'hors-ligne.paquet': 'paquet '.repeat(100),
  'pagefind/fr.pf_index': 'index '.repeat(100),
  'api/v1/volets.json': JSON.stringify(Array.from({ length: 200 }, (_, at) => at)),
  'api/v1/rules.d.ts': 'export {};'.repeat(50),
  'api/v1/salaires.dmn': `<definitions>${'<decision/>'.repeat(50)}</definitions>`,
  'oembed/essai.json': JSON.stringify(Array.from({ length: 200 }, (_, at) => at)),
  'departements/59/local.json': JSON.stringify(Array.from({ length: 200 }, (_, at) => at)),
  'departements/59/appel.ics': 'BEGIN:VCALENDAR\r\n'.repeat(50),
  'volets.csv': 'volet;titre\r\n'.repeat(50),
  'flux.xml': `<feed>${'<entry/>'.repeat(50)}</feed>`,
  'version.json': '{"commit":null}',
  '.well-known/security.txt': 'Contact: mailto:securite@exemple.fr\n',
  '.secret/mot.txt': 'secret',
};

/** Writes a small site as a build leaves it, its compressed copies beside each file; gives its folder. */
export function writeSmallSite(): string {
  const dir = mkdtempSync(join(tmpdir(), 'petit-site-'));
  for (const [name, text] of Object.entries(FILES)) {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (text.length < 256) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(text));
    writeFileSync(`${path}.zst`, zstdCompressSync(text));
    writeFileSync(`${path}.gz`, gzipSync(text));
  }
  return dir;
}
