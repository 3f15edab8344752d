import { url } from '../../url.ts';
import { ALL_TOOLS } from '../parts.ts';

/** What stands here before anything was done: where to begin. */
export function EmptyDossier() {
  return (
    <section className="dossier-empty" aria-labelledby="vide">
      <h2 id="vide">Votre dossier est encore vide</h2>
      <p>Il se remplit avec ces outils, dans l’ordre que vous voulez.</p>
      <ul className="dossier-doors">
        {ALL_TOOLS.flatMap(({ pages }) =>
          pages.map(({ path, label, about }) => (
            <li key={path}>
              <a href={url(path)}>{label}</a>
              <small>{about}</small>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
