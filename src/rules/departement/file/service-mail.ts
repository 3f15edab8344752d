import { fold } from '../../../french/fold.ts';

/** Words of a mailbox that a service shares. */
const SERVICE = new RegExp(
  [
    ...['accueil', 'action', 'administration', 'appel', 'asso', 'bureau', 'caf', 'cdsf', 'clas', 'contact'],
    ...['coordination', 'direction', 'enfance', 'famille', 'fnp', 'info', 'jeunesse', 'laep', 'mairie'],
    ...['maison', 'mediation', 'msa', 'parent', 'partenai', 'partenariat', 'pole', 'promeneur', 'pdn'],
    ...['reaap', 'referent', 'reseau', 'sdsf', 'secretariat', 'service', 'social', 'soutien', 'subvention'],
    ...['support', 'territoire', 'udaf', 'ville', 'departement', 'projet', 'elan', 'dossier', 'ecoute'],
  ].join('|'),
);

/** Whether a mailbox bears the name of a service; any other may be a person’s, and is refused. */
export function isServiceMail(mail: string): boolean {
  return SERVICE.test(fold(mail.split('@', 1).join('')));
}
