import { remarksOn } from '../../rules/remarks/about.ts';
import { dealWith } from '../../rules/remarks/remarks-edit.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { RemarkNote } from './RemarkNote.tsx';

/** The remarks about one thing that are still to be dealt with, beside it. */
export function RemarksOn({ about }: { about: string }) {
  const { items, joined } = useWorkbench(({ work }) => work.remarks);
  const open = remarksOn(items, about).filter(({ done }) => !done);
  if (open.length === 0) return null;
  return (
    <div className={joined ? 'remarks' : 'remarks no-print'}>
      {open.map((remark) => (
        <RemarkNote key={remark.id} remark={remark}>
          <button
            type="button"
            className="link no-print"
            onClick={() => workbenchStore().change('Remarque traitée', dealWith(remark.id, true))}
          >
            Marquer comme traitée<span className="visually-hidden"> : {remark.text}</span>
          </button>
        </RemarkNote>
      ))}
    </div>
  );
}
