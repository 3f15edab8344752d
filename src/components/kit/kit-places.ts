import { kitPlace, type KitPlace } from '../../rules/departement/kit.ts';
import type { DepartementName } from '../../rules/departement/names.ts';
import { filledEditions } from '../departement/editions.ts';

/** The départements that have a kit of their own: those that gave something for a poster. */
export function kitPlaces(): { departement: DepartementName; place: KitPlace }[] {
  return filledEditions()
    .filter(({ local }) => local.kit.length > 0)
    .map(({ departement, local }) => ({ departement, place: kitPlace(departement, local) }));
}
