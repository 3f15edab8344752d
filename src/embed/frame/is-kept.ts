/** Whether the host isolates the frame, which may then not lead the whole tab elsewhere. */
export function isKept(): boolean {
  if (top === window) return false;
  if (origin === 'null') return true;
  try {
    // Refused in every frame that is isolated, whatever else its host allows; changes nothing elsewhere.
    const { domain } = document;
    Object.assign(document, { domain });
    return false;
  } catch {
    return true;
  }
}
