import type { DoorsData } from '../../../src/phrases/door.ts';

/** Seven doors of our own, few enough to weigh by hand: the rarity of a word is ln(1 + 7 / doors it leads to). */
export const SMALL_DOORS: DoorsData = {
  ordinary: '',
  grave: 'coup|prison',
  kinds: [
    { kind: 'besoin', start: '/parents/', end: '/', doors: 'prison>Un parent en prison' },
    {
      kind: 'depense',
      start: '/ma-depense/#depense=',
      end: '',
      doors: 'location>Location|alimentation>Alimentation',
    },
    { kind: 'sens', start: '/ma-depense/#depense=', end: '', doors: 'salle>Quelle salle ?' },
    { kind: 'action', start: '/quel-volet/#action=', end: '', doors: 'rep>Un relais' },
    {
      kind: 'terme',
      start: '/glossaire/#',
      end: '',
      doors: 'ctg>Ctg>convention territoriale globale',
    },
    { kind: 'silence', start: '', end: '', doors: '/source/>Combien ?>L’annexe ne dit rien.' },
  ],
  options: ['location>Louée|alimentation>Prêtée'],
  phrases: [
    'prison|parloir',
    'relai prison',
    'location|location vaisselle',
    'gateau|vaisselle',
    'salle',
    'ctg|convention territoriale globale',
    'convention',
    'argent|combien',
  ].join(';'),
  leads: '0>4;4;-3;1;1>1;2;0;1',
  voices: [
    ['mon', 'besoin'],
    ['financer', 'action', 'depense'],
  ],
};
