import type { Letter } from '../letter.ts';

/** To whoever asked what is kept of them, if anything is. */
export function personAsked(shopName: string, link: string): Letter {
  return {
    subject: `What ${shopName} keeps of you`,
    preheader: 'See it, take it with you, or have it erased. The link works once, for a day.',
    senderName: shopName,
    shopName,
    title: 'What is kept of you',
    parts: [
      {
        kind: 'text',
        text: `Someone gave this address and asked what ${shopName} keeps of it around reviews. If that was you, the link leads to it: you can download all of it, or have it erased. It works once, for a day.`,
      },
      { kind: 'text', text: 'If it was not you, there is nothing to do: without the link nothing happens.' },
    ],
    button: { label: 'Go on', href: link },
    footer: [
      'Whoever has the link can see and erase what you wrote, so do not pass this mail on.',
      `Sent by Candor for ${shopName}. Answers to this mail are not read.`,
    ],
  };
}
