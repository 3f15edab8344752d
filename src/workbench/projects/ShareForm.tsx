import { useState } from 'react';
import { showAmount } from '../../rules/money/money.ts';
import type { Shareable } from '../../rules/projects/share-edit.ts';
import type { WholeDossier } from '../../rules/projects/whole-dossier.ts';
import { projectActions } from './project-actions.ts';

/** Says that a line of the project at hand is one of another project, or copies it there as the same one. */
export function ShareForm({ whole }: { whole: WholeDossier }) {
  const { projects } = whole;
  const here = projects.find(({ atHand }) => atHand);
  const others = projects.filter(({ atHand }) => !atHand);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [list, item] = split(from);
  const entries = here ? entriesOf(here) : [];
  const chosen = entries.find((each) => each.value === from);
  const targets = others.flatMap((other) => [
    ...entriesOf(other)
      .filter((each) => each.list === list)
      .map((each) => `${other.id} ${each.id}`),
    other.id,
  ]);
  const ready = chosen !== undefined && targets.includes(to);
  if (!here || entries.length === 0)
    return (
      <p className="soft no-print">
        Écrivez d’abord le budget de ce projet : vous direz ici lesquelles de ses lignes sont partagées.
      </p>
    );
  function share() {
    if (!here || !ready || item === undefined) return;
    const place = { project: here.id, item };
    const [project = '', other] = to.split(' ');
    if (other === undefined) projectActions.copyLine(list, place, project);
    else projectActions.share(list, place, { project, item: other });
    setFrom('');
    setTo('');
  }
  return (
    <div className="share-form no-print">
      <div className="field">
        <label htmlFor="partage-ligne">Cette ligne de « {here.name} »</label>
        <select
          id="partage-ligne"
          autoComplete="off"
          value={chosen ? from : ''}
          onChange={({ target }) => setFrom(target.value)}
        >
          <option value="">À choisir</option>
          {entries.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="partage-avec">est partagée avec</label>
        <select
          id="partage-avec"
          autoComplete="off"
          value={ready ? to : ''}
          onChange={({ target }) => setTo(target.value)}
        >
          <option value="">À choisir</option>
          {others.map((other) => (
            <optgroup key={other.id} label={other.name}>
              {chosen &&
                entriesOf(other)
                  .filter((each) => each.list === list)
                  .map(({ id, words }) => (
                    <option key={id} value={`${other.id} ${id}`}>
                      {words}
                    </option>
                  ))}
              <option value={other.id}>Nulle encore : la copier dans « {other.name} »</option>
            </optgroup>
          ))}
        </select>
      </div>
      <button type="button" className="button" aria-disabled={!ready || undefined} onClick={share}>
        Partager
      </button>
    </div>
  );
}

interface Entry {
  /** Its list and its id, as the choice holds them. */
  value: string;
  list: Shareable;
  id: string;
  words: string;
}

function entriesOf({ dossier: { work } }: WholeDossier['projects'][number]): Entry[] {
  return (['lines', 'resources'] as const).flatMap((list) =>
    work.budget[list].map(({ id, label, amount }) => ({
      value: `${list} ${id}`,
      list,
      id,
      words: `${list === 'resources' ? 'Ressource : ' : ''}${label.trim() || 'Sans libellé'}${amount === null ? '' : `, ${showAmount(amount)}`}`,
    })),
  );
}

function split(value: string): [list: Shareable, item: string | undefined] {
  const [list, item] = value.split(' ');
  return [list === 'resources' ? 'resources' : 'lines', item];
}
