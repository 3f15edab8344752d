import type { CeilingInput, Ceiling } from '../../../rules/budget/ceiling.ts';
import { showAmount } from '../../../rules/money/money.ts';

const WIDTH = 1_000;
const GAP = 6;

/** The budget of a place as one bar, to the letter: what the ceiling lets in, what must be found elsewhere, what leaves the base; its figures stand below in words. */
export function CeilingBar({ input, literal }: { input: CeilingInput; literal: Ceiling }) {
  const { base, ceiling } = literal;
  const out = input.laep + input.clas;
  const parts = [
    { kind: 'within', amount: ceiling, words: 'au plus sous le plafond, 80 % de la base' },
    { kind: 'elsewhere', amount: base - ceiling, words: 'au moins à trouver ailleurs' },
    { kind: 'out', amount: out, words: 'hors de la base : le Laep et le Clas' },
  ].filter(({ amount }) => amount > 0);
  const room = WIDTH - GAP * (parts.length - 1);
  const widths = parts.map(({ amount }) => (amount / (base + out)) * room);
  return (
    <div className="ceiling-bar">
      <svg viewBox={`0 0 ${String(WIDTH)} 60`} preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ kind }, i) => (
          <rect
            key={kind}
            className={kind}
            x={widths.slice(0, i).reduce((sum, width) => sum + width + GAP, 0)}
            width={widths[i]}
            height="60"
          />
        ))}
      </svg>
      <ul>
        {parts.map(({ kind, amount, words }) => (
          <li key={kind}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect className={kind} width="10" height="10" />
            </svg>
            <span>
              <b>{showAmount(amount)}</b> {words}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
