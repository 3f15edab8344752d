/** What a result needs of a page, as Pagefind stores it. */
interface Fragment {
  anchors: { element: string }[];
  meta: Record<string, string>;
}

/** A page’s record without what only the ranking needed: the words people use for it, and places that head no section. */
export function slimFragment(json: string): string {
  const fragment = JSON.parse(json) as Fragment;
  const { title = '' } = fragment.meta;
  const anchors = fragment.anchors.filter(({ element }) => /^h\d$/.test(element));
  return JSON.stringify({ ...fragment, anchors, meta: { title } });
}
