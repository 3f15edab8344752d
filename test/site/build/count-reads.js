// Loaded before a build: counts how often each file of the content is read, and says it in the file that READS names.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const reads = {};

function count(path) {
  if (typeof path !== 'string' && !(path instanceof URL)) return;
  const name = relative('src/content', path instanceof URL ? fileURLToPath(path) : path);
  if (!name.startsWith('..') && !name.startsWith(sep)) reads[name] = (reads[name] ?? 0) + 1;
}

for (const owner of [fs, fs.promises])
  for (const name of ['readFile', 'readFileSync', 'open', 'openSync', 'createReadStream']) {
    const own = owner[name];
    if (typeof own !== 'function') continue;
    owner[name] = function (path, ...rest) {
      count(path);
      return own.call(this, path, ...rest);
    };
  }
syncBuiltinESMExports();

process.on('exit', () => {
  if (Object.keys(reads).length > 0) fs.appendFileSync(process.env.READS, `${JSON.stringify(reads)}\n`);
});
