/**
 * The page on which a buyer reviews what an order held, whole without script: each review is a form of its
 * own, so that whoever leaves halfway has sent what they wrote until then. Reading stores no answer, as mail
 * scanners follow links.
 */
import { type Context, type ErrorHandler, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isUnavailable } from '../database/unavailable.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { type BuyerLanguage, wordsFor } from '../invitations/words/invitation-words.ts';
import { ProblemException } from '../problem-exception.ts';
import { faultOf } from '../request-log.ts';
import { pageHeaders } from '../reviewer-page/page-headers.ts';
import { addAnswers } from './answer-routes.ts';
import { buyerOnly } from './invitation-access.ts';
import { addNoMore } from './no-more-routes.ts';
import type { PageEnv } from './page-env.ts';
import { addPostponing } from './postpone-routes.ts';
import { showPictures } from './product-pictures.ts';
import { FORM_MAX } from './read-answer.ts';
import { failedPage, unknownPage } from './templates/closed-pages.ts';

export function reviewPage(dependencies: ServerDependencies): Hono<PageEnv> {
  const pages = new Hono<PageEnv>();
  pages.onError(pageFault(dependencies));
  pages.use(picturesOfProducts(dependencies), pageHeaders(dependencies.media.url));
  pages.use(bodyLimit({ maxSize: FORM_MAX, onError: (c) => c.html(failedPage(languageOf(c)), 413) }));
  addNoMore(pages, dependencies);
  pages.use('/:token/*', buyerOnly(dependencies));
  addPostponing(pages, dependencies);
  addAnswers(pages, dependencies);
  pages.all('*', (c) => c.html(unknownPage(languageOf(c)), 404));
  return pages;
}

function picturesOfProducts(dependencies: ServerDependencies): MiddlewareHandler<PageEnv> {
  return async function picturesOfProducts(c, next) {
    await next();
    showPictures(c, dependencies, c.get('facts')?.products ?? []);
  };
}

/** What a person is shown when it cannot be done; the cause is for the log alone. */
function pageFault({ log }: ServerDependencies): ErrorHandler<PageEnv> {
  return function pageFault(error, c) {
    const isKnown = error instanceof ProblemException;
    if (!isKnown) log.error({ fault: faultOf(error) }, 'request failed');
    if (isKnown && error.problem === 'too-many-requests') return c.html(failedPage(languageOf(c)), 429);
    if (isKnown && error.problem === 'unknown-product') return c.html(unknownPage(languageOf(c)), 404);
    return c.html(failedPage(languageOf(c)), isUnavailable(error) ? 503 : 500);
  };
}

/** Before the link was checked nobody knows whose it is. */
function languageOf(c: Context): BuyerLanguage {
  const known = c.get('language') as BuyerLanguage | undefined;
  return known ?? wordsFor(c.req.header('accept-language') ?? null);
}
