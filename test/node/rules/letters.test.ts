import { describe, expect, it } from 'vitest';
import { AskSchema } from '../../../src/schemas/text.ts';
import { briefLetter, unsureQuestion } from '../../../src/rules/decision/unsure.ts';
import { letterOf } from '../../../src/rules/dossier/dossier-questions.ts';
import { letter } from '../../../src/rules/letters.ts';

const asked = (question: string) => ({ about: '', question, message: letter(question), cites: [] });

describe('a letter to the Caf', () => {
  it('greets and thanks around its question', () => {
    expect(letter('Est-ce permis ?')).toBe('Bonjour. Est-ce permis ? Merci d’avance pour votre réponse.');
    expect(briefLetter('Est-ce permis ?')).toBe('Bonjour. Est-ce permis ? Merci d’avance.');
  });

  it('greets and thanks once around all its questions, numbered', () => {
    expect(letterOf('Café', [asked('Un ?'), asked('Deux ?')])).toBe(
      'Bonjour. Nous préparons une demande au Fonds national parentalité pour « Café ». L’annexe 2 ne répond pas à tout, et voici ce que nous aimerions vous demander.\n\n1. Un ?\n\n2. Deux ?\n\nMerci d’avance pour votre réponse.',
    );
    expect(letterOf('', [asked('Un ?')])).toContain('pour notre projet.');
  });

  it('says the doubts of one person, or of a structure', () => {
    expect(unsureQuestion('Location, volet 1.1', ['Est-elle habituelle ?'], 'je')).toBe(
      'Je prépare une demande au Fonds national parentalité (Location, volet 1.1). Est-elle habituelle ? Pouvez-vous m’aider à répondre ?',
    );
    expect(unsureQuestion('Location', ['Votre service la paie-t-il, ou votre structure ?'], 'nous')).toBe(
      'Nous préparons une demande au Fonds national parentalité (Location). Notre service la paie-t-il, ou notre structure ? Pouvez-vous nous aider à répondre ?',
    );
  });
});

describe('a question of the content', () => {
  it.each(['Bonjour. Est-ce permis ?', 'Est-ce permis ? Merci d’avance.', 'C’est permis.'])(
    'is bare, and asks: not « %s »',
    (text) => {
      expect(AskSchema.safeParse(text).success).toBe(false);
    },
  );

  it('may say more after it asks', () => {
    expect(AskSchema.safeParse('Est-ce permis ? Et comment ?').success).toBe(true);
  });
});
