import { html } from 'hono/html';
import type { Message } from '../../../contract/review.ts';
import type { Draft, Html, PageFacts } from '../page-facts.ts';
import { keyField, textField } from './form-parts.ts';
import { stepPage, wayBack } from './step-page.ts';

/** For a message of the reviewer's own. */
export function editPage(facts: PageFacts, { id, text }: Message, draft: Draft): Html {
  const { token, key } = facts;
  const body = html`<form method="post" action="/r/${token}/messages/${id}" novalidate>
    ${keyField(key)}
    ${textField({
      id: 'message',
      name: 'text',
      label: 'Your message',
      hint: 'It will be marked as edited, and the text before stays readable on this page and for the shop.',
      rows: 8,
      value: draft.values['message'] ?? text,
      draft,
    })}
    <div class="acts"><button class="main">Save the change</button> ${wayBack(token, 'Leave it as it is')}</div>
  </form>`;
  return stepPage(facts, 'Edit your message', draft, body);
}
