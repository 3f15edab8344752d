import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CopyButton } from '../../src/controls/card/CopyButton.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the copy button', () => {
  it('copies the text and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await render(<CopyButton label="Copier le lien" text={() => 'https://exemple.invalid/#a=b'} />);
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await expect.element(page.getByRole('status')).toMatchTextContent(/Copié\./);
    expect(write).toHaveBeenCalledWith('https://exemple.invalid/#a=b');
  });

  it('shows the text, ready to be copied by hand, when the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await render(<CopyButton label="Copier le lien" text={() => 'https://exemple.invalid/#a=b'} />);
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await expect
      .element(page.getByRole('textbox', { name: 'Copier le lien' }))
      .toHaveValue('https://exemple.invalid/#a=b');
  });
});
