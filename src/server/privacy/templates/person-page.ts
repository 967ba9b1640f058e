import { html, raw } from 'hono/html';
import { plural } from '../../../ui/format.ts';
import type { PersonFacts } from '../../database/person-facts.ts';
import type { Draft, Html } from '../../reviewer-page/page-facts.ts';
import { errorSummary, faultOf, fieldError } from '../../reviewer-page/templates/form-parts.ts';
import { layout } from '../../reviewer-page/templates/layout.ts';
import { personPath } from '../person-link.ts';

/** Where the link of the mail leads: a button goes on, as mail scanners open links too. */
export function confirmPage(shopName: string, token: string): Html {
  return layout({
    title: 'What is kept of you',
    shopName,
    body: html`<div class="opening"><h1>What is kept of you</h1></div>
      <form method="post" action="${personPath(token)}/open">
        <p>
          The link in the mail works once. The page that it opens closes after an hour.
        </p>
        <div class="acts"><button class="main">Show it to me</button></div>
      </form>`,
  });
}

export function personPage(shopName: string, token: string, facts: PersonFacts, draft: Draft): Html {
  const path = personPath(token);
  return layout({
    title: `${draft.faults.length > 0 ? 'Nothing erased: ' : ''}What is kept of you`,
    shopName,
    body: html`${errorSummary(draft)}
      <div class="opening">
        <h1>What is kept of you</h1>
        <p>${summary(facts)}</p>
      </div>
      <section>
        <h2 class="label">Take it with you</h2>
        <p>
          All of it as one file of JSON, which people and programs can read: texts with their earlier versions, what
          was said beneath them, notes of the shop, orders and mails.
        </p>
        <form method="post" action="${path}/download"><button>Download</button></form>
      </section>
      ${erasePart(path, draft)}`,
    footer: html`<p>This page closes an hour after it was opened. You can ask for another link then.</p>`,
  });
}

function summary({ reviews, orders, mails }: PersonFacts): string {
  const parts = [
    plural(reviews.length, 'review'),
    plural(orders.length, 'order'),
    `${plural(mails.length, 'mail')} to your address`,
  ];
  return `${parts.join(', ')}.`;
}

const LEVELS = [
  {
    value: 'anonymous',
    label: 'Keep what I wrote, without me',
    note: 'Your reviews stay for other shoppers, under the name “Anonymous”. Your name and address are taken out of them and of what the shop answered, and out of orders, notes and mails. The link in an earlier mail still opens each of them, to change or delete it; another cannot be sent.',
  },
  {
    value: 'everything',
    label: 'Erase everything',
    note: 'Your reviews go too, with their photos and all that was said beneath them. The stars no longer count.',
  },
] as const;

function erasePart(path: string, draft: Draft): Html {
  const levelFault = faultOf(draft, 'level');
  const sureFault = faultOf(draft, 'sure');
  return html`<section>
    <form method="post" action="${path}/erase" novalidate>
      <fieldset class="field levels" id="level" tabindex="-1">
        <legend><h2 class="label">Have it erased</h2></legend>
        ${fieldError('level', levelFault)}
        ${LEVELS.map(
          ({ value, label, note }) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="level"
                value="${value}"
                ${draft.values['level'] === value && raw('checked')}
              /><span><b>${label}</b><br /><span class="note">${note}</span></span></label
            >`,
        )}
      </fieldset>
      <div class="field">
        ${fieldError('sure', sureFault)}
        <label class="choice"
          ><input type="checkbox" id="sure" name="sure" value="yes" /><span
            >I know that nobody can bring it back</span
          ></label
        >
      </div>
      <div class="acts"><button class="grave">Erase for good</button></div>
    </form>
  </section>`;
}
