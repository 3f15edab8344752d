import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const HOUSE = ['bench', 'house', 'lint', 'styles'];
const TESTS = globSync('test/node/**/*.test.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const tests = TESTS.map((file) => ({ file, room: file.split('/')[2] ?? '' }));
const ofRooms = tests.filter(({ room }) => !HOUSE.includes(room));

/** The rooms of src that a test imports. */
function roomsIn(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g);
  const paths = [...imports].map(([, path = '']) => posix.join(dirname(file), path));
  const helpers = paths.filter((path) => path.startsWith('test/')).flatMap(roomsIn);
  return [
    ...paths.filter((path) => path.startsWith('src/')).map((path) => path.split('/')[1] ?? ''),
    ...helpers,
  ];
}

describe('the tests mirror the house', () => {
  it('are found', () => {
    expect(ofRooms.length).toBeGreaterThan(60);
  });

  it.each(ofRooms)('$file tests the room $room', ({ file, room }) => {
    expect(roomsIn(file)).toContain(room);
  });

  it('have the rooms of src, and those of the house itself', () => {
    const rooms = new Set(globSync('*', { cwd: join('src') }).filter((name) => !name.includes('.')));
    expect([...new Set(ofRooms.map(({ room }) => room))].filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('have, within the rules, the room of each subject', () => {
    const rules = ofRooms.filter(({ file }) => /^test\/node\/rules\/\w+\//.test(file));
    expect(rules.length).toBeGreaterThan(20);
    const astray = rules.filter(({ file }) => {
      const subject = file.split('/').slice(2, 4).join('/');
      return !readFileSync(file, 'utf8').includes(`/src/${subject}/`);
    });
    expect(astray.map(({ file }) => file)).toEqual([]);
  });
});
