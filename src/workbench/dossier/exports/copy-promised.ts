/**
 * Copies a text that is still being made. WebKit lets a page copy during the gesture alone: it is promised the text at once;
 * a browser that takes no promise is given the text when it is there.
 */
export async function copyPromised(text: Promise<string>): Promise<void> {
  try {
    const blob = text.then((made) => new Blob([made], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    // Outside a secure context there is no clipboard at all: this fails too.
    await navigator.clipboard.writeText(await text);
  }
}
