import { html } from 'hono/html';
import type { Ledger } from '../../contract/ledger.ts';
import { REJECTION_WORDS } from '../../contract/rejection-reasons.ts';
import { askPath } from '../privacy/person-link.ts';
import type { Html } from '../reviewer-page/page-facts.ts';
import { layout } from '../reviewer-page/templates/layout.ts';
import { delayWords } from './delay-words.ts';

interface LedgerShop {
  readonly shopId: string;
  readonly name: string;
  readonly endpoint: string;
}

const number = new Intl.NumberFormat('en');

export function drawLedger(ledger: Ledger, { shopId, name, endpoint }: LedgerShop): Html {
  return layout({
    title: `What became of all reviews: ${name}`,
    shopName: name,
    body: html`<div class="opening">
        <h1>What became of all reviews</h1>
        <p>${opening(ledger)}</p>
      </div>
      ${ledger.received > 0 && html`${starsPart(ledger)} ${rejectedPart(ledger)} ${appealsPart(ledger)}`}
      ${checkPart(ledger, endpoint)}`,
    footer: html`<p><a href="${askPath(shopId)}">What is kept of you</a>, if you wrote a review here</p>`,
  });
}

export function noLedger(): Html {
  return layout({
    title: 'There is no such shop',
    body: html`<div class="opening"><h1>There is no such shop here</h1></div>`,
  });
}

function opening({ since, received, published, waiting, rejected, withdrawn }: Ledger): Html | string {
  if (since === null) return 'No review has been written here yet.';
  const day = new Date(since).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
  const parts = [
    `${number.format(published)} are published`,
    ...(waiting > 0 ? [`${number.format(waiting)} wait, as every review does for a time`] : []),
    rejected === 0 ? 'none was rejected' : `${number.format(rejected)} were rejected`,
    ...(withdrawn > 0 ? [`${number.format(withdrawn)} were deleted by those who wrote them`] : []),
  ];
  return html`Since <time datetime="${since}">${day}</time>, ${number.format(received)}
    ${received === 1 ? 'review was' : 'reviews were'} written here: ${parts.join(', ')}. Reviews moved in from
    another system are not counted.`;
}

function starsPart({ byRating, ...all }: Ledger): Html {
  const rows = byRating
    .toReversed()
    .map((line) => ({ ...line, head: starsHead(line.reviewRating.ratingValue) }));
  return html`<section>
    <h2 class="label" id="stars">By stars</h2>
    <p>No review is held or rejected for its stars. Here anyone can see it.</p>
    <div class="wide" role="region" tabindex="0" aria-labelledby="stars">
      <table class="figures" aria-labelledby="stars">
        <thead>
          <tr>
            <th scope="col">Stars</th>
            <th scope="col">Received</th>
            <th scope="col">Published</th>
            <th scope="col">Rejected</th>
            <th scope="col">Half are out within</th>
            <th scope="col">Nine of ten within</th>
          </tr>
        </thead>
        <tbody>
          ${[...rows, { ...all, head: 'All' }].map(
            (line) =>
              html`<tr>
                <th scope="row">${line.head}</th>
                <td>${number.format(line.received)}</td>
                <td>${number.format(line.published)}</td>
                <td>${number.format(line.rejected)}</td>
                <td>${delayWords(line.medianSecondsToPublish)}</td>
                <td>${delayWords(line.p90SecondsToPublish)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function starsHead(stars: number): string {
  return stars === 1 ? '1 star' : `${stars} stars`;
}

function rejectedPart({ rejectedFor }: Ledger): Html | undefined {
  if (rejectedFor.length === 0) return undefined;
  return html`<section>
    <h2 class="label">Why reviews were rejected</h2>
    <ul class="bulleted">
      ${rejectedFor.map(
        ({ reason, count }) => html`<li>${number.format(count)}, because ${REJECTION_WORDS[reason]}</li>`,
      )}
    </ul>
  </section>`;
}

function appealsPart({ appeals }: Ledger): Html | undefined {
  if (appeals.received === 0) return undefined;
  const { received, granted, refused, open } = appeals;
  return html`<section>
    <h2 class="label">Appeals</h2>
    <p>
      ${number.format(received)} asked to have a rejection looked at again: ${number.format(granted)} were
      published then, ${number.format(refused)} were not, ${number.format(open)} are not decided yet.
    </p>
  </section>`;
}

function checkPart({ auditLog: { entries, hash } }: Ledger, endpoint: string): Html {
  return html`<section>
    <h2 class="label">How this can be checked</h2>
    <p>
      These figures are counted from a log of acts to which every act is added with the hash of the one before, so
      that none can be taken out or changed without a trace. Programs read them <a href="${endpoint}/ledger">here</a>.
    </p>
    ${
      hash !== null &&
      html`<p>The log has ${number.format(entries)} entries. The last is <code class="hash">${hash}</code></p>`
    }
  </section>`;
}
