import { plural } from '../../../ui/format.ts';
import type { Letter } from '../letter.ts';

export interface TestFacts {
  readonly shopName: string;
  readonly publicUrl: string;
  /** Of a step of the escalation. */
  readonly afterHours?: number | undefined;
}

/** To whoever would be told, so that the shop sees that it works. */
export function mailTest({ shopName, publicUrl, afterHours }: TestFacts): Letter {
  const why =
    afterHours === undefined
      ? `${shopName} wants this address told of what happens in its cases.`
      : `${shopName} wants you told when a case is not answered after ${plural(afterHours, 'working hour')}.`;
  return {
    subject: `A test from ${shopName}`,
    preheader: 'Mails of Candor reach you.',
    shopName: `Reviews of ${shopName}`,
    title: 'This is a test: mails of Candor reach you',
    parts: [
      { kind: 'text', text: why },
      { kind: 'text', text: 'Nothing has happened, and there is nothing to do.' },
    ],
    button: { label: 'Open the inbox', href: `${publicUrl}/inbox` },
    footer: [
      'Somebody of the shop pressed the button for it.',
      'Sent by Candor. Answers to this mail are not read.',
    ],
  };
}
