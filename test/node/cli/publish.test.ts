import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goBack, publish } from '../../../src/cli/publish/publish.ts';

let dist: string;
let folder: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  folder = mkdtempSync(join(tmpdir(), 'publie-'));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
  rmSync(folder, { recursive: true });
});

/** Builds a site whose only script is of that name, and publishes it on a day of November. */
function publishOn(day: number, name: string): string {
  rmSync(dist, { recursive: true });
  mkdirSync(join(dist, '_astro'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), name);
  writeFileSync(join(dist, 'version.json'), '{}');
  writeFileSync(join(dist, `_astro/${name}.js`), name);
  return publish(dist, folder, new Date(Date.UTC(2026, 10, day, 9)));
}

const page = () => readFileSync(join(folder, 'actuel/index.html'), 'utf8');
const scripts = () => readdirSync(join(folder, 'actuel/_astro')).sort();
const present = () => basename(realpathSync(join(folder, 'actuel')));

describe('a publication', () => {
  it('is what the link leads to, with the hashed files of the one before and no older', () => {
    expect(publishOn(1, 'un')).toMatch(/actuel → versions[\\/]2026-11-01T09-00-00-000Z$/);
    expect([page(), scripts()]).toEqual(['un', ['un.js']]);
    publishOn(2, 'deux');
    expect([page(), scripts()]).toEqual(['deux', ['deux.js', 'un.js']]);
    publishOn(3, 'trois');
    expect([page(), scripts()]).toEqual(['trois', ['deux.js', 'trois.js']]);
  });

  it('can be taken back, one after the other, and published again', () => {
    publishOn(1, 'un');
    publishOn(2, 'deux');
    publishOn(3, 'trois');
    goBack(folder);
    expect(page()).toBe('deux');
    goBack(folder);
    expect(page()).toBe('un');
    expect(() => goBack(folder)).toThrow(`Nothing was published in ${folder} before.`);
    publishOn(4, 'quatre');
    expect([page(), scripts()]).toEqual(['quatre', ['quatre.js', 'un.js']]);
  });

  it('leaves five behind, and nothing unfinished', () => {
    for (let day = 1; day <= 8; day += 1) publishOn(day, `n${String(day)}`);
    expect(readdirSync(join(folder, 'versions'))).toHaveLength(10);
    expect(present()).toBe('2026-11-08T09-00-00-000Z');
    expect(readdirSync(folder).sort()).toEqual(['actuel', 'versions']);
  });

  it('is refused while the site is not finished, and changes nothing', () => {
    publishOn(1, 'un');
    rmSync(join(dist, 'version.json'));
    expect(() => publish(dist, folder)).toThrow(`No finished site in ${dist}: run « npm run build » first.`);
    expect(page()).toBe('un');
    expect(existsSync(join(folder, '.actuel'))).toBe(false);
  });
});
