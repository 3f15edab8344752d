/** Says to whoever shows a département that the frame’s is now another, `data-departement` of the page: « 59 », or none. */
export const DEPARTEMENT = 'departement-chosen';
