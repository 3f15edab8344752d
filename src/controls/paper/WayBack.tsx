import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { once } from '../island/once.ts';
import type { Code } from './draw-code.ts';
import { beforePrinting } from './print-page.ts';

interface Props {
  /** What it leads back to, by its address where that is known: a code made for another is never shown. */
  of: unknown;
  /** The address that leads there; null when none can. */
  link: () => string | null | Promise<string | null>;
  /** What the code opens, and what it holds. */
  opens: string;
  /** What to do without a code. */
  otherwise: string;
}

const loadCode = once(() => import('./draw-code.ts'));
/** The longest address that one would type again. */
const MOST_TYPED = 100;

/** What leads back from paper to the screen: a code for a phone, made when the page is printed, and never long to type. */
export function WayBack({ of, link, opens, otherwise }: Props) {
  const [drawn, setDrawn] = useState<{ of: unknown; address: string | null; code: Code | null } | null>(null);
  const made = drawn?.of === of ? drawn : null;
  const address = typeof of === 'string' ? of : made?.address;
  // In the same moment as what is drawn: a key pressed before would meet the way back of the card that was.
  useLayoutEffect(() =>
    beforePrinting(async () => {
      if (made) return;
      const found = await link();
      const code = found === null ? null : (await loadCode()).drawCode(found);
      // Printed in the same instant: React may not wait.
      flushSync(() => {
        setDrawn({ of, address: found, code });
      });
    }),
  );
  return (
    <div className="way-back">
      {made?.code && (
        <a href={address ?? undefined}>
          <svg viewBox={made.code.viewBox} width={made.code.width} role="img" aria-label={opens}>
            <path d={made.code.path} />
          </svg>
        </a>
      )}
      <p>
        {made?.code ? opens : otherwise}
        {address && address.length <= MOST_TYPED && ` À recopier, sinon : ${address}`}
      </p>
    </div>
  );
}
