import { html } from 'hono/html';
import { REJECTION_WORDS } from '../../../contract/rejection-reasons.ts';
import { formatDate } from '../../../ui/format.ts';
import type { Draft, Html, PageFacts } from '../page-facts.ts';
import { keyField, textField } from './form-parts.ts';

/** Said on top as long as not everyone sees the review: why, and what its author can do. */
export function standingPart(facts: PageFacts, draft: Draft): Html | undefined {
  const { review, standing, rejection } = facts.own;
  if (standing === 'held') {
    return html`<div class="hint">
      <p>
        It is published by itself on
        <time datetime="${review.datePublished}">${formatDate(review.datePublished)}</time>. All reviews here wait
        equally long, whatever they say.
      </p>
    </div>`;
  }
  return rejection ? rejectionPart(facts, rejection, draft) : undefined;
}

function rejectionPart(
  facts: PageFacts,
  { reason, appeal }: NonNullable<PageFacts['own']['rejection']>,
  draft: Draft,
): Html {
  const { token, own } = facts;
  return html`<section class="state" aria-labelledby="rejection-title">
    <h2 class="label" id="rejection-title">It is not published</h2>
    <p class="lead" dir="auto">${own.shop.name} does not publish it because ${REJECTION_WORDS[reason]}.</p>
    <p>Its stars played no part: whoever decided did not see them.</p>
    <p><a href="/r/${token}/revise">Change it</a>, and it is published like any other.</p>
    ${appeal === null ? appealForm(facts, draft) : html`<p>${APPEAL_WORDS[appeal]}</p>`}
  </section>`;
}

const APPEAL_WORDS = {
  open: 'You asked that it be looked at again. Somebody else than who rejected it decides, and you get a mail.',
  refused: 'Somebody else has looked at it again, and it stays unpublished as it is.',
} as const;

function appealForm({ token, key, own }: PageFacts, draft: Draft): Html {
  return html`<form method="post" action="/r/${token}/appeal" novalidate>
    ${keyField(key)}
    ${textField({
      id: 'appeal',
      name: 'text',
      label: 'Or say why it should be published as it is',
      hint: `Somebody else at ${own.shop.name} than who rejected it reads this and decides. It is never published.`,
      rows: 4,
      value: draft.values['appeal'] ?? '',
      draft,
    })}
    <div class="acts"><button>Ask for another look</button></div>
  </form>`;
}
