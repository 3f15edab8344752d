/** What tells an element to assistive techniques: attributes, for Firefox before 119 has no property of these names. */
type Told = Partial<Record<'role' | 'aria-label' | 'aria-live' | 'aria-selected', string>>;

/** An element with its properties and what it holds; text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Omit<Partial<HTMLElementTagNameMap[Name]>, 'role'> & Told,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries<unknown>(properties))
    if (/^(role|aria-)/.test(key)) made.setAttribute(key, String(value));
    else Object.assign(made, { [key]: value });
  made.append(...inside);
  return made;
}
