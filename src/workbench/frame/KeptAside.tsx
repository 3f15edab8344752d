import { lossesInWords } from '../../rules/work/losses-in-words.ts';
import { parseWorkbench } from '../../rules/work/workbench-read.ts';
import { SaveButton } from '../export/SaveButton.tsx';
import { fileName } from '../export/save-file.ts';
import { today } from '../../controls/today.ts';
import type { Aside } from '../store/set-aside.ts';
import { documentIn } from '../store/stored-record.ts';
import { workbenchStore } from '../store/workbench-store.ts';

const WHERE = { tab: 'Dans cet onglet', device: 'Sur cet appareil' };

/** What is stored here but can’t be shown, or not wholly: why, and what can be done. */
export function KeptAside({ asides }: { asides: readonly Aside[] }) {
  return (
    <section className="note kept-aside no-print" aria-labelledby="de-cote">
      <h2 id="de-cote">Un travail gardé à part</h2>
      <ul>
        {asides.map((aside) => (
          <li key={aside.key}>
            {WHERE[aside.where]} : {whyOf(aside)} Il n’est ni effacé ni remplacé : enregistrez-le pour le
            garder ailleurs.{' '}
            <span className="line-actions">
              <SaveButton
                label="Enregistrer tel quel"
                name={() => fileName('dossier-a-part', '', today(), isJson(aside) ? 'json' : 'txt')}
                make={() => Promise.resolve(new Blob([isJson(aside) ? documentIn(aside.text) : aside.text]))}
              />{' '}
              <button type="button" className="link" onClick={() => workbenchStore().forgetAside(aside)}>
                Effacer<span className="visually-hidden"> ce travail gardé à part</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whyOf({ text }: Aside): string {
  const reading = parseWorkbench(documentIn(text));
  if (!('error' in reading)) {
    const losses = lossesInWords(reading);
    return losses
      ? `un travail dont une partie n’a pas pu être reprise. ${losses}`
      : 'un travail mis de côté pour en ouvrir ou en commencer un autre. Enregistré, il se rouvre dans « Mon dossier ».';
  }
  return reading.error === 'other-version'
    ? 'un travail écrit par une autre version du guide, que cette page ne sait pas lire. Rechargez-la ; sinon, gardez-le en fichier pour l’ouvrir plus tard.'
    : 'un travail abîmé, que cette page ne sait pas lire.';
}

function isJson({ text }: Aside): boolean {
  const reading = parseWorkbench(documentIn(text));
  return !('error' in reading && reading.error === 'not-json');
}
