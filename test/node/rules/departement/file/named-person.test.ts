import { expect, it } from 'vitest';
import { namedPerson } from '../../../../../src/rules/departement/file/named-person.ts';

it.each([
  ['Jeanne Martin', 'Jeanne Martin'],
  ['Jean-Pierre Lefèvre, référent parentalité', 'Jean-Pierre Lefèvre'],
  ['DUPONT Marie, chargée de mission', 'DUPONT Marie'],
  ['Référente parentalité : Aïcha Benali', 'Aïcha Benali'],
  ['Conseillère technique Élodie Morel', 'Élodie Morel'],
  ['J. Martin', 'J. Martin'],
  ['Valérie Lemoine', 'Valérie Lemoine'],
  ['Jeanne Petit', 'Jeanne Petit'],
  ['Jeanne Martin (Caf du Nord)', 'Jeanne Martin'],
  ['Jeanne Martin Caf du Nord', 'Jeanne Martin'],
  ['Chargé de mission, Karim O’Brien', 'Karim O’Brien'],
])('« %s » names « %s »', (role, person) => {
  expect(namedPerson(role)).toBe(person);
});

it.each([
  ...['Caf, action sociale', 'CAF du Nord', 'Caf de la Haute-Garonne', 'Caf Loire Atlantique'],
  ...['Réseau Parents 67', 'RÉSEAU PARENTALITÉ MANCHE', 'Centre social Jean Moulin', 'Pôle Enfance Jeunesse'],
  ...['Référent parentalité', 'Référent Parentalité de la Caf', 'Coordination du réseau', 'Action Sociale'],
  ...['Essor Pays de la Loire, pour la Caf de la Mayenne', 'Conseil départemental de Seine-et-Marne'],
  ...['Direction des Solidarités', 'Conseillère technique Haute Garonne', 'Les Francas', 'Le webmestre'],
  ...['Association Léo Lagrange', 'Maison des parents Simone Veil', 'Familles Rurales', 'Udaf'],
])('« %s » names nobody', (role) => {
  expect(namedPerson(role)).toBeNull();
});
