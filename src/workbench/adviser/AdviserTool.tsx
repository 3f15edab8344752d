import { useState, useSyncExternalStore } from 'react';
import { guarded } from '../../controls/island/Guard.tsx';
import { Late } from '../../controls/island/Late.tsx';
import type { Workbench } from '../../rules/work/workbench.ts';
import type { Incoming } from '../dossier/arrival/incoming.ts';
import type { DossierData } from '../dossier/dossier-data.ts';
import { useReady } from '../store/use-ready.ts';
import { adviserStore } from './adviser-store.ts';
import { Welcome } from './Welcome.tsx';

const loadDesk = () => import('./AdviserDesk.tsx');

/** « J’accompagne un porteur »: a sponsor’s file to read, and remarks to give back with it. */
export const AdviserTool = guarded(Adviser, () => import('./AdviserRescue.tsx'));

function Adviser({ data }: { data: DossierData }) {
  // None until hydration is over.
  const reviewed = useSyncExternalStore(adviserStore.subscribe, adviserStore.read, () => null);
  const [opened, setOpened] = useState(false);
  const [said, setSaid] = useState<{ words: string; wrong: boolean } | null>(null);
  useReady();

  function open(incoming: Incoming | { problem: string }) {
    if ('problem' in incoming) setSaid({ words: incoming.problem, wrong: true });
    else if (incoming.kind === 'file') {
      show(incoming.work);
      if (incoming.dropped.length + incoming.cut.length > 0) void sayLosses(incoming);
    }
  }

  async function sayLosses(losses: Extract<Incoming, { kind: 'file' }>) {
    const { lossesInWords } = await import('../../rules/work/losses-in-words.ts');
    setSaid({ words: lossesInWords(losses), wrong: false });
  }

  function show(work: Workbench) {
    setSaid(null);
    setOpened(true);
    adviserStore.open(work);
  }

  return (
    <div className="workbench adviser">
      <div className="adviser-said" role="status">
        {said && <p className={said.wrong ? 'note error' : 'note'}>{said.words}</p>}
      </div>
      {reviewed ? (
        <Late
          load={loadDesk}
          failed="Ce dossier n’a pas pu être montré : rechargez la page. Vos remarques y restent."
        >
          {({ AdviserDesk }) => <AdviserDesk {...{ reviewed, data, opened }} />}
        </Late>
      ) : (
        <Welcome
          onOpen={open}
          onTry={() => {
            import('./example-dossier.ts').then(
              ({ EXAMPLE_DOSSIER }) => show(EXAMPLE_DOSSIER),
              () => setSaid({ words: 'L’exemple n’est pas arrivé : vérifiez votre connexion.', wrong: true }),
            );
          }}
        />
      )}
    </div>
  );
}
