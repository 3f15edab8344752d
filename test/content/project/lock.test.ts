import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lock {
  packages: Record<string, { link?: boolean; integrity?: string }>;
}

it('the lock says what every package must weigh to the last bit', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const fetched = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
  expect(fetched.length).toBeGreaterThan(500);
  const unsigned = fetched.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(unsigned.map(([path]) => path)).toEqual([]);
});
