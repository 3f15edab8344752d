import { readContent } from '../../reading/content.ts';
import { kitPlace, type KitPlace } from '../../rules/departement/kit.ts';
import { type DepartementName, EXAMPLE } from '../../rules/departement/names.ts';

/** The départements that have a kit of their own: those that gave something for a poster. */
export function kitPlaces(): { departement: DepartementName; place: KitPlace }[] {
  const { departements, locals } = readContent();
  return locals.flatMap(({ id, local }) => {
    const departement = [EXAMPLE, ...departements].find((each) => each.id === id);
    return departement && local.kit.length > 0 ? [{ departement, place: kitPlace(departement, local) }] : [];
  });
}
