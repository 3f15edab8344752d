import { legibleAccent } from './accent.ts';
import type { Settings } from './settings.ts';

/** Gives the frame the colours and the letters that its host asks for. The styles of the page have come. */
export function dressPage({ theme, accent, police }: Settings): void {
  const { style } = document.documentElement;
  if (theme !== 'auto') setScheme(theme === 'sombre');
  if (police) style.setProperty('--display', 'var(--text)');
  if (accent === undefined) return;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const colour = () => {
    const isDark = theme === 'sombre' || (theme === 'auto' && dark.matches);
    const legible = legibleAccent(accent, isDark ? 'dark' : 'light');
    style.setProperty('--accent', legible.accent);
    style.setProperty('--on-accent', legible.on);
  };
  colour();
  dark.addEventListener('change', colour);
}

/** One scheme, whatever the reader’s own: what the styles keep for the dark is for always, or for never. */
function setScheme(isDark: boolean): void {
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', isDark ? 'dark' : 'light');
  const choose = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme'))
        rule.media.mediaText = isDark ? 'screen' : 'not all';
      else if ('cssRules' in rule) choose(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) choose(sheet.cssRules);
}
