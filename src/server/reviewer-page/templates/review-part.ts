import { html } from 'hono/html';
import type { Photo } from '../../../contract/media.ts';
import type { Review, Revision } from '../../../contract/review.ts';
import { TOPIC_NAMES } from '../../../contract/topics.ts';
import { changeWords } from '../../../ui/change-words.ts';
import { formatDate, plural } from '../../../ui/format.ts';
import type { Html, PageFacts } from '../page-facts.ts';

/** The review as everyone reads it, with its earlier versions. */
export function reviewPart({ token, own: { review, standing } }: PageFacts): Html {
  const { reviewRating, headline, reviewBody, inLanguage, revisions } = review;
  const changed = changeWords(review);
  return html`<section class="review" aria-labelledby="review-title">
    <h2 class="label" id="review-title">Your review${standing === 'published' && ', as everyone reads it'}</h2>
    <p class="row">
      ${stars(reviewRating.ratingValue)}
      ${headline && html`<b class="headline" dir="auto" lang="${inLanguage ?? ''}">${headline}</b>`}
    </p>
    ${said(reviewBody, inLanguage ?? '')} ${photos(review)} ${byline(review)}
    ${changed !== undefined && settlement(changed, revisions)}
    ${revisions.length > 0 && earlierVersions(revisions)}
    <p class="ways">
      <a href="/r/${token}/revise">Change your review</a>
      <a href="/r/${token}/delete">Delete it</a>
    </p>
  </section>`;
}

/** Five stars: a picture for the eye, words for the ear. */
export function stars(value: number): Html {
  return html`<span class="stars" role="img" aria-label="${value} out of 5 stars"
    >${[1, 2, 3, 4, 5].map((star) => html`<span class="star${star <= value ? ' full' : ''}"></span>`)}</span
  >`;
}

/** Line breaks count, so nothing stands between the tags but what was said. */
export function said(text: string, language = ''): Html | undefined {
  if (text === '') return undefined;
  return html`<p class="text" dir="auto" lang="${language}">${text}</p>`;
}

function photos({ media }: Review): Html | undefined {
  if (media.length === 0) return undefined;
  return html`<ul class="photos" aria-label="Your photos">
    ${media.map((photo, index) => html`<li>${picture(photo, index, media.length)}</li>`)}
  </ul>`;
}

/** One in a row of photos, which leads to the whole of it. */
export function picture({ alt, thumbnail, full }: Photo, index: number, count: number): Html {
  return html`<a href="${full.url}"
    ><img
      loading="lazy"
      width="${thumbnail.width}"
      height="${thumbnail.height}"
      src="${thumbnail.url}"
      alt="${alt || `Photo ${index + 1} of ${count}`}"
  /></a>`;
}

/** The first stars, struck, beside how they came to be others. */
function settlement(words: string, [first]: readonly Revision[]): Html {
  const before = first?.reviewRating.ratingValue ?? 0;
  return html`<p class="settlement">
    <span class="struck" aria-hidden="true">${stars(before)}</span> <span>${words}</span>
  </p>`;
}

function byline({ author, verified, staff, incentivized, datePublished, topic }: Review): Html {
  return html`<p class="byline">
    <b dir="auto">${author.name}</b>
    ${verified && html`<span>Verified purchase</span>`}
    ${staff && html`<span>Written by the shop</span>`}
    ${incentivized && html`<span>Was given something for writing</span>`}
    <time datetime="${datePublished}">${formatDate(datePublished)}</time>
    ${topic !== null && html`<span>${TOPIC_NAMES[topic]}</span>`}
  </p>`;
}

function earlierVersions(revisions: readonly Revision[]): Html {
  return html`<details>
    <summary>${plural(revisions.length, 'earlier version')}</summary>
    <ol class="earlier">
      ${revisions.map(
        ({ reviewRating, headline, reviewBody, dateReplaced }) =>
          html`<li>
            <p class="row">${stars(reviewRating.ratingValue)} <b dir="auto">${headline}</b></p>
            ${said(reviewBody)}
            <p class="note">until <time datetime="${dateReplaced}">${formatDate(dateReplaced)}</time></p>
          </li>`,
      )}
    </ol>
  </details>`;
}
