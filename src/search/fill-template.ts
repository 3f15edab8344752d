/** A fresh copy of the first element of a template of the page. */
export function fillTemplate(id: string): HTMLElement {
  const template = document.getElementById(id);
  const first = template instanceof HTMLTemplateElement ? template.content.firstElementChild : null;
  const copy = first?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`no <template id="${id}"> on this page`);
  return copy;
}

/** The element that a selector names inside another, or an error that names the selector. */
export function inside<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing on this page is ${selector}`);
  return found;
}
