import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeSecurityFile } from '../../../../src/integrations/files/security-file.ts';

const home = 'https://exemple.fr/guide/';
const email = 'securite@exemple.fr';

/** What is written into a built site; undefined where nothing is. */
function written(told: { email: string | null; day: string | null }): string | undefined {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  const path = join(root, '.well-known/security.txt');
  try {
    writeSecurityFile(root, { ...told, home });
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  } finally {
    rmSync(root, { recursive: true });
  }
}

it('security.txt names the contact, and holds for a year after the day of the site', () => {
  expect(written({ email, day: '2026-11-26' })).toBe(`Contact: mailto:securite@exemple.fr
Expires: 2027-11-25T00:00:00Z
Preferred-Languages: fr, en
Canonical: https://exemple.fr/guide/.well-known/security.txt
`);
});

it('without a contact there is no security.txt', () => {
  expect(written({ email: null, day: '2026-11-26' })).toBeUndefined();
});

it('a contact without a day stops the build, and says what to give', () => {
  expect(() => written({ email, day: null })).toThrow(/site\.yaml, securityEmail : .*SOURCE_DATE_EPOCH=/);
});
