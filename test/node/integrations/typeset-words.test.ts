import { describe, expect, it } from 'vitest';
import { typesetSource } from '../../../src/integrations/vite/typeset-words.ts';

describe('the words held in code', () => {
  it.each([
    ['a string', `const a = 'Pourquoi ?';`, `const a = 'Pourquoi\u202f?';`],
    ['a template', 'const a = `« ${b} » : ${c} !`;', 'const a = `«\u00a0${b}\u00a0»\u00a0: ${c}\u202f!`;'],
    ['the text of an element', 'const a = <p>Vraiment ?</p>;', 'const a = <p>Vraiment\u202f?</p>;'],
    [
      'a mark alone on its line',
      'const a = <p>Vraiment\n  ? Oui</p>;',
      'const a = <p>Vraiment\u202f? Oui</p>;',
    ],
  ])('are typeset in %s', (_, source, expected) => {
    expect(typesetSource(source, 'tsx')).toBe(expected);
  });

  it('are all that changes: code keeps its own marks', () => {
    const source = `const a: number = b ? c : d; if (!a) f({ x: 1 }); // Pourquoi ?`;
    expect(typesetSource(source, 'ts')).toBe(source);
  });
});
