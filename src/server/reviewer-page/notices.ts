import { html } from 'hono/html';
import type { ServerDependencies } from '../dependencies.ts';
import { privateLink } from '../private-link.ts';
import type { Html, PageFacts } from './page-facts.ts';
import { newLinkNotice } from './templates/link-page.ts';

type Notice = (facts: PageFacts, dependencies: ServerDependencies) => Html;

/** What was just done, by the name that the redirect after it carries. */
const NOTICES = {
  'answered': ({ own }) =>
    html`<p>Your message is published beneath your review, and ${own.shop.name} has been told.</p>`,
  'edited': () => html`<p>Your message is changed, and marked as edited.</p>`,
  'revised': ({ own }) =>
    own.standing === 'published'
      ? html`<p>Your review is published as it stands below.</p>`
      : html`<p>Your review is changed.</p>`,
  'appealed': ({ own }) =>
    html`<p>Somebody else at ${own.shop.name} looks at it again, and you get a mail.</p>`,
  'resolved': ({ own }) => html`<p>Thank you. ${own.shop.name} has been told that it was made right.</p>`,
  'not-yet': ({ own }) => html`<p>${own.shop.name} has been told that it is not right yet.</p>`,
  'new-link': ({ token }, { publicUrl }) => newLinkNotice(privateLink(publicUrl, token)),
} as const satisfies Record<string, Notice>;

export type NoticeName = keyof typeof NOTICES;

export function noticeOf(
  name: string | undefined,
  facts: PageFacts,
  dependencies: ServerDependencies,
): Html | undefined {
  if (name === undefined || !Object.hasOwn(NOTICES, name)) return undefined;
  const notice: Notice = NOTICES[name as NoticeName];
  return notice(facts, dependencies);
}
