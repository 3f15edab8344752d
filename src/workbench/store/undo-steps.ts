import type { Workbench } from '../../rules/work/workbench.ts';

/** Which document is shown, and how far it was kept. */
interface Place {
  id: string;
  /** The last save of the kept document that this tab has seen; null when none. */
  seen: string | null;
  keep: boolean;
}

/** The work as it was before a change, and the change in words. */
export interface Step extends Place {
  work: Workbench;
  words: string;
  burst: string | undefined;
}

const MOST_STEPS = 100;

/** What can be undone, the last step first. Changes of one burst make one step. */
export class UndoSteps {
  #steps: Step[] = [];

  /** The words of what would be undone next; null when there is nothing. */
  get words(): string | null {
    return this.#steps.at(-1)?.words ?? null;
  }

  push(step: Step): void {
    if (step.burst !== undefined && this.#steps.at(-1)?.burst === step.burst) return;
    this.#steps = [...this.#steps, step].slice(-MOST_STEPS);
  }

  pop(): Step | undefined {
    return this.#steps.pop();
  }

  clear(): void {
    this.#steps = [];
  }
}
