/** The pages of a review that are read; none of them changes anything. */
import type { Hono } from 'hono';
import type { ServerDependencies } from '../dependencies.ts';
import { noticeOf } from './notices.ts';
import { type PageEnv, tokenOf } from './page-access.ts';
import { ownMessage, show } from './show.ts';
import { deletePage } from './templates/delete-page.ts';
import { editPage } from './templates/edit-page.ts';
import { linkPage } from './templates/link-page.ts';
import { ownPage } from './templates/own-page.ts';
import { revisePage } from './templates/revise-page.ts';

const SEE_OTHER = 303;

export function addViews(pages: Hono<PageEnv>, dependencies: ServerDependencies): void {
  pages.get('/:token', (c) =>
    show(c, dependencies, (facts, draft) =>
      ownPage(facts, draft, noticeOf(c.req.query('done'), facts, dependencies)),
    ),
  );
  pages.get('/:token/revise', (c) => show(c, dependencies, revisePage));
  pages.get('/:token/delete', (c) => show(c, dependencies, deletePage));
  pages.get('/:token/link', (c) => show(c, dependencies, linkPage));
  pages.get('/:token/messages/:messageId', (c) =>
    show(c, dependencies, (facts, draft) =>
      editPage(facts, ownMessage(facts.own, c.req.param('messageId')), draft),
    ),
  );
  // Where a form was sent that came back with a fault: whoever goes there again begins anew.
  for (const path of ['/:token/messages', '/:token/case', '/:token/appeal', '/:token/mail']) {
    pages.get(path, (c) => c.redirect(`/r/${tokenOf(c)}`, SEE_OTHER));
  }
}
