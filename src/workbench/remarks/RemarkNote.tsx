import type { ReactNode } from 'react';
import type { Remark } from '../../rules/remarks/remarks-part.ts';
import { signed } from './remark-words.ts';

interface Props {
  remark: Remark;
  /** What may be done about it. */
  children?: ReactNode;
}

/** A remark as it is read: its words, whose they are, and whether it was dealt with. */
export function RemarkNote({ remark, children }: Props) {
  const { text, done } = remark;
  const by = signed(remark);
  return (
    <div className="remark" data-done={done || undefined}>
      <p>
        <span className="visually-hidden">Remarque : </span>
        {text}
      </p>
      <p className="remark-by">
        {by}
        {by && done && ' · '}
        {done && 'traitée'} {children}
      </p>
    </div>
  );
}
