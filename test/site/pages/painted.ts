import type { Page } from 'playwright';

/** Waits until all that is asked has come, and two more frames are drawn: what had to move has moved. */
export async function painted(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
}
