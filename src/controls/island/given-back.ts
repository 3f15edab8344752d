/**
 * A browser’s translator puts its own nodes in the place of the page’s texts. React goes on writing to the texts that it
 * made, which nobody sees any more, or fails on them. Before React changes an element whose texts were taken away, they
 * are given back: what the reader sees is then today’s, and the translator finds new words to translate. A translator may
 * call the same methods as React: a change is React’s when all that it names is React’s, and what it takes away is
 * what React no longer wants.
 */
export function giveTextsBack(): void {
  /** The children of an element before its texts were taken away. */
  const own = new WeakMap<Node, Node[]>();
  const homes = new WeakMap<Node, Node>();
  const observer = new MutationObserver(note);
  observer.observe(document.documentElement, { childList: true, subtree: true });

  function note(records: readonly MutationRecord[]): void {
    const robbed = records.filter(({ removedNodes }) => [...removedNodes].some(isReactText));
    for (const { target } of robbed) {
      if (own.has(target)) continue;
      const children = before(target, records);
      own.set(target, children);
      for (const text of children.filter(isReactText)) {
        homes.set(text, target);
        observer.observe(text, { characterData: true });
      }
    }
    for (const { type, target } of records) if (type === 'characterData') giveBack(homes.get(target));
  }

  function giveBack(home: Node | undefined): void {
    const children = home && own.get(home);
    if (!children) return;
    own.delete(home);
    for (const child of [...home.childNodes]) if (!children.includes(child)) child.remove();
    let next: Node | null = null;
    for (const child of [...children].reverse()) {
      if (child.parentNode !== home || child.nextSibling !== next) insert.call(home, child, next);
      next = child;
    }
    observer.takeRecords();
  }

  const insert = Node.prototype.insertBefore;
  for (const name of ['appendChild', 'insertBefore', 'removeChild'] as const) {
    const change = Node.prototype[name] as (...nodes: Node[]) => Node;
    Object.defineProperty(Node.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Node, ...nodes: Node[]) {
        let reacts = false;
        // Whatever fails here, the page’s own change is made.
        try {
          reacts = this.isConnected && isReactChange(this, nodes, name);
          if (reacts) {
            note(observer.takeRecords());
            giveBack(this);
          }
        } catch {
          reacts = false;
        }
        const changed = change.apply(this, nodes);
        // What the page itself changes was not taken away.
        if (reacts) observer.takeRecords();
        return changed;
      },
    });
  }
}

/** What React keeps of a node that it made. */
interface Fiber {
  return: Fiber | null;
  alternate: Fiber | null;
  /** The children that it takes away. */
  deletions: readonly Fiber[] | null;
}

function keyOf(node: Node): string | undefined {
  return Object.keys(node).find((key) => key.startsWith('__react'));
}

/** Whether React made this text, beside other nodes; a text alone in its element is replaced, never edited. */
function isReactText(node: Node): boolean {
  return node instanceof Text && keyOf(node) !== undefined;
}

function isReactChange(home: Node, nodes: readonly (Node | null | undefined)[], name: string): boolean {
  if (![home, ...nodes].every((node) => !node || keyOf(node))) return false;
  const [child] = nodes;
  return name !== 'removeChild' || !child || child.parentNode !== home || isUnwanted(child);
}

/** Whether React takes this node away, or one that it stands in. */
function isUnwanted(node: Node): boolean {
  const key = Object.keys(node).find((each) => each.startsWith('__reactFiber')) ?? '';
  let fiber = (node as unknown as Record<string, Fiber | undefined>)[key];
  while (fiber) {
    // A fiber has two versions; which of them the other side names is React’s own affair.
    const both = [fiber, fiber.alternate];
    const homes = both.flatMap((each) => [each?.return, each?.return?.alternate]);
    if (homes.some((each) => each?.deletions?.some((gone) => both.includes(gone)))) return true;
    fiber = fiber.return ?? undefined;
  }
  return false;
}

/** An element’s children before these changes: each is undone, the last first. What nobody here made is no child of it. */
function before(home: Node, records: readonly MutationRecord[]): Node[] {
  const children: Node[] = [...home.childNodes];
  for (const { target, addedNodes, removedNodes, nextSibling } of [...records].reverse()) {
    if (target !== home) continue;
    for (const added of addedNodes) children.splice(children.indexOf(added as ChildNode), 1);
    children.splice(nextSibling ? children.indexOf(nextSibling) : children.length, 0, ...removedNodes);
  }
  return children.filter((child) => child instanceof Comment || keyOf(child));
}
