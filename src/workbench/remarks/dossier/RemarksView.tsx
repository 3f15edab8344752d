import { count } from '../../../french/plural.ts';
import { aboutWords } from '../../../rules/remarks/about.ts';
import { dealWith, joinToDossier } from '../../../rules/remarks/remarks-edit.ts';
import type { Remark } from '../../../rules/remarks/remarks-part.ts';
import { workbenchStore } from '../../store/workbench-store.ts';
import type { ViewProps } from '../../tool-part.ts';
import { RemarkNote } from '../RemarkNote.tsx';

/** Every remark with what it is about, to be dealt with one by one; on paper and in the workbook where the sponsor asks. */
export function View({ dossier }: ViewProps) {
  const { items, joined } = dossier.work.remarks;
  const open = items.filter(({ done }) => !done).length;
  return (
    <div className={joined ? 'remarks-part' : 'remarks-part no-print'}>
      <p className="no-print">
        {open === 0 ? 'Toutes sont traitées.' : `${count(open, 'remarque')} à traiter.`} Elles restent sur
        votre appareil et dans vos fichiers ; un lien ne les porte que si elles y tiennent.
      </p>
      <ul className="remarks-list">
        {items.map((remark) => (
          <li key={remark.id}>
            <h3>{aboutWords(remark)}</h3>
            <RemarkNote remark={remark}>
              <DealtWith remark={remark} />
            </RemarkNote>
          </li>
        ))}
      </ul>
      <label className="toggle no-print">
        <input
          type="checkbox"
          role="switch"
          checked={joined}
          onChange={({ target }) => {
            const words = target.checked ? 'Remarques jointes' : 'Remarques retirées du dossier à donner';
            workbenchStore().change(words, joinToDossier(target.checked));
          }}
        />
        <span>
          Les joindre au dossier
          <small>Elles sont alors imprimées, et mises dans le tableur.</small>
        </span>
      </label>
    </div>
  );
}

function DealtWith({ remark: { id, text, done } }: { remark: Remark }) {
  return (
    <button
      type="button"
      className="link no-print"
      onClick={() =>
        workbenchStore().change(done ? 'Remarque rouverte' : 'Remarque traitée', dealWith(id, !done))
      }
    >
      {done ? 'À traiter encore' : 'Marquer comme traitée'}
      <span className="visually-hidden"> : {text}</span>
    </button>
  );
}
