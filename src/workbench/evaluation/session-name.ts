/** What a session is called: its date or its name as typed, else its rank. */
export function sessionName(label: string, i: number): string {
  return label.trim() || `Séance ${String(i + 1)}`;
}
