import { EMBEDS, embedNamed } from '../embeds.ts';
import { drawPicture } from './draw-picture.ts';
import {
  type Choice,
  frameAddress,
  frameSnippet,
  linkAddress,
  linkSnippet,
  NOTHING_SET,
  pictureName,
  pictureSnippet,
  scriptSnippet,
} from './snippets.ts';

/** Runs `/integrer/`: what is chosen is seen at once, and written in each form that a site may paste. */
export function startBuilder(): void {
  const root = document.querySelector<HTMLElement>('[data-builder]');
  if (!root) return;
  const { site = '', here = '', integrity = '' } = root.dataset;
  const value = (id: string) =>
    document.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value ?? '';
  const ticked = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)?.checked === true;
  const chosen = (name: string) =>
    root.querySelector<HTMLInputElement>(`input[data-choice="${name}"]:checked`)?.value ?? '';

  const show = () => {
    const embed = embedNamed(chosen('tool') || (EMBEDS[0]?.id ?? ''));
    const choice: Choice = {
      ...NOTHING_SET,
      departement: value('integrer-departement'),
      volet: value('integrer-volet'),
      theme: chosen('theme') as Choice['theme'],
      accent: ticked('integrer-couleur') ? value('integrer-accent').slice(1) : '',
      police: ticked('integrer-police') ? 'systeme' : '',
      sandbox: ticked('integrer-isole'),
    };
    write('lien', linkSnippet(site, embed, choice));
    write('cadre', frameSnippet(site, embed, choice));
    write('script', scriptSnippet(site, embed, choice, integrity));
    write('image', pictureSnippet(site, embed, choice));
    preview(
      frameAddress(here, embed, { ...choice, theme: choice.theme || 'clair' }),
      embed.title,
      embed.height,
    );
    showWidth();
    const place = document.querySelector<HTMLElement>('[data-picture]');
    if (place) void drawPicture(place, embed.title, linkAddress(site, embed, choice), pictureName(embed));
  };
  const preview = (address: string, title: string, height: number) => {
    for (const frame of root.querySelectorAll('iframe')) {
      if (frame.getAttribute('src') === address) continue;
      // A frame of its own each time: the history of this page is left as it is.
      const fresh = frame.cloneNode() as HTMLIFrameElement;
      fresh.title = `Aperçu, ${frame.width} px : ${title}`;
      fresh.height = String(height);
      fresh.src = address;
      frame.replaceWith(fresh);
    }
    const see = root.querySelector<HTMLElement>('[data-ground]');
    const theme = chosen('theme');
    if (see) see.dataset['ground'] = theme === 'sombre' ? 'dark' : theme === 'auto' ? 'own' : 'light';
  };
  // Where the screen has no room for all three, one width is seen at a time.
  const showWidth = () => {
    for (const figure of root.querySelectorAll<HTMLElement>('[data-width]'))
      figure.toggleAttribute('data-aside', figure.dataset['width'] !== chosen('width'));
  };
  let soon: ReturnType<typeof setTimeout> | undefined;
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['choice'] === 'width') {
      showWidth();
      return;
    }
    const own = document.querySelector<HTMLInputElement>('#integrer-couleur');
    if (own && target instanceof HTMLInputElement && target.id === 'integrer-accent') own.checked = true;
    clearTimeout(soon);
    soon = setTimeout(show, 150);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (button) copy(button);
  });
  show();
}

function write(id: string, text: string): void {
  const place = document.querySelector<HTMLTextAreaElement>(`#code-${id}`);
  if (place) place.value = text;
}

function copy(button: HTMLElement): void {
  const text = document.querySelector<HTMLTextAreaElement>(`#${button.dataset['copy'] ?? ''}`);
  const says = button.nextElementSibling;
  if (!text || !says) return;
  says.textContent = '';
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(text.value))
    .then(
      () => {
        says.textContent = 'Copié.';
      },
      () => {
        text.focus();
        text.select();
        says.textContent = 'Votre navigateur ne permet pas la copie : ce qui est à copier est sélectionné.';
      },
    );
}
