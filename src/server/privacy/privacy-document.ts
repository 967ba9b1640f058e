/** A document for people, as HTML to paste into a page and as plain text. */
import { html } from 'hono/html';

export interface DocumentPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface PrivacyDocument {
  readonly title: string;
  readonly parts: readonly DocumentPart[];
}

export function asText({ title, parts }: PrivacyDocument): string {
  const underlined = (words: string, line: string) => `${words}\n${line.repeat(words.length)}`;
  return [
    underlined(title, '='),
    ...parts.flatMap((part) => [underlined(part.title, '-'), ...part.paragraphs]),
    '',
  ].join('\n\n');
}

/** Headings and paragraphs alone, so that it takes the look of the page that it is pasted into. */
export async function asHtml({ title, parts }: PrivacyDocument): Promise<string> {
  const page = await html`<!doctype html>
<meta charset="utf-8">
<title>${title}</title>
<h1>${title}</h1>
${parts.map(
  (part) => html`<h2>${part.title}</h2>
${part.paragraphs.map((words) => html`<p>${words}</p>\n`)}`,
)}`;
  return page.toString();
}
