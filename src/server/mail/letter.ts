/**
 * A mail as its parts, from which both of its forms are made, so that the plain text says what the HTML
 * says. What happened comes first, then what was written, then one way on.
 */
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';

export type LetterPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'review';
      readonly stars: number;
      /** The stars that these took the place of. */
      readonly starsBefore?: number;
      readonly headline: string;
      readonly body: string;
      readonly by: string;
    }
  | { readonly kind: 'message'; readonly text: string; readonly by: string }
  /** One sober line with its date and state. */
  | { readonly kind: 'promise'; readonly text: string }
  /** Cases as one line each, with the way to each. */
  | {
      readonly kind: 'cases';
      readonly title: string;
      readonly lines: readonly { readonly text: string; readonly href: string }[];
      readonly more?: string;
    }
  | { readonly kind: 'fact'; readonly name: string; readonly text: string };

export interface Letter {
  readonly subject: string;
  /** What a list of mails shows after the subject. */
  readonly preheader: string;
  /** Stands before the sender's address; the name in `MAIL_FROM` when left out. */
  readonly senderName?: string;
  /** Whom it is about or from, above the title. */
  readonly shopName: string;
  readonly title: string;
  readonly parts: readonly LetterPart[];
  /** What it goes back to, beneath the button, for whoever has forgotten. */
  readonly background?: LetterPart;
  readonly button: { readonly label: string; readonly href: string };
  /** Why one gets it, and who sends it. */
  readonly footer: readonly string[];
}

export interface RenderedLetter {
  readonly subject: string;
  readonly senderName?: string;
  readonly html: string;
  readonly text: string;
}

export async function renderLetter(letter: Letter): Promise<RenderedLetter> {
  const { senderName } = letter;
  const subject = oneLine(letter.subject);
  return {
    subject,
    ...(senderName !== undefined && { senderName: oneLine(senderName) }),
    html: withoutControls(await letterHtml({ ...letter, subject })),
    text: withoutControls(letterText(letter)),
  };
}

/** A header is one line; names that were moved in from elsewhere may hold anything. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** What a terminal would obey. */
function withoutControls(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}/gu, '');
}
