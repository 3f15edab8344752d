/** The keys that a journey presses, by the names that the DOM gives them. */
export type Key =
  'Tab' | 'Enter' | 'Escape' | ' ' | 'Backspace' | 'Home' | 'End' | 'ArrowDown' | 'ArrowUp' | 'ArrowRight';

/** What « Control » does with a letter of every keyboard, in a field. */
export type Edit = 'SelectAll' | 'Cut' | 'Paste';

/** One tab of a real browser, in a session of its own. Every method fails, rather than waits for ever, on a frozen tab. */
export interface Tab {
  /** Where what the reader saves is received. */
  downloads: string;
  goto: (url: string) => Promise<void>;
  url: () => Promise<string>;
  back: () => Promise<void>;
  forward: () => Promise<void>;
  reload: () => Promise<void>;
  /** Runs a function in the page, or in the frame entered: it knows nothing but its arguments. */
  run: <T, A extends unknown[]>(act: (...args: A) => T, ...args: A) => Promise<T>;
  click: (selector: string) => Promise<void>;
  /** Presses keys one after the other, wherever the focus is. */
  press: (...keys: Key[]) => Promise<void>;
  /** Types a text, key by key, wherever the focus is. */
  type: (text: string) => Promise<void>;
  /** Presses « Shift » and « Tab ». */
  shiftTab: () => Promise<void>;
  /** Presses « Control » with the letter that does it. */
  edit: (what: Edit) => Promise<void>;
  /** Gives a file to a file field, as the system's dialog does. */
  choose: (selector: string, file: string) => Promise<void>;
  /** Asks for a window this wide, and says how wide the page then is. */
  widen: (width: number, height: number) => Promise<number>;
  /** Goes into a frame; `leave` returns to the page. */
  enter: (selector: string) => Promise<void>;
  leave: () => Promise<void>;
  /** The page as the engine prints it (A4), or nothing where its driver cannot. */
  print: () => Promise<Uint8Array | undefined>;
  close: () => Promise<void>;
}
