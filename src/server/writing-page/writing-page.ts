/**
 * The page of a permanent link, whole without script: anybody may review the product that it names, or choose
 * one of the shop. It is open to all as the form of the widget is, and limited as that is.
 */
import { type ErrorHandler, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readOpenProduct } from '../database/open-product.ts';
import { searchProducts } from '../database/product-search.ts';
import { readShop, shopExists } from '../database/shops.ts';
import { isUnavailable } from '../database/unavailable.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { spokenBy } from '../invitations/words/invitation-words.ts';
import { ProblemException } from '../problem-exception.ts';
import { faultOf } from '../request-log.ts';
import { showPictures } from '../review-page/product-pictures.ts';
import { FORM_MAX } from '../review-page/read-answer.ts';
import { failedPage } from '../review-page/templates/closed-pages.ts';
import { pageHeaders } from '../reviewer-page/page-headers.ts';
import type { WritingEnv } from './page-env.ts';
import { publish, showForm, showThanks } from './publish-routes.ts';
import { choosePage, gonePage } from './templates/choose-page.ts';

const SHOWN = 20;
const SEARCH_MAX = 100;
const SEE_OTHER = 303;

export function writingPage(dependencies: ServerDependencies): Hono<WritingEnv> {
  const pages = new Hono<WritingEnv>();
  pages.onError(pageFault(dependencies));
  pages.use(pictured(dependencies), pageHeaders(dependencies.media.url), speak);
  pages.use(bodyLimit({ maxSize: FORM_MAX, onError: (c) => c.html(failedPage(c.get('language')), 413) }));
  pages.use('/:shop/*', ofShop(dependencies));
  pages.get('/:shop', async (c) => {
    const { shopId } = c.get('shop');
    const asked = (c.req.query('q') ?? '').slice(0, SEARCH_MAX);
    const words = asked.split(/\s+/).filter((word) => word !== '');
    const search = { shopId, words, after: c.req.query('after'), limit: SHOWN + 1 };
    const found = await searchProducts(dependencies.database, search);
    const products = found.slice(0, SHOWN);
    const page = choosePage({
      shop: c.get('shop'),
      language: c.get('language'),
      asked,
      products,
      after: found.length > SHOWN ? products.at(-1)?.id : undefined,
    });
    c.set('pictured', products);
    return c.html(page);
  });
  pages.use('/:shop/:product/*', ofProduct(dependencies));
  pages.get('/:shop/:product', (c) => showForm(c, dependencies));
  pages.post('/:shop/:product/reviews', (c) => publish(c, dependencies));
  // After a reload of a form that was refused.
  pages.get('/:shop/:product/reviews', (c) => c.redirect(c.req.path.replace(/\/reviews$/, ''), SEE_OTHER));
  pages.get('/:shop/:product/thanks/:token', (c) => showThanks(c, dependencies));
  pages.all('*', (c) => c.html(gonePage(c.get('language')), 404));
  return pages;
}

const speak: MiddlewareHandler<WritingEnv> = async (c, next) => {
  c.set('language', spokenBy(c.req.header('accept-language') ?? ''));
  await next();
};

function pictured(dependencies: ServerDependencies): MiddlewareHandler<WritingEnv> {
  return async function pictured(c, next) {
    await next();
    showPictures(c, dependencies, c.get('pictured') ?? []);
  };
}

function ofShop({ database }: ServerDependencies): MiddlewareHandler<WritingEnv> {
  return async function ofShop(c, next) {
    const shopId = c.req.param('shop') ?? '';
    if (!(await shopExists(database, shopId))) return c.html(gonePage(c.get('language')), 404);
    const { name } = await readShop(database, shopId);
    c.set('shop', { shopId, name });
    return next();
  };
}

function ofProduct({ database }: ServerDependencies): MiddlewareHandler<WritingEnv> {
  return async function ofProduct(c, next) {
    const shop = c.get('shop');
    const product = await readOpenProduct(database, shop.shopId, c.req.param('product') ?? '');
    if (!product) return c.html(gonePage(c.get('language'), shop), 404);
    c.set('product', product);
    c.set('pictured', [product]);
    return next();
  };
}

/** What a person is shown when it cannot be done; the cause is for the log alone. */
function pageFault({ log }: ServerDependencies): ErrorHandler<WritingEnv> {
  return function pageFault(error, c) {
    if (error instanceof ProblemException && error.problem === 'unknown-product')
      return c.html(gonePage(c.get('language'), c.get('shop')), 404);
    log.error({ fault: faultOf(error) }, 'request failed');
    return c.html(failedPage(c.get('language')), isUnavailable(error) ? 503 : 500);
  };
}
