import { count } from '../../french/plural.ts';
import type { Workbench } from '../work/workbench.ts';
import type { Report } from './report.ts';

/** What a report still lacks, and the page where it is written, if another. */
export interface Missing {
  words: string;
  path?: string;
}

/** What is missing before the two columns say something, in the order in which it is written. */
export function missingOf({ budget, project }: Workbench, report: Report): Missing[] {
  const { charges, products, figures } = report;
  const noAmount = budget.lines.filter(({ amount }) => amount === null).length;
  const noAccount = [charges, products].flatMap(({ rows }) => rows.filter(({ account }) => !account)).length;
  const waiting = [charges, products].flatMap(({ rows }) =>
    rows.filter(({ account, done }) => account && done === null),
  ).length;
  return [
    project.title === '' && { words: 'Le nom du projet.', path: '/mon-dossier/' },
    budget.lines.length === 0 && {
      words:
        'Le budget prévu : sans lui, la colonne « Prévu » reste vide. Ouvrez le fichier de l’an dernier, ou écrivez le budget.',
      path: '/mon-budget/',
    },
    budget.example && { words: 'Votre budget : celui-ci est l’exemple du guide.', path: '/mon-budget/' },
    budget.lines.length > 0 &&
      budget.resources.length === 0 && {
        words: 'Les ressources prévues : elles s’écrivent dans le budget, « Présenter aussi par comptes ».',
        path: '/mon-budget/',
      },
    noAmount > 0 && {
      words: `${count(noAmount, 'dépense prévue est', 'dépenses prévues sont')} sans montant, et ne compte${noAmount > 1 ? 'nt' : ''} pas dans le prévu.`,
      path: '/mon-budget/',
    },
    noAccount > 0 && {
      words: 'Le compte de certaines lignes du budget : tant qu’il manque, leur écart n’est pas calculé.',
      path: '/mon-budget/',
    },
    waiting > 0 && {
      words: `Le montant réalisé de ${count(waiting, 'compte')} : l’écart du total vient quand tous y sont.`,
    },
    figures.every(({ done }) => done === null) && {
      words: 'Ce qui a été fait : remplissez la grille des séances, ou écrivez les nombres plus bas.',
      path: '/mon-evaluation/',
    },
  ].filter((each) => each !== false);
}
