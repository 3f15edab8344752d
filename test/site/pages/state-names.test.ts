import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATE_WORDS } from '../../../src/rules/state-words.ts';
import { DIST } from '../site.ts';

/** Names that a state, or the annexe, once had beside its own. */
const OTHER_NAMES = [
  /se tait|se taisent/i,
  /ne (?:le|la) dit pas\b/i,
  /ne tranche(?! d’âge)|(?:non|pas) tranché/i,
  /non précisé/i,
  /à préciser/i,
  /cela dépend encore/i,
  /(?<!Copier |Voici |toutes )\b(?:le|du|au|ce) texte\b(?! extrait| se lit| des pages)/i,
  /\b(?:ce|du) document\b/i,
];

/** What a page says, its islands' words with it. */
function said(html: string): string {
  const props = [...html.matchAll(/ props="([^"]*)"/g)].map(([, given = '']) => given);
  const body = html
    .replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]*>/g, ' ');
  return [body, ...props].join(' ').replace(/&nbsp;|\s/g, ' ');
}

const namesIn = (text: string) =>
  OTHER_NAMES.flatMap((name) => {
    const found = name.exec(text);
    return found ? [text.slice(Math.max(0, found.index - 40), found.index + 40)] : [];
  });

describe('a state has one name', () => {
  it('which is this one', () => {
    expect(STATE_WORDS).toEqual({
      eligible: 'éligible',
      ineligible: 'non éligible',
      conditional: 'sous condition',
      silent: 'l’annexe n’en dit rien',
      contradictory: 'l’annexe se contredit',
      open: 'pas encore de réponse',
      depends: 'cela dépend',
      missing: 'à compléter',
      ask: 'à demander',
    });
  });

  it('on every built page, in what its islands say, and in the text of all answers', () => {
    const pages = globSync('**/*.html', { cwd: DIST }).map((file) =>
      said(readFileSync(join(DIST, file), 'utf8')),
    );
    expect(pages.length).toBeGreaterThan(40);
    const texts = [...pages, readFileSync('docs/toutes-les-reponses.txt', 'utf8')];
    expect(texts.flatMap(namesIn)).toEqual([]);
  });

  it('in every script', () => {
    const scripts = globSync('_astro/*.js', { cwd: DIST }).map((file) =>
      readFileSync(join(DIST, file), 'utf8'),
    );
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.flatMap(namesIn)).toEqual([]);
  });

  it('and an older one is found', () => {
    expect(namesIn('Sur ce point, le texte ne le dit pas.')).toHaveLength(2);
    expect(said('<p>Rien.</p><i props="&quot;L’annexe se tait&quot;"></i>')).toContain('L’annexe se tait');
  });
});
