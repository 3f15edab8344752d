import type { DossierQuestion } from '../../rules/dossier/dossier-questions.ts';
import type { Proof } from '../../rules/dossier/dossier-proofs.ts';
import type { SavedTable } from '../../tables/saved-table.ts';
import { PART_TITLES } from '../../rules/decision/verdict-marks.ts';
import type { Places } from '../../rules/rules-data.ts';
import { placesInWords } from './places-in-words.ts';

/** The questions for the Caf, then the proofs to keep. */
export function questionsSheet(
  questions: readonly DossierQuestion[],
  proofs: readonly Proof[],
  places: Places,
): SavedTable {
  return {
    name: 'Questions',
    columns: [
      { title: 'Sorte', width: 20 },
      { title: 'Texte', width: 90 },
      { title: 'À propos de', width: 36 },
      { title: PART_TITLES.read, width: 40 },
    ],
    rows: [
      ...questions.map(({ about, question, cites }) => [
        'Question à la Caf',
        question,
        about,
        placesInWords(cites, places),
      ]),
      ...proofs.map(({ about, keep }) => ['Preuve à garder', keep, about, '']),
    ],
  };
}
