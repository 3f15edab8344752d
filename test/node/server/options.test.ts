import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../../src/server/options.ts';

const told = {
  dir: join(process.cwd(), 'dist'),
  port: 4321,
  host: 'localhost',
  base: '/',
  https: false,
};

test.each([
  [{}, told],
  [{ PORT: '', BASE: '', HOST: '', HTTPS: '' }, told],
  [
    { PORT: '0', BASE: 'guide', HOST: '0.0.0.0', HTTPS: '1' },
    { ...told, port: 0, base: '/guide/', host: '0.0.0.0', https: true },
  ],
  [
    { PORT: '65535', BASE: '/a/b.c/', DIR: '/srv/site/current' },
    { ...told, port: 65_535, base: '/a/b.c/', dir: '/srv/site/current' },
  ],
])('%j is understood', (env, options) => {
  expect(readOptions(env)).toEqual(options);
});

test.each([
  [{ PORT: 'abc' }, 'PORT=abc is no number from 0 to 65535: write it as in « PORT=4322 npm start ».'],
  [{ PORT: '65536' }, 'PORT=65536 is no number from 0 to 65535: write it as in « PORT=4322 npm start ».'],
  [{ PORT: '-1' }, 'PORT=-1 is no number from 0 to 65535: write it as in « PORT=4322 npm start ».'],
  [
    { BASE: '/mon guide/' },
    'BASE=/mon guide/ is no path of plain letters: write it as in « BASE=/guide/ npm start ».',
  ],
  [
    { BASE: '/société/' },
    'BASE=/société/ is no path of plain letters: write it as in « BASE=/guide/ npm start ».',
  ],
  [
    { BASE: 'https://exemple.fr/guide/' },
    'BASE=https://exemple.fr/guide/ is no path of plain letters: write it as in « BASE=/guide/ npm start ».',
  ],
  [
    { BASE: '/../guide/' },
    'BASE=/../guide/ is no path of plain letters: write it as in « BASE=/guide/ npm start ».',
  ],
  [{ HTTPS: 'oui' }, 'HTTPS=oui is neither 0 nor 1.'],
])('%j is refused in one line', (env, message) => {
  expect(() => readOptions(env)).toThrow(new Error(message));
});
