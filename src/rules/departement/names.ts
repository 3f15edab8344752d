/** A département, as the list of the site has it. */
export interface DepartementName {
  /** « 59 », « 2A », « 971 ». */
  id: string;
  name: string;
  /** What « de » becomes before its name: « du », « de la », « de l’ », « des », « de », « d’ »; with its space where it has one. */
  of: string;
  /** Its chef-lieu. */
  seat: string;
}

/** Its part of an address: « 2a ». */
export function departementSlug(id: string): string {
  return id.toLowerCase();
}

/** Its page, without the base path. */
export function departementAddress(id: string): string {
  return `/departements/${departementSlug(id)}/`;
}

/** « du Nord », « de l’Ain ». */
export function ofDepartement({ of, name }: DepartementName): string {
  return of + name;
}

/** The Caf’s usual name when a département has one: « Caf du Nord ». */
export function usualCaf(departement: DepartementName): string {
  return `Caf ${ofDepartement(departement)}`;
}

/** The fictitious département that shows every value, said so on every screen and never indexed. */
export const EXAMPLE: DepartementName = { id: '00', name: 'Exemple', of: 'de l’', seat: 'Exempleville' };
