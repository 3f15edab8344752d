import data from 'virtual:said';

/** What the phrases of this site may say beside their thing. */
export const siteSaid = data;
