declare module 'hyphen/fr/index.js' {
  const french: {
    /** The text with a mark at every place where a word may be cut. */
    hyphenateSync: (text: string, options?: { hyphenChar?: string; minWordLength?: number }) => string;
  };
  export default french;
}
