/**
 * What became of ten bad reviews, so that a newcomer sees each turn of the path within a minute:
 * who wrote what, how many days before the first start. People and words are made up for the demo;
 * each act goes through the very code that a real one goes through.
 */
import type { Topic } from '../../src/contract/topics.ts';
import type { ScenePhoto } from './photo-reviews.ts';

interface Act {
  /** Before the shop was first opened; a fraction is a part of a day. */
  readonly daysAgo: number;
}

export type Turn = Act &
  (
    | { readonly does: 'reply'; readonly by: string; readonly text: string; readonly dueInDays?: number }
    | { readonly does: 'keep'; readonly by: string }
    | { readonly does: 'close'; readonly by: string }
    | { readonly does: 'correct-topic'; readonly by: string; readonly topic: Topic }
    | { readonly does: 'answer'; readonly text: string }
    | { readonly does: 'settle'; readonly resolved: boolean }
    | { readonly does: 'revise'; readonly stars: number; readonly text: string }
  );

export interface Scene extends Act {
  readonly product: string;
  readonly stars: number;
  readonly headline: string;
  readonly text: string;
  readonly author: string;
  readonly topic?: Topic;
  /** What they told the shop in private, when they asked to be contacted. */
  readonly contact?: string;
  readonly photos?: readonly ScenePhoto[];
  /** The steps that they chose of what is asked besides the stars, by its name. */
  readonly answers?: Readonly<Record<string, number>>;
  /** How many readers found it helpful by the time of the opening. */
  readonly helpful?: number;
  readonly turns: readonly Turn[];
}

const MAREN = 'Maren, Lindfold';
const ILSE = 'Ilse, Lindfold';

export const story: readonly Scene[] = [
  {
    daysAgo: 24,
    product: 'clothing-1078',
    stars: 1,
    headline: 'Hem came undone at a wedding',
    text: 'I wore it once. Half the hem was down before dinner, and I spent the speeches holding it together. For this price I expect a dress to last an evening.',
    author: 'Johanna K.',
    helpful: 14,
    topic: 'quality',
    answers: { Fit: 3, Quality: 1, Comfort: 4 },
    photos: [{ file: 'dress-hem', alt: 'The hem, hanging down at the left' }],
    turns: [
      {
        daysAgo: 23.6,
        does: 'reply',
        by: MAREN,
        text: 'Hello Johanna,\n\na hem that comes down at a wedding is a sewing fault, and I am sorry that you spent the evening holding it.\n\nI have read your review to our workshop myself: the thread of that batch is too thin, and we have stopped it.\n\nA new dress, sewn with the stronger thread, leaves us by the date below; please keep the old one until it is there. You reach me at care@lindfold.example.',
        dueInDays: 5,
      },
      { daysAgo: 22.9, does: 'answer', text: 'Thank you, that was quick. Size 38 again, please.' },
      { daysAgo: 20.2, does: 'keep', by: MAREN },
      { daysAgo: 15.4, does: 'settle', resolved: true },
      {
        daysAgo: 15.3,
        does: 'revise',
        stars: 4,
        text: 'The first one lost its hem on the first evening. The replacement came before the day they had named, and I have danced in it twice since. One star less for the first evening.',
      },
    ],
  },
  {
    daysAgo: 19,
    product: 'clothing-895',
    stars: 2,
    headline: 'Pilled after two days',
    text: 'Lovely colour, but under the arms it looks a year old after two days at the office.',
    author: 'Ines R.',
    helpful: 6,
    topic: 'quality',
    turns: [
      {
        daysAgo: 18.5,
        does: 'reply',
        by: ILSE,
        text: 'Hello Ines,\n\npilling after two days is not wear, it is the yarn, and you are right to say so.\n\nYour words went to our knitter this morning. By the date below you have your money back and a depilling comb in the post, whether you keep the sweater or not.',
        dueInDays: 6,
      },
      { daysAgo: 13.1, does: 'keep', by: ILSE },
      { daysAgo: 12.2, does: 'settle', resolved: true },
    ],
  },
  {
    daysAgo: 9,
    product: 'clothing-984',
    stars: 1,
    headline: 'Two left cuffs',
    text: 'One sleeve has its button on the inside. How does nobody see that while packing?',
    author: 'Petra M.',
    helpful: 4,
    topic: 'damaged',
    turns: [
      {
        daysAgo: 8.6,
        does: 'reply',
        by: MAREN,
        text: 'Hello Petra,\n\ntwo left cuffs should never have passed our table, and I understand that you shook your head.\n\nI looked through the whole shelf today: yours was the only one, which is little comfort.\n\nA jacket that I have checked myself leaves us by the date below.',
        dueInDays: 6,
      },
      { daysAgo: 8.1, does: 'answer', text: 'All right. Please send it to the same address.' },
    ],
  },
  {
    daysAgo: 6,
    product: 'clothing-1104',
    stars: 2,
    headline: 'Lining shows below the front',
    text: 'When I sit down the lining hangs out by two fingers. The pictures do not show that.',
    author: 'Wiebke T.',
    helpful: 9,
    topic: 'not-as-described',
    turns: [
      {
        daysAgo: 5.5,
        does: 'reply',
        by: ILSE,
        text: 'Hello Wiebke,\n\na lining that shows when you sit is not what the pictures promise.\n\nI have tried it on myself and seen what you mean.\n\nBy the date below the page has a picture of the dress seated, and a seamstress near you can take the lining up at our cost: call me and I arrange it.',
        dueInDays: 6,
      },
    ],
  },
  {
    daysAgo: 5,
    product: 'clothing-862',
    stars: 3,
    headline: 'Between two sizes',
    text: 'S pinches at the arms, M hangs at the neck. The table says I am an S.',
    author: 'Tomke',
    helpful: 3,
    topic: 'size-fit',
    turns: [
      {
        daysAgo: 4.5,
        does: 'reply',
        by: MAREN,
        text: 'Hello Tomke,\n\na table that sends you into the wrong size is our fault and not yours.\n\nI measured both sizes again today; the arm of the S is a centimetre too narrow.\n\nBy the date below the table is right, and you have a label to send the S back for free.',
        dueInDays: 9,
      },
    ],
  },
  {
    daysAgo: 4,
    product: 'clothing-886',
    stars: 2,
    headline: 'See-through in daylight',
    text: 'Fine indoors. In the sun everyone knows the colour of my bra.',
    author: 'Ayla S.',
    topic: 'quality',
    turns: [
      {
        daysAgo: 3.4,
        does: 'reply',
        by: ILSE,
        text: 'Hello Ayla,\n\na tunic that one sees through in the sun is only half a tunic, and I am sorry that you found out outside.\n\nI have asked for the weight of that batch. Would you rather have your money back, or the same tunic in the closer weave? Write me here, as you like it best.',
      },
    ],
  },
  {
    daysAgo: 11,
    product: 'clothing-1059',
    stars: 1,
    headline: 'Wrong colour twice',
    text: 'Ordered navy, got black. Sent it back, got black again.',
    author: 'Dorothea F.',
    helpful: 5,
    topic: 'wrong-item',
    turns: [
      {
        daysAgo: 10.6,
        does: 'reply',
        by: MAREN,
        text: 'Hello Dorothea,\n\nblack for navy, and then black once more: that is our shelf, not your order.\n\nEach of the two boxes carried the label of the other, which we have put right.\n\nThe navy pair leaves us by the date below.',
        dueInDays: 3,
      },
      { daysAgo: 8.9, does: 'keep', by: MAREN },
      { daysAgo: 3.2, does: 'settle', resolved: false },
      {
        daysAgo: 3.1,
        does: 'answer',
        text: 'They came, and they are navy. But they are a 36 and I had ordered a 40.',
      },
    ],
  },
  {
    daysAgo: 17,
    product: 'clothing-937',
    stars: 2,
    headline: 'Took five weeks',
    text: 'The cardigan is nice. By the time it came it was summer.',
    author: 'Henrike L.',
    topic: 'delivery',
    turns: [
      { daysAgo: 16.4, does: 'correct-topic', by: ILSE, topic: 'service' },
      {
        daysAgo: 16.3,
        does: 'reply',
        by: ILSE,
        text: 'Hello Henrike,\n\nfive weeks without a word from us is too long, whatever the carrier did.\n\nI have written to you at length by mail, as your parcel needs its own answer. The shipping is refunded today.',
      },
      { daysAgo: 2.5, does: 'close', by: ILSE },
    ],
  },
  {
    daysAgo: 1.9,
    product: 'clothing-836',
    stars: 1,
    headline: 'Arrived torn',
    text: 'There is a tear along the left shoulder seam, as long as my hand. The parcel itself was fine, so it was packed like that.',
    author: 'Nele B.',
    topic: 'damaged',
    contact: 'I need it for Saturday. Please call after four: 0170 555 0134',
    turns: [],
  },
  {
    daysAgo: 0.3,
    product: 'clothing-1008',
    stars: 3,
    headline: 'Itchy waistband',
    text: 'Pretty skirt, but the waistband scratches. I wear it over a shirt now.',
    author: 'Gesa',
    topic: 'quality',
    turns: [],
  },
];
