import { useState } from 'react';
import { url } from '../../url.ts';
import { Late } from '../../controls/island/Late.tsx';
import { useWorkbench } from '../store/use-workbench.ts';
import { workbenchStore } from '../store/workbench-store.ts';

const loadOthers = () => import('./OtherWorks.tsx');

/** Where the work is, the one switch that keeps it longer, and the one button that erases it all. */
export function Keeping() {
  const keep = useWorkbench((state) => state.keep);
  const others = useWorkbench((state) => state.others);
  const [asking, setAsking] = useState(false);
  return (
    <section className="keeping no-print" aria-labelledby="garder">
      <h2 id="garder">Garder ce travail</h2>
      <p>
        Rien n’est envoyé : votre travail reste dans cet onglet, et s’efface quand vous le fermez.{' '}
        <a href={url('/confidentialite/')}>En savoir plus</a>
      </p>
      <label className="toggle">
        <input
          type="checkbox"
          role="switch"
          checked={keep}
          onChange={({ target }) => workbenchStore().setKeep(target.checked)}
        />
        <span>
          Garder sur cet appareil
          <small>Vous le retrouverez ici un autre jour. À éviter sur un ordinateur partagé.</small>
        </span>
      </label>
      {others.length > 0 && (
        <Late load={loadOthers} failed="D’autres travaux sont gardés ici. Pour les voir, rechargez la page.">
          {({ OtherWorks }) => <OtherWorks others={others} />}
        </Late>
      )}
      {asking ? (
        <p className="note" role="alert">
          Effacer tout ce que contiennent les outils, dans cet onglet et sur cet appareil ? Cela ne s’annule
          pas.{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              workbenchStore().eraseAll();
              setAsking(false);
            }}
          >
            Oui, tout effacer
          </button>{' '}
          <button type="button" className="link" onClick={() => setAsking(false)}>
            Non
          </button>
        </p>
      ) : (
        <button type="button" className="link" onClick={() => setAsking(true)}>
          Tout effacer
        </button>
      )}
    </section>
  );
}
