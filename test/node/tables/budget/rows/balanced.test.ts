import { describe, expect, it } from 'vitest';
import { readOf } from '../whole/typed-budget.ts';

describe('une seule liste, dont ressources et apports gratuits égalent le reste', () => {
  it.each([
    [
      'Libellé ; Montant | Salle ; 300 | Mise à disposition de salle (bénévole) ; 50 | Subvention Caf ; 300 | Contributions volontaires ; 50',
      'Salle 300 / Subvention Caf 300 nature Mise à disposition de salle (bénévole) 50 / Contributions volontaires 50',
    ],
    [
      'Libellé ; Montant | Salle ; 300 | Bénévoles ; 50 | Prêt de salle ; 20 | Dons ; 300 | Contributions volontaires en nature ; 70',
      'Salle 300 / Dons 300 nature Bénévoles 50 + Prêt de salle 20 / Contributions volontaires en nature 70',
    ],
    [
      'Libellé ; Montant | Salle ; 300 | Jeux ; 100 | Subvention de la commune ; 150 | Participation des familles ; 250',
      'Salle 300 + Jeux 100 / Subvention de la commune 150 + Participation des familles 250',
    ],
  ])('se lit sans question : %s', (text, right) => {
    expect(readOf(text)).toBe(right);
  });

  it.each([
    [
      'Dépenses ; Montant | Salle ; 400 | Subvention de la Caf ; 400',
      'Salle 400 / Subvention de la Caf 400 ? side',
    ],
    ['Libellé ; Montant | Salle ; 300 | Mairie ; 300', 'Salle 300 / Mairie 300 ? side'],
    ['Libellé ; Montant | Salle ; 300 | Subvention Caf ; 200', 'Salle 300 / Subvention Caf 200 ? side'],
    [
      'Libellé ; Montant | Bénévolat ; 100 | Subvention Caf ; 100 | Personnel bénévole ; 100 | Salle ; 300',
      'Salle 300 / Subvention Caf 100 nature Bénévolat 100 + Personnel bénévole 100 / ? side',
    ],
  ])('se demande où un titre, un nom seul ou les sommes laissent un doute : %s', (text, right) => {
    expect(readOf(text)).toBe(right);
  });
});
