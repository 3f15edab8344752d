import count from 'later:workbench/frame/dossier-count.ts';
import departement from 'later:departement/show-chosen.ts';

/** What the tab holds that a page shows: how much is in the dossier, and which département was chosen or is named by the address. */
if (sessionStorage.getItem('fnp:travail') !== null) void import(/* @vite-ignore */ count);
if (location.hash.includes('departement=') || sessionStorage.getItem('fnp:departement') !== null)
  void import(/* @vite-ignore */ departement);
