/** What is done of an indicator of each kind. */
export const KIND_WORDS = { quantitatif: 'à compter', qualitatif: 'à décrire' } as const;
