/**
 * A mail as HTML that plain clients draw well: one column, no picture, every style on its element. The
 * sheet in the head only turns the colours for readers who like it dark.
 *
 * @see https://www.caniemail.com
 */
import { html, raw } from 'hono/html';
import { directionOf } from '../../ui/direction.ts';
import { plural } from '../../ui/format.ts';
import type { Letter, LetterPart } from './letter.ts';

const FONT = "font-family: system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;";
const TEXT = `${FONT} font-size: 16px; line-height: 1.55; color: #1b2423;`;
const SMALL = `${FONT} font-size: 14px; line-height: 1.5; color: #55615f;`;
const style = {
  page: 'margin: 0; padding: 0; background: #ffffff;',
  hidden: 'display: none; max-height: 0; overflow: hidden; mso-hide: all;',
  column: 'max-width: 560px; margin: 0 auto;',
  shop: `${SMALL} margin: 0 0 8px; font-weight: 600;`,
  title: `${FONT} font-size: 22px; line-height: 1.3; font-weight: 650; color: #1b2423; margin: 0 0 20px;`,
  text: `${TEXT} margin: 0 0 20px;`,
  quote: 'margin: 0 0 20px; padding: 2px 0 2px 16px; border-left: 3px solid #c9d2d0;',
  stars: `${FONT} font-size: 18px; line-height: 1.3; color: #b26f00; letter-spacing: 1px;`,
  struck: `${FONT} font-size: 14px; color: #55615f; text-decoration: line-through;`,
  headline: `${TEXT} font-weight: 600; margin: 4px 0 0;`,
  words: `${TEXT} margin: 4px 0 0;`,
  by: `${SMALL} margin: 8px 0 0;`,
  listTitle: `${FONT} font-size: 16px; line-height: 1.5; font-weight: 650; color: #1b2423; margin: 20px 0 0;`,
  list: 'margin: 0; padding: 0 20px;',
  link: 'color: #1b2423; text-decoration: underline;',
  promise: `${TEXT} font-weight: 600; margin: 0 0 20px; padding: 10px 0; border-top: 1px solid #d9dfde; border-bottom: 1px solid #d9dfde;`,
  button: `${FONT} display: inline-block; font-size: 16px; line-height: 24px; font-weight: 600; color: #ffffff; text-decoration: none; padding: 12px 22px; border-radius: 6px; background: #0b5d57;`,
  footer: `${SMALL} margin: 0 0 6px;`,
  picture: 'display: block; width: 76px; height: auto; border-radius: 4px;',
  star: `${FONT} display: inline-block; width: 44px; font-size: 34px; line-height: 44px; text-align: center; text-decoration: none; color: #b26f00;`,
  rule: 'border: 0; border-top: 1px solid #d9dfde; margin: 28px 0 16px;',
} as const;

const DARK = raw(`<style>
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .page { background: #141a19 !important; }
    .text { color: #e8eeed !important; }
    .muted { color: #a9b6b4 !important; }
    .stars { color: #f2b544 !important; }
    .line { border-color: #3a4745 !important; }
    .button { background: #82d5ca !important; color: #06302c !important; }
  }
</style>`);

type Html = ReturnType<typeof html>;

export async function letterHtml(letter: Letter): Promise<string> {
  const { subject, preheader, shopName, title, parts, button, background, footer, language = 'en' } = letter;
  const direction = directionOf(language);
  const page = await html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        ${DARK}
      </head>
      <body class="page" style="${style.page}">
        <div style="${style.hidden}" aria-hidden="true">${preheader}${filler}</div>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
          <tr>
            <td align="center" style="padding: 32px 20px;">
              <div style="${style.column} text-align: ${direction === 'rtl' ? 'right' : 'left'};">
                <p class="muted" style="${style.shop}">${shopName}</p>
                <h1 class="text" style="${style.title}">${title}</h1>
                ${parts.map(partHtml)} ${button && buttonHtml(button)} ${background ? partHtml(background) : ''}
                <hr class="line" style="${style.rule}" />
                ${footer.map((line) => html`<p class="muted" style="${style.footer}">${footerHtml(line)}</p>`)}
              </div>
            </td>
          </tr>
        </table>
      </body>
    </html>`;
  return page.toString();
}

/** Keeps a list of mails from going on with the first words of the mail. */
const filler = raw('&#8199;&#65279;'.repeat(60));

/** The cell has the colour too, as not every client gives one to a link. */
function buttonHtml({ label, href }: NonNullable<Letter['button']>): Html {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin: 28px 0;">
    <tr>
      <td class="button" bgcolor="#0b5d57" style="border-radius: 6px;">
        <a class="button" href="${href}" style="${style.button}">${label}</a>
      </td>
    </tr>
  </table>`;
}

function partHtml(part: LetterPart): Html {
  switch (part.kind) {
    case 'text':
      return html`<p class="text" style="${style.text}">${lines(part.text)}</p>`;
    case 'promise':
      return html`<p class="text line" style="${style.promise}">${part.text}</p>`;
    case 'fact':
      return html`<p class="text" style="${style.text}"><strong>${part.name}:</strong> ${lines(part.text)}</p>`;
    case 'message':
      return html`<div class="line" style="${style.quote}">
        <p class="text" style="${style.words}">${lines(part.text)}</p>
        <p class="muted" style="${style.by}">${part.by}</p>
      </div>`;
    case 'links':
      return linksHtml(part);
    case 'product':
      return productHtml(part);
    case 'review':
      return reviewHtml(part);
  }
}

function linksHtml({ title, lines: links, more = '' }: Extract<LetterPart, { kind: 'links' }>): Html {
  return html`<h2 class="text" style="${style.listTitle}">${title}</h2>
    <ul style="${style.list}">
      ${links.map(
        ({ text, href }) =>
          html`<li class="text" style="${style.words}">
            <a class="text" href="${href}" style="${style.link}">${text}</a>
          </li>`,
      )}
    </ul>
    <p class="muted" style="${style.by}">${more}</p>`;
}

/** Each star leads to the page where it is chosen; until then nothing is said. */
function productHtml({ name, imageUrl, stars }: Extract<LetterPart, { kind: 'product' }>): Html {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
    <tr>
      ${
        imageUrl !== null &&
        html`<td width="76" valign="top" style="padding: 14px 0 0;">
          <img src="${imageUrl}" width="76" alt="" style="${style.picture}" />
        </td>
        <td width="16"></td>`
      }
      <td valign="top" style="padding: 12px 0 0;">
        <p class="text" style="${style.listTitle} margin: 0;">${name}</p>
        <p style="margin: 2px -8px 12px;">
          ${stars.map(
            ({ label, href }) =>
              html`<a class="stars" href="${href}" title="${label}" aria-label="${name}: ${label}" style="${style.star}"
                >☆</a
              >`,
          )}
        </p>
      </td>
    </tr>
  </table>`;
}

function footerHtml(line: Letter['footer'][number]): Html | string {
  if (typeof line === 'string') return line;
  return html`<a class="muted" href="${line.href}" style="${SMALL}">${line.label}</a>`;
}

function reviewHtml({
  stars,
  starsBefore,
  headline,
  body,
  by,
}: Extract<LetterPart, { kind: 'review' }>): Html {
  const before =
    starsBefore === undefined
      ? ''
      : html`<s class="muted" style="${style.struck}">${plural(starsBefore, 'star')}</s>
          <span class="muted" style="${SMALL}">changed to </span>`;
  return html`<div class="line" style="${style.quote}">
    <p style="margin: 0;">
      ${before}<span class="stars" style="${style.stars}" aria-hidden="true">${starPicture(stars)}</span>
      <span class="muted" style="${SMALL}">${plural(stars, 'star')}</span>
    </p>
    ${headline && html`<p class="text" style="${style.headline}">${headline}</p>`}
    ${body && html`<p class="text" style="${style.words}">${lines(body)}</p>`}
    <p class="muted" style="${style.by}">${by}</p>
  </div>`;
}

/** Line breaks as people wrote them. */
function lines(text: string): Html[] {
  return text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));
}

/** For eyes alone; the words stand beside it. */
function starPicture(stars: number): string {
  return '★'.repeat(stars) + '☆'.repeat(5 - stars);
}
