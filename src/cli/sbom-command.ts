/** Prints what the site is made of (CycloneDX, from the lock alone): the same lock gives the same text, on any machine, any day. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
  components: { 'bom-ref': string }[];
  dependencies: { ref: string }[];
}

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  { encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' },
);
if (status === 0) {
  console.log(JSON.stringify(settled(JSON.parse(stdout) as Bom), null, 1));
} else {
  console.error(stderr);
  process.exitCode = 1;
}

/** Without the day, the machine and its folder; its number is the sum of what it says. */
function settled(bom: Bom): Bom {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  const metadata = { ...bom.metadata, component: { ...bom.metadata.component, name } };
  delete metadata.timestamp;
  delete metadata.tools;
  const rest = {
    ...bom,
    metadata,
    components: bom.components.toSorted((a, b) => compare(a['bom-ref'], b['bom-ref'])),
    dependencies: bom.dependencies.toSorted((a, b) => compare(a.ref, b.ref)),
  };
  delete rest.serialNumber;
  return { ...rest, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(rest))}` };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A UUID made of a text (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  const parts = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digits) ?? [];
  return `${parts[1] ?? ''}-${parts[2] ?? ''}-8${parts[3] ?? ''}-8${parts[4] ?? ''}-${parts[5] ?? ''}`;
}
