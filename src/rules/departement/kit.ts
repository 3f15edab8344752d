import { type DepartementName, ofDepartement } from './names.ts';
import type { Local } from './file/local.ts';

/** What the kit is made for: the whole country, or a département with what its file says of posters. */
export interface KitPlace {
  departement: DepartementName | null;
  /** The sentence under the title, and who signs; empty where nobody gave one. */
  phrase: string;
  signature: string;
  /** The name of its logo’s file; empty for none. */
  logo: string;
}

export function kitPlace(departement: DepartementName | null, local?: Pick<Local, 'kit'>): KitPlace {
  const said = (kind: string) => local?.kit.find((row) => row.kind === kind)?.value ?? '';
  return { departement, phrase: said('phrase'), signature: said('signature'), logo: said('logo') };
}

/** A text ready to publish. */
export interface KitText {
  title: string;
  about: string;
  text: string;
}

/** Three texts, the shortest first; the address comes last in each. */
export function kitTexts({ departement, phrase }: KitPlace, address: string): KitText[] {
  const here = departement ? `, dans le département ${ofDepartement(departement)}` : '';
  const own = phrase === '' ? '' : `${phrase} `;
  return [
    {
      title: 'Court',
      about: 'Un message sur un réseau : moins de 280 signes.',
      text: `Un projet avec des parents${here} ? Voyez en trois minutes ce que le Fonds national parentalité peut financer : ${address}`,
    },
    {
      title: 'Moyen',
      about: 'Une publication, un encart.',
      text: `${own}Vous montez un groupe de parents, un lieu de rencontre, une ligne d’écoute${here} ? Un guide gratuit explique le Fonds national parentalité : quel volet pour votre projet, quelles dépenses, quelles conditions, et l’endroit de l’annexe qui le dit. Sans compte, et rien de ce que vous écrivez ne quitte votre navigateur. ${address}`,
    },
    {
      title: 'Long',
      about: 'Une lettre d’information.',
      text: [
        `${own}Associations, communes, structures de quartier : le Fonds national parentalité soutient des projets menés avec des parents${here}. Ses règles tiennent dans une annexe qui se lit mal.`,
        'Un guide gratuit la met en clair : une fiche pour chacun des huit volets, un assistant pour trouver le sien, un autre pour vérifier une dépense, un budget à remplir et un dossier à imprimer. Chaque phrase renvoie au passage qui la fonde ; là où l’annexe ne dit rien, le guide donne la question à poser à la Caf.',
        'Il n’est pas un site de l’État ni de la branche Famille. Il n’y a ni compte ni traceur, et ce que vous écrivez reste sur votre appareil.',
        address,
      ].join('\n\n'),
    },
  ];
}

/** The sheets of a kit that are printed: the part of the page, their name, their paper, what the button says. */
export const KIT_SHEETS = [
  {
    ...{ id: 'affiche', name: 'Affiche', paper: 'A4', print: 'Imprimer l’affiche' },
    about: 'À poser dans un accueil, une salle, une mairie.',
  },
  {
    ...{ id: 'depliant', name: 'Dépliant', paper: 'A5', print: 'Imprimer le dépliant' },
    about: 'Recto verso, à laisser sur une table ou à donner.',
  },
  {
    ...{ id: 'marque-page', name: 'Marque-page pour les parents', paper: 'A4', print: 'Imprimer les trois' },
    about: 'Trois par feuille, à découper ; il mène aux pages des parents.',
  },
  {
    ...{ id: 'apres-appel', name: 'Après un appel', paper: 'A4', print: 'Imprimer la feuille' },
    about: 'À remettre ou à envoyer à un porteur de projet qui vous a parlé.',
  },
] as const;
