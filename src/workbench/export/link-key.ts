/** What a fragment that carries a dossier begins with. */
export const LINK_KEY = 'dossier=';
