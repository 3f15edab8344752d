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

  it.each([
    [
      'what an element says',
      `const a = <p aria-label="Oui !">b</p>;`,
      `const a = <p aria-label="Oui\u202f!">b</p>;`,
    ],
    ['what a component is given', `const a = <B failed="Zut !" />;`, `const a = <B failed="Zut\u202f!" />;`],
    [
      'what a gesture says',
      `const a = <p onClick={() => say('Oui !')}>b</p>;`,
      `const a = <p onClick={() => say('Oui\u202f!')}>b</p>;`,
    ],
    [
      'one drawn in an attribute',
      `const a = <B icon={<i title="Oui !">c</i>} />;`,
      `const a = <B icon={<i title="Oui\u202f!">c</i>} />;`,
    ],
  ])('are typeset in %s', (_, source, expected) => {
    expect(typesetSource(source, 'tsx')).toBe(expected);
  });

  it.each([
    ['a drawing', '<svg viewBox="0 0 420 330"><path d="M0 100 200 h 10" /></svg>'],
    [
      'a computed drawing',
      '<svg viewBox={`0 0 420 ${h} 330`}><path d={up ? "M 10 200" : `M 10 ${y} 200`} /></svg>',
    ],
    ['names of classes', '<B className="a ; b ! c" />'],
    ['an address', `<a href={"/l'un ?"}>b</a>`],
    ['a key', `f({ 'oui !': 1 })`],
    ['figures', `f('0 420 330', '5 %')`],
  ])('are not in %s', (_, drawn) => {
    const source = `const a = ${drawn};`;
    expect(typesetSource(source, 'tsx')).toBe(source);
  });

  it('are all that changes: code keeps its own marks', () => {
    const source = `const a: number = b ? c : d; if (!a) f({ x: 1 }); // Pourquoi ?`;
    expect(typesetSource(source, 'ts')).toBe(source);
  });
});
