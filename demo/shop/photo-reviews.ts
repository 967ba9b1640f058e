/** Reviews with photos, so that the demo shows some. People and words are made up; `make-photos.ts` made the pictures. */
import type { Scene } from './story.ts';

export interface ScenePhoto {
  /** In `photos/`, without its ending. */
  readonly file: string;
  readonly alt: string;
}

export const photoReviews: readonly Scene[] = [
  {
    daysAgo: 3.2,
    product: 'clothing-1078',
    stars: 5,
    headline: 'Even better off the screen',
    text: 'The stripes line up at the side seams, which I have not seen on a dress at this price before. I am 1.68 m and it ends just above the knee.',
    answers: { Fit: 3, Quality: 5 },
    author: 'Priya N.',
    photos: [
      { file: 'dress-whole', alt: 'The whole dress, laid out on a sheet' },
      { file: 'dress-stripes', alt: 'The stripes where bodice and skirt meet' },
    ],
    turns: [],
  },
  {
    daysAgo: 8.7,
    product: 'clothing-1078',
    stars: 4,
    headline: 'Lovely, with a wide neck',
    text: 'Soft, warm and well made. The neck sits wider on me than in the picture, so look at mine before you order.',
    answers: { Fit: 4, Quality: 4, Comfort: 5 },
    author: 'Tove H.',
    photos: [
      { file: 'dress-neck', alt: 'The neckline, which is wide' },
      { file: 'dress-sleeve', alt: 'A sleeve down to its striped end' },
    ],
    turns: [],
  },
  {
    daysAgo: 5.4,
    product: 'clothing-984',
    stars: 5,
    headline: 'Buttons that mean it',
    text: 'Heavy cloth, and the buttons are sewn on for good. It will outlive me.',
    author: 'Marek D.',
    photos: [{ file: 'jacket-buttons', alt: 'Collar, pockets and brass buttons from close by' }],
    turns: [],
  },
  {
    daysAgo: 6.1,
    product: 'clothing-895',
    stars: 5,
    headline: 'The green is this green',
    text: 'I was afraid of the colour and need not have been. It swings nicely and does not itch.',
    author: 'Anouk V.',
    photos: [
      { file: 'sweater-whole', alt: 'The sweater on a pink wall' },
      { file: 'sweater-knit', alt: 'The knit from close by' },
    ],
    turns: [],
  },
];
