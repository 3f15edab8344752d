import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where it is looked for, at the root of the host. */
const SECURITY = '.well-known/security.txt';

/** How long a security.txt holds after the day of its site: what is published within the year renews it. */
const HELD_FOR = 364;

interface Told {
  /** Whom to tell of a weakness. */
  email: string;
  /** The day of the site, as in 2026-11-26; null where nothing tells it. */
  day: string | null;
  /** The full address of this file. */
  address: string;
}

/** The text of `/.well-known/security.txt` (RFC 9116). Throws where the day is not known: without an end it would not be read. */
function securityFile({ email, day, address }: Told): string {
  if (day === null)
    throw new Error(
      'site.yaml, securityEmail : security.txt dit jusqu’à quand il vaut, et rien ne dit le jour du site. Construisez dans le dépôt git, ou donnez ce jour : SOURCE_DATE_EPOCH=$(date +%s) npm run build',
    );
  const until = new Date(`${day}T00:00:00Z`);
  until.setUTCDate(until.getUTCDate() + HELD_FOR);
  return `Contact: mailto:${email}
Expires: ${until.toISOString().replace('.000Z', 'Z')}
Preferred-Languages: fr, en
Canonical: ${address}
`;
}

/** Writes it into a built site, whose home page is at `home`; no contact, no file. */
export function writeSecurityFile(
  root: string,
  { email, day, home }: { email: string | null | undefined; day: string | null; home: string },
): void {
  if (!email) return;
  const path = join(root, SECURITY);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, securityFile({ email, day, address: home + SECURITY }));
}
