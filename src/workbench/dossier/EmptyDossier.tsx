import { url } from '../../url.ts';

const DOORS = [
  { path: '/quel-volet/', name: 'Quel volet ?', says: 'Le projet, son volet, ses conditions' },
  { path: '/ma-depense/', name: 'Ma dépense', says: 'Une dépense, une réponse' },
  { path: '/mon-budget/', name: 'Mon budget', says: 'Toutes les dépenses, les totaux' },
  { path: '/mon-evaluation/', name: 'Mon évaluation', says: 'Les indicateurs, la grille' },
];

/** What stands here before anything was done: where to begin. */
export function EmptyDossier() {
  return (
    <section className="dossier-empty" aria-labelledby="vide">
      <h2 id="vide">Votre dossier est encore vide</h2>
      <p>Il se remplit avec ces outils, dans l’ordre que vous voulez.</p>
      <ul className="dossier-doors">
        {DOORS.map(({ path, name, says }) => (
          <li key={path}>
            <a href={url(path)}>{name}</a>
            <small>{says}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
