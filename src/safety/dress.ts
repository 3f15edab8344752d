const worn = new Set<string>();

/** Adds a style that comes with a script, once; where it can't, what it would dress is still read and used. */
export function dress(css: string): void {
  if (worn.has(css) || !('adoptedStyleSheets' in document)) return;
  worn.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
