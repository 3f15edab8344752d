import count from 'later:workbench/frame/dossier-count.ts';
import departement from 'later:departement/show-chosen.ts';

/** What the tab holds that a page shows: which département was chosen or is named by the address, and how much is in the dossier. */
showDepartement();
addEventListener('hashchange', showDepartement);
if (sessionStorage.getItem('fnp:travail') !== null) void import(/* @vite-ignore */ count);

/** Loads it once: it hears of each later address by itself. */
function showDepartement(): void {
  if (location.hash.includes('departement=') || sessionStorage.getItem('fnp:departement') !== null)
    void import(/* @vite-ignore */ departement);
}
