import type { Page } from 'playwright';

/** What the search page says of what it found: seen at once. */
export const seenStatus = (page: Page) => page.locator('[data-status]').textContent();

/** The same for who listens: said aloud once the reader pauses. */
export const heardStatus = (page: Page) => page.getByRole('status').textContent();
