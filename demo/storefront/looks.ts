/** Eight shops that could not look less alike; each has a style sheet of its own in `looks/`. */
export const LOOKS = [
  { name: 'grotesk', shop: 'Norm', meaning: 'Minimal grotesk' },
  { name: 'maison', shop: 'Maison Elphège', meaning: 'Luxury serif' },
  { name: 'pebble', shop: 'Pebble & Pals', meaning: 'Playful and round' },
  { name: 'block', shop: 'BLOCK RECORDS', meaning: 'Brutalist' },
  { name: 'signal', shop: 'Signal Instruments', meaning: 'Dark tech' },
  { name: 'orchard', shop: 'Orchard & Oat', meaning: 'Natural' },
  { name: 'gazette', shop: 'The Morning Shelf', meaning: 'Newspaper' },
  { name: 'beacon', shop: 'Beacon', meaning: 'High contrast' },
] as const;

export type Look = (typeof LOOKS)[number];

export function lookSheet(name: string): string {
  return `/looks/${name}.css`;
}
