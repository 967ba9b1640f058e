/**
 * The reviewer's private page, whole without script: every act is a form, answered by a redirect to the
 * page, which can then be loaded again without doing anything again. Reading changes nothing, as mail
 * scanners follow links.
 */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ServerDependencies } from '../dependencies.ts';
import { failedPage, unknownPage } from './templates/closed-pages.ts';
import { deletedPage } from './templates/delete-page.ts';
import { addActs } from './act-routes.ts';
import { addLinkActs } from './link-routes.ts';
import { type PageEnv, reviewerOnly } from './page-access.ts';
import { pageFault } from './page-fault.ts';
import { pageHeaders } from './page-headers.ts';
import { addViews } from './view-routes.ts';

/** Room for a text that is too long, so that it can be given back with a word on its length. */
const FORM_MAX = 256 * 1024;

export function reviewerPage(dependencies: ServerDependencies): Hono<PageEnv> {
  const pages = new Hono<PageEnv>();
  pages.onError(pageFault(dependencies));
  pages.use(pageHeaders(dependencies.media.url));
  pages.use(
    bodyLimit({
      maxSize: FORM_MAX,
      onError: (c) => c.html(failedPage('That is too long', 'A text may have 5,000 characters.'), 413),
    }),
  );
  pages.get('/deleted', (c) => c.html(deletedPage()));
  // Before the check: a link that was replaced may ask for the one that works.
  addLinkActs(pages, dependencies);
  pages.use('/:token/*', reviewerOnly(dependencies));
  addViews(pages, dependencies);
  addActs(pages, dependencies);
  pages.all('*', (c) => c.html(unknownPage(), 404));
  return pages;
}
