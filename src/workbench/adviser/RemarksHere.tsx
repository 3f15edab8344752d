import { useEffect, useRef, useState } from 'react';
import { MOST_TEXT } from '../../rules/work/bounds.ts';
import { remarksOn } from '../../rules/remarks/about.ts';
import type { Remark } from '../../rules/remarks/remarks-part.ts';
import type { Workbench } from '../../rules/work/workbench.ts';
import { FullField } from '../../controls/question/FullField.tsx';
import { useDraft } from '../../controls/question/use-draft.ts';
import { RemarkNote } from '../remarks/RemarkNote.tsx';
import { adviserActions } from './adviser-actions.ts';
import type { Reviewed } from './adviser-store.ts';

interface Props {
  reviewed: { work: Pick<Workbench, 'remarks'> } & Pick<Reviewed, 'received'>;
  about: string;
  /** What it is about, in words, as the sponsor knows it. */
  on: string;
  /** Who writes. */
  by: string;
}

/** The remarks about one thing: those that came with the file, then the adviser’s own, and how to add one. */
export function RemarksHere({ reviewed, about, on, by }: Props) {
  const { work, received } = reviewed;
  const [begun, setBegun] = useState<string | null>(null);
  const here = remarksOn(work.remarks.items, about);
  const waits = here.some(({ id, text }) => !received.has(id) && text.trim() === '');
  return (
    <div className="adviser-remarks">
      {here.map((remark) =>
        received.has(remark.id) ? (
          <RemarkNote key={remark.id} remark={remark} />
        ) : (
          <RemarkField key={remark.id} {...{ remark, on }} begun={remark.id === begun} />
        ),
      )}
      {!waits && (
        <button
          type="button"
          className="link no-print"
          onClick={() => setBegun(adviserActions.begin(about, on, by))}
        >
          {here.length > 0 ? 'Ajouter une remarque' : 'Écrire une remarque'}
          <span className="visually-hidden"> : {on}</span>
        </button>
      )}
    </div>
  );
}

/** A remark of the adviser’s, as it is written. */
function RemarkField({ remark: { id, text }, on, begun }: { remark: Remark; on: string; begun: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { field: draft } = useDraft(text, (typed) => adviserActions.write(id, typed));
  useEffect(() => {
    if (begun) field.current?.focus();
  }, [begun]);
  return (
    <div className="field adviser-remark">
      <label htmlFor={id}>
        Votre remarque<span className="visually-hidden"> : {on}</span>
      </label>
      <textarea ref={field} id={id} rows={3} autoComplete="off" maxLength={MOST_TEXT} {...draft} />
      <FullField text={text} most={MOST_TEXT} />
      <button type="button" className="link" onClick={() => adviserActions.remove(id)}>
        Retirer<span className="visually-hidden"> cette remarque : {on}</span>
      </button>
    </div>
  );
}
