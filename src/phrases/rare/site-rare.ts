import data from 'virtual:rare';

/** The words of this site that are seldom typed. */
export const siteRare = data;
