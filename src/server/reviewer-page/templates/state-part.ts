import { html, raw } from 'hono/html';
import { caseWords } from '../case-words.ts';
import type { Draft, Html, PageFacts } from '../page-facts.ts';
import { faultOf, keyField, textField } from './form-parts.ts';

/** Where it stands, and the word that only the reviewer has. Neither answer is made easier than the other. */
export function statePart(facts: PageFacts, draft: Draft): Html {
  const { own } = facts;
  return html`<section class="state" aria-labelledby="state-title">
    <h2 class="label" id="state-title">Where it stands</h2>
    <p class="lead" dir="auto">${caseWords(own)}</p>
    ${own.case && settlePart(facts, draft)}
  </section>`;
}

function settlePart(facts: PageFacts, draft: Draft): Html {
  const { review, case: reviewCase } = facts.own;
  const isResolved = reviewCase?.state === 'resolved';
  const isAnswered = review.thread.some(({ by }) => by === 'merchant');
  // Before the shop has answered there is nothing to say "not yet" to; it may have called, though.
  const question = isAnswered ? 'Was it made right?' : 'Was it made right in another way?';
  return html`<div class="settle">
    ${!isResolved && html`<p>${question} Only you can say so. Your word is shown beneath your review.</p>`}
    <div class="acts">
      ${!isResolved && resolvedForm(facts)} ${(isAnswered || isResolved) && notYetForm(facts, draft)}
    </div>
  </div>`;
}

function resolvedForm({ token, key }: PageFacts): Html {
  return html`<form method="post" action="/r/${token}/case">
    ${keyField(key)}
    <button name="resolved" value="true">It was made right</button>
  </form>`;
}

/** Opens in place, so that "not yet" can say why. */
function notYetForm({ token, key, own }: PageFacts, draft: Draft): Html {
  const isOpen = faultOf(draft, 'not-yet') !== undefined;
  const words = own.case?.state === 'resolved' ? 'It is not right after all' : 'Not yet';
  return html`<details class="opener" ${isOpen && raw('open')}>
    <summary>${words}</summary>
    <form method="post" action="/r/${token}/case" novalidate>
      ${keyField(key)}
      ${textField({
        id: 'not-yet',
        name: 'text',
        label: 'What is still missing?',
        hint: `Shown beneath your review, so that ${own.shop.name} and everyone can read it.`,
        optional: true,
        rows: 3,
        value: draft.values['not-yet'] ?? '',
        draft,
      })}
      <button name="resolved" value="false">Say “not yet”</button>
    </form>
  </details>`;
}
