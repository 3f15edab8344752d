import { expect, test } from 'vitest';
import { askedPart, asksPay } from '../../../../src/phrases/query/asked-part.ts';

const parts = (query: string) => {
  const found = askedPart(query, (asked) => asked.trim() !== '');
  return [found.told.trim(), found.asked.trim()];
};

test.each([
  [
    'la psychologue dort à l’hôtel ce soir, peut-on rembourser son train',
    'la psychologue dort a l’hotel ce soir',
    'peut-on rembourser son train',
  ],
  [
    'nous allons au zoo en bus, les billets d’entrée sont-ils acceptés ?',
    'nous allons au zoo en bus',
    'les billets d’entree sont-ils acceptes',
  ],
  [
    'pour mes ateliers du mercredi matin je cherche des tapis',
    'pour mes ateliers du mercredi matin',
    'des tapis',
  ],
  ['on a déjà le local et il nous faut une assurance', 'on a deja le local et', 'une assurance'],
  [
    'on voudrait faire un goûter avec eux, mais qui paie le traiteur',
    'on voudrait faire un gouter avec eux',
    'qui paie le traiteur',
  ],
  [
    'notre dossier est prêt, à quelle date doit-on rendre la demande',
    'notre dossier est pret',
    'a quelle date doit-on rendre la demande',
  ],
  // What « le » stands for has been said before, and last; « leur payer le taxi » says what.
  [
    'notre réseau est né en mai, on nous demande un bilan, où est-ce que je le trouve',
    'notre reseau est ne en mai ou est-ce que je le trouve',
    'on nous demande un bilan',
  ],
  [
    'les familles viennent de loin et sans voiture, peut-on leur payer le taxi',
    'les familles viennent de loin et sans voiture',
    'peut-on leur payer le taxi',
  ],
  [
    'notre présidente voudrait offrir un repas, est-ce que la caf le paie',
    'notre est-ce que la caf le paie',
    'offrir un repas',
  ],
  [
    'je fais le budget et je ne sais pas si le bénévolat y entre',
    'je fais le budget et je ne',
    'le benevolat y entre',
  ],
  [
    'mon mari est en prison depuis lundi, comment le voir',
    'comment le voir',
    'mon mari est en prison depuis lundi',
  ],
  [
    'mon mari est en prison depuis lundi et le train est cher, qui peut m’aider',
    'qui peut m’aider',
    'mon mari est en prison depuis lundi et le train est cher',
  ],
  [
    'pour une conférence, la psychologue demande 300 euros, est-ce que c’est accepté',
    'pour une conference est-ce que c’est accepte',
    'la psychologue demande 300 euros',
  ],
  [
    'nous accueillons des parents sans leurs enfants, dans quel volet',
    '',
    'nous accueillons des parents sans leurs enfants',
  ],
  [
    'comment payer un goûter, nous sommes une petite association',
    'nous sommes une petite association',
    'comment payer un gouter',
  ],
  [
    'le local est trop petit pour nous   et combien coûte la salle',
    'le local est trop petit pour nous   et',
    'combien coute la salle',
  ],
  [
    'le traiteur veut un acompte : est ce que le fonds le paie ?',
    'est ce que le fonds le paie',
    'le traiteur veut un acompte',
  ],
  [
    'le traiteur veut un acompte car il connait mal notre association, puis je avoir une avance',
    'le traiteur veut un acompte il connait mal notre association',
    'puis je avoir une avance',
  ],
  [
    'un de nos bénévoles vient en train, peut-il avoir un billet',
    'un de nos benevoles vient en train',
    'peut-il avoir un billet',
  ],
  [
    'nous avons une salle parce que la mairie la prête, pouvons-nous louer des chaises',
    'nous avons une salle la mairie la prete',
    'pouvons-nous louer des chaises',
  ],
  [
    'le local est grand et nous aimerions savoir si la peinture compte',
    'le local est grand et nous aimerions',
    'la peinture compte',
  ],
  [
    'le président de notre association demande si la peinture compte',
    'le president de notre association',
    'la peinture compte',
  ],
  [
    'la salle est grande, le chauffage compte-t-il dans nos frais',
    'la salle est grande',
    'le chauffage compte-t-il dans nos frais',
  ],
  [
    'la salle est grande, la peinture compte-t-elle dans nos frais',
    'la salle est grande',
    'la peinture compte-t-elle dans nos frais',
  ],
  [
    'la salle est grande, les travaux que fait-on payer au fonds',
    'la salle est grande',
    'les travaux que fait-on payer au fonds',
  ],
  // What others wish is told of them, and they are what is asked about.
  ['des parents détenus voudraient voir leurs enfants dans de bonnes conditions', '', ''],
  ['pour la fête de fin d’année il manque des assiettes', 'pour la fete de fin d’annee', 'des assiettes'],
  [
    'pour la fête de fin d’année il nous manque des assiettes',
    'pour la fete de fin d’annee',
    'des assiettes',
  ],
  ['pour la fête de fin d’année il ne reste que la musique', 'pour la fete de fin d’annee', 'que la musique'],
  [
    'je cherche des tapis pour mes ateliers du mercredi matin',
    '',
    'des tapis pour mes ateliers du mercredi matin',
  ],
  ['pour la fête de l’été nous souhaitons louer une sono', 'pour la fete de l’ete', 'louer une sono'],
  [
    'dans notre petit groupe c’est le traiteur qui coûte cher',
    'dans notre petit groupe',
    'le traiteur qui coute cher',
  ],
  ['tout le monde vient en train mais lundi le car', 'tout le monde vient en train', 'lundi le car'],
  ['tout le monde vient en train mais lundi mais mardi', 'tout le monde vient en train', 'lundi mardi'],
  [
    'la paie est en retard depuis lundi, on peut l’avancer',
    'on peut l’avancer',
    'la paie est en retard depuis lundi',
  ],
  [
    'la facture est en retard, peut-on la payer avant lundi',
    'peut-on la payer avant lundi',
    'la facture est en retard',
  ],
  [
    'la facture est en retard, peut-on les payer avant lundi',
    'peut-on les payer avant lundi',
    'la facture est en retard',
  ],
  [
    'la salle est-elle grande : est-ce que cela compte pour tous',
    'est-ce que cela compte pour tous',
    'la salle est-elle grande',
  ],
])('« %s » tells « %s » and asks « %s »', (query, told, asked) => {
  expect(parts(query)).toEqual([told, asked]);
});

test.each([
  ['est-ce que le goûter est pris en charge', true],
  ['peut-on demander les goûters', true],
  ['est-il possible de payer une intervenante', true],
  ['quand peut-on déposer un dossier', false],
  ['combien de parents dans un groupe', false],
])('whether « %s » asks if something is paid: %s', (query, pays) => {
  expect(asksPay(query)).toBe(pays);
});

test.each([
  'le train, peut-on le payer',
  'notre centre social organise des ateliers tous les mardis matin',
  'le local est trop petit : peut-on',
  'nos   amis   viennent, peut-on payer',
])('« %s » is all asked, or all told', (query) => {
  expect(parts(query)).toEqual(['', '']);
});
