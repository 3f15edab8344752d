/** The words of a text in plain letters, elisions left out; the digits of a number stay together. */
export function plainWords(text: string): string[] {
  const plain = text
    .replace(/(\d)\s+(?=\d{3}(?!\d))/g, '$1')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1);
}
