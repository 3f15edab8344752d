/** What heads the sums of what a Caf asks more for, on the page and in its files, and what they are. */
export const APART_TITLE = 'À part : là où la Caf demande plus';
export const APART_NOTE =
  'Ces montants restent dans les totaux ci-dessus, qui suivent l’annexe. Ils tiennent si vous faites aussi ce que la Caf demande.';
