import {
  addIndicator,
  addSessions,
  chooseStrand,
  followIndicator,
  nameSession,
  removeIndicator,
  removeSession,
  setOverall,
  setValue,
} from '../../rules/evaluation/evaluation-edit.ts';
import { changing } from '../../rules/work/workbench-read.ts';
import type { OwnIndicator } from '../../rules/evaluation/evaluation-part.ts';
import { workbenchStore } from '../store/workbench-store.ts';

const change: ReturnType<typeof workbenchStore>['change'] = (words, edit, burst) =>
  workbenchStore().change(words, changing(edit), burst);

/** What the reader can do to the evaluation; each can be undone. They are the same functions at every render. */
export const evaluationActions = {
  strand: (strand: string | null): void => change('Volet changé', chooseStrand(strand)),
  follow: (id: string, follow: boolean): void =>
    change(follow ? 'Indicateur suivi' : 'Indicateur écarté', followIndicator(id, follow)),
  addIndicator: (kind: OwnIndicator['kind'], label: string): void =>
    change('Indicateur ajouté', addIndicator(kind, label)),
  removeIndicator: (id: string): void => change('Indicateur retiré', removeIndicator(id)),
  addSession: (): void => change('Séance ajoutée', addSessions(1)),
  removeSession: (id: string): void => change('Séance retirée', removeSession(id)),
  name: (id: string, label: string): void => change('Date changée', nameSession(id, label), `name:${id}`),
  value: (session: string, indicator: string, text: string): void =>
    change('Case changée', setValue(session, indicator, text), `value:${session}:${indicator}`),
  overall: (indicator: string, text: string): void =>
    change('Case changée', setOverall(indicator, text), `overall:${indicator}`),
} as const;
