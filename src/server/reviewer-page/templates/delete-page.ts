import { html } from 'hono/html';
import { plural } from '../../../ui/format.ts';
import { type Html, NO_DRAFT, type PageFacts } from '../page-facts.ts';
import { layout } from './layout.ts';
import { stepPage, wayBack } from './step-page.ts';

/** The second step of deleting: says what goes. It needs no key, as nothing can be deleted twice. */
export function deletePage(facts: PageFacts): Html {
  const { token, own } = facts;
  const { revisions, thread } = own.review;
  const body = html`<div class="prose">
      <p>This goes for good, and nobody can bring it back:</p>
      <ul class="bulleted">
        <li>your review${revisions.length > 0 && ` with its ${plural(revisions.length, 'earlier version')}`}</li>
        ${
          thread.length > 0 &&
          html`<li>what was said beneath it: ${plural(thread.length, 'message')}, yours and those of the shop</li>`
        }
        ${own.case && html`<li>your case with <bdi>${own.shop.name}</bdi>, and what you told it in private</li>`}
        <li>your name and e-mail address, and this page</li>
      </ul>
    </div>
    <div class="hint">
      <p>
        Has it been made right? Then you can <a href="/r/${token}/revise">change your review</a> instead. Nobody
        may ask you to delete one, or give you anything for it.
      </p>
    </div>
    <form method="post" action="/r/${token}/delete">
      <div class="acts"><button class="grave">Delete for good</button> ${wayBack(token, 'Keep my review')}</div>
    </form>`;
  return stepPage(facts, 'Delete your review?', NO_DRAFT, body);
}

export function deletedPage(): Html {
  return layout({
    title: 'Your review is deleted',
    body: html`<div class="opening"><h1>Your review is deleted</h1></div>
      <div class="prose">
        <p>It is gone with all that was said beneath it, and its address leads nowhere from now on.</p>
        <p>You can close this page.</p>
      </div>`,
  });
}
