import { expect, it } from 'vitest';
import { isServiceMail } from '../../../../../src/rules/departement/file/service-mail.ts';

it.each([
  ...['accueil', 'action', 'administration', 'appel', 'asso', 'bureau', 'caf50', 'cdsf', 'clas', 'contact'],
  ...['coordination', 'direction', 'petite-enfance', 'famille', 'fnp', 'infos', 'jeunesse', 'laep', 'mairie'],
  ...['maison', 'médiation', 'msa', 'parentalite', 'partenaires', 'partenariat', 'pole', 'promeneurs', 'pdn'],
  ...['reaap', 'referent', 'réseau', 'sdsf', 'secretariat', 'service', 'social', 'soutien', 'subventions'],
  ...['support', 'territoires', 'udaf', 'ville', 'departement', 'projets', 'elan', 'dossiers', 'ecoute'],
])('« %s@… » is the box of a service', (name) => {
  expect(isServiceMail(`${name}@exemple.fr`)).toBe(true);
});

it.each(['jeanne.martin', 'jm', 'durand', 'j.petit'])(
  '« %s@… » may be a person’s, wherever it is',
  (name) => {
    expect(isServiceMail(`${name}@caf50.caf.fr`)).toBe(false);
  },
);
