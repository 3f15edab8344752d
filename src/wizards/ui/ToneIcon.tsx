export type Tone = 'yes' | 'if' | 'no' | 'ask';

const PATHS: Record<Tone, string> = {
  yes: 'M14 24.5 21 31 34 17',
  if: 'M14 24.5 21 31 34 17',
  no: 'M16 24h16',
  ask: 'M18.5 19a5.5 5.5 0 1 1 8 5c-1.7 1-2.5 2-2.5 4M24 33.5v.1',
};

/** The answer's sign: its shape says it without its colour. */
export function ToneIcon({ tone }: { tone: Tone }) {
  return (
    <svg className={`tone ${tone}`} viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21" />
      <path d={PATHS[tone]} />
    </svg>
  );
}
