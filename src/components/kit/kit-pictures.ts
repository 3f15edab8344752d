/** The pictures to share, in the sizes that networks ask for; `npm run -s kit-images` makes them. */
export const KIT_PICTURES = [
  { file: 'partage-1200x630.png', width: 1200, height: 630, use: 'Lien, Facebook, LinkedIn' },
  { file: 'partage-1080x1080.png', width: 1080, height: 1080, use: 'Carré, Instagram' },
  { file: 'partage-1080x1920.png', width: 1080, height: 1920, use: 'Story, écran d’accueil' },
] as const;
