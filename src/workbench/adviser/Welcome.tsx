import type { Incoming } from '../dossier/arrival/incoming.ts';
import { OpenFile } from '../dossier/arrival/OpenFile.tsx';

interface Props {
  onOpen: (incoming: Incoming | { problem: string }) => void;
  onTry: () => void;
}

/** What the page is for, before a file is open: one button, an example, and how a file goes and comes back. */
export function Welcome({ onOpen, onTry }: Props) {
  return (
    <section className="adviser-welcome" aria-labelledby="ouvrir">
      <h2 id="ouvrir" className="visually-hidden">
        Ouvrir un dossier
      </h2>
      <div className="adviser-open">
        <OpenFile main label="Ouvrir le fichier d’un porteur" onOpen={onOpen} />
        <button type="button" className="button" onClick={onTry}>
          Essayer avec un exemple
        </button>
      </div>
      <p className="soft">
        Rien n’est envoyé : le fichier se lit dans votre navigateur, et ce que vous préparez vous-même dans
        les outils n’est ni lu, ni changé.
      </p>
      <ol className="adviser-steps">
        <li>
          <h3>Le porteur vous envoie son fichier</h3>
          <p>Dans « Mon dossier », il enregistre le « Fichier à rouvrir » et vous l’adresse comme il veut.</p>
        </li>
        <li>
          <h3>Vous le lisez, la règle à côté</h3>
          <p>
            Chaque dépense, chaque condition, avec ce que dit l’annexe et à quel endroit. Vous écrivez vos
            remarques où elles se posent.
          </p>
        </li>
        <li>
          <h3>Vous lui rendez le fichier</h3>
          <p>
            Il l’ouvre dans « Mon dossier » : vos remarques s’ajoutent à son travail, même s’il l’a changé
            entre-temps.
          </p>
        </li>
      </ol>
    </section>
  );
}
