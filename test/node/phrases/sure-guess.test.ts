import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { wholeIndex } from '../../../src/reading/phrases/whole-index.ts';
import { sureGuess } from '../../../src/phrases/sure-guess.ts';

const index = wholeIndex(readContent());

/** Labels as budgets write them, and the category that they can hardly but name. */
const SURE: [label: string, expense: string][] = [
  ['Location de salle', 'location'],
  ['613 - Location de la salle', 'location'],
  ['Location minibus', 'location'],
  ['Salaires', 'salaires'],
  ['641 - Salaire animatrice', 'salaires'],
  ['Charges sociales', 'salaires'],
  ['Honoraires psychologue', 'prestataires'],
  ['Prestataires', 'prestataires'],
  ['Fournitures de bureau', 'fonctionnement'],
  ['Frais bancaires', 'fonctionnement'],
  ['Petit matériel pédagogique', 'petit-materiel'],
  ['Jeux et livres', 'petit-materiel'],
  ['Affiches et flyers', 'communication'],
  ['Assurance responsabilité civile', 'assurances'],
  ['Billets de train', 'transports'],
  ['Essence', 'transports'],
  ['Transport des familles', 'transports'],
  ['Goûters', 'alimentation'],
  ['Entrées au musée', 'billetterie'],
  ['Ordinateur portable', 'informatique'],
  ['Formation des bénévoles', 'formation'],
  ['Baby-sitting', 'garde-enfants'],
  ['Nuit d’hôtel', 'hebergement'],
  ['Achat d’un minibus', 'investissement'],
];

/** What a word or a likeness leads to wrongly, what has several senses, what the annexe places nowhere, what says nothing. */
const UNSURE = `
  amende de stationnement
  tickets resto
  tickets resto des salariés
  micro-crèche
  achat d’un barnum
  barnum
  SACEM
  droits SACEM
  véhicule en crédit-bail
  babyfoot pour la salle
  babyfoot pour la salle d’attente
  médecine du travail
  activité Clas
  médiation familiale
  carte cadeau pour l’intervenante
  chèques cadeaux
  service civique indemnité
  mise à disposition payante d’une salariée
  gardienne pour les petits
  panneaux solaires
  crèche parentale
  secours financier à une famille
  cours de français pour les mamans
  remboursement d’emprunt
  feu d’artifice
  Impôts et taxes
  Dotation aux amortissements
  Achats
  Action 1
  Divers
  Poste
  Devis
  Bénévoles
  micro
  micro-ondes
  Toboggan
  Bateau
  Essence de la maman
  Taxi d’une famille
  Piscine
  Aquarium
  Massage aux huiles
  Frais de livraison
  Animatrice
  Psychologue
  Téléphone
  une camionnette
  Locattion de sale
  Prime de fin d’année au facteur
  Frais d’inscription au centre aéré
  Personnel mis à disposition
  6226
`
  .trim()
  .split('\n')
  .map((label) => label.trim());

describe('a category that a label names', () => {
  it.each(SURE)('« %s » → %s, surely', (label, expense) => {
    expect(sureGuess(index, label)).toBe(expense);
  });

  it.each(UNSURE)('« %s » is no sure match', (label) => {
    expect(sureGuess(index, label)).toBeNull();
  });

  it('is none for no words', () => {
    expect(sureGuess(index, '')).toBeNull();
  });
});
