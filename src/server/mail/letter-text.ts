/** A mail as plain text, for clients and readers that take no HTML. */
import { plural } from '../../ui/format.ts';
import type { Letter, LetterPart } from './letter.ts';

export function letterText({ title, parts, button, background, footer }: Letter): string {
  const way = `${button.label}:\n${button.href}`;
  const blocks = [title, ...parts.map(partText), way, ...(background ? [partText(background)] : [])];
  // The line before the footer is known to mail clients as the one before a signature.
  return `${blocks.join('\n\n')}\n\n-- \n${footer.join('\n')}\n`;
}

function partText(part: LetterPart): string {
  switch (part.kind) {
    case 'text':
    case 'promise':
      return part.text;
    case 'fact':
      return `${part.name}: ${part.text}`;
    case 'message':
      return `${quoted(part.text)}\n${part.by}`;
    case 'cases': {
      const { title, lines, more } = part;
      const words = lines.map(({ text, href }) => `- ${text}\n  ${href}`);
      return [title, ...words, ...(more === undefined ? [] : [more])].join('\n');
    }
    case 'review': {
      const { stars, starsBefore, headline, body, by } = part;
      const now = plural(stars, 'star');
      const words = starsBefore === undefined ? now : `${plural(starsBefore, 'star')} changed to ${now}`;
      return [words, ...[headline, body].filter((text) => text !== '').map(quoted), by].join('\n');
    }
  }
}

/** As mail clients mark the words of another. */
function quoted(text: string): string {
  return text.replaceAll(/^/gm, '> ');
}
