import { remarksOn } from '../../rules/remarks/about.ts';
import { dealWith } from '../../rules/remarks/remarks-edit.ts';
import type { RemarksWork } from '../../rules/remarks/remarks-part.ts';
import { inProject } from '../../rules/projects/in-project.ts';
import { workbenchStore } from '../store/workbench-store.ts';
import { RemarkNote } from './RemarkNote.tsx';

interface Props {
  about: string;
  /** Those of the project that is drawn: on paper, it is not always the one at hand. */
  remarks: Pick<RemarksWork, 'items' | 'joined'>;
  /** That project, where it may be another than the one at hand on the screen as well. */
  project?: string;
}

/** The remarks about one thing that are still to be dealt with, beside it. */
export function RemarksOn({ about, remarks: { items, joined }, project }: Props) {
  const open = remarksOn(items, about).filter(({ done }) => !done);
  if (open.length === 0) return null;
  function deal(id: string) {
    const edit = dealWith(id, true);
    workbenchStore().change('Remarque traitée', project === undefined ? edit : inProject(project, edit));
  }
  return (
    <div className={joined ? 'remarks' : 'remarks no-print'}>
      {open.map((remark) => (
        <RemarkNote key={remark.id} remark={remark}>
          <button type="button" className="link no-print" onClick={() => deal(remark.id)}>
            Marquer comme traitée<span className="visually-hidden"> : {remark.text}</span>
          </button>
        </RemarkNote>
      ))}
    </div>
  );
}
