import { html, raw } from 'hono/html';
import type { Photo } from '../../../contract/media.ts';
import type { Draft, Html, PageFacts } from '../page-facts.ts';
import { faultOf, fieldError, keyField, textField } from './form-parts.ts';
import { picture, stars } from './review-part.ts';
import { stepPage, wayBack } from './step-page.ts';

const WORDS = ['Very bad', 'Bad', 'Mixed', 'Good', 'Very good'];

export function revisePage(facts: PageFacts, draft: Draft): Html {
  const { token, key, own } = facts;
  const { reviewRating, headline, reviewBody } = own.review;
  const { values } = draft;
  const body = html`<div class="hint">
      <p>Earlier versions stay readable beneath your review, each with its date.</p>
      <p>Change it only if you want to. Nobody may ask you to change a review, or give you anything for it.</p>
    </div>
    <form method="post" action="/r/${token}/revise" novalidate>
      ${keyField(key)} ${starField(values['stars'] ?? String(reviewRating.ratingValue), draft)}
      ${textField({
        id: 'headline',
        name: 'headline',
        label: 'Headline',
        optional: true,
        value: values['headline'] ?? headline,
        draft,
      })}
      ${textField({
        id: 'review-body',
        name: 'reviewBody',
        label: 'Your review',
        optional: true,
        rows: 8,
        value: values['review-body'] ?? reviewBody,
        draft,
      })}
      ${photoField(own.review.media, draft)}
      <div class="acts"><button class="main">Publish the change</button> ${wayBack(token, 'Leave it as it is')}</div>
    </form>`;
  return stepPage(facts, 'Change your review', draft, body);
}

/** The name of the box that takes a photo away. */
export function removalOf({ id }: Photo): string {
  return `remove-${id}`;
}

/** A box for each photo. Without script a photo cannot be made small, so that none is added here. */
function photoField(media: readonly Photo[], draft: Draft): Html | undefined {
  if (media.length === 0) return undefined;
  return html`<fieldset class="field">
    <legend>Your photos</legend>
    <ul class="photos">
      ${media.map((photo, index) => {
        const name = removalOf(photo);
        return html`<li>
          ${picture(photo, index, media.length)}
          <label class="choice">
            <input type="checkbox" name="${name}" value="on" ${draft.values[name] === 'on' && raw('checked')} />
            Remove<span class="visually-hidden"> photo ${index + 1}</span>
          </label>
        </li>`;
      })}
    </ul>
  </fieldset>`;
}

/** Five radios, each a row with its stars and its word. */
function starField(chosen: string, draft: Draft): Html {
  const fault = faultOf(draft, 'stars');
  return html`<fieldset class="field" ${fault && raw('aria-describedby="stars-error"')}>
    <legend>Your rating</legend>
    ${fieldError('stars', fault)}
    <div class="choices" id="stars" tabindex="-1">
      ${WORDS.map((words, index) => {
        const value = index + 1;
        return html`<label class="choice">
          <input type="radio" name="stars" value="${value}" ${chosen === String(value) && raw('checked')} />
          ${stars(value)} <span>${words}</span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}
