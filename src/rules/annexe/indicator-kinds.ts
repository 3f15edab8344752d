/** What is done of an indicator of each kind. */
export const KIND_WORDS = { quantitatif: 'à compter', qualitatif: 'à décrire' } as const;

/** The same over a list. */
export const KIND_TITLES = { quantitatif: 'À compter', qualitatif: 'À décrire' } as const;
