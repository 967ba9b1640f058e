/**
 * The first view of `<candor-reviews>` as HTML, drawn by the components that draw it in a browser. A build
 * makes a file of this for each language, which the server loads; no browser ever does.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { DrawReviews } from '../../contract/drawn-reviews.ts';
import type { ProductReviews } from '../../contract/review.ts';
import { embeddable } from '../../contract/embeddable.ts';
import photosCss from '../../ui/photos.css?inline';
import readingTokensCss from '../../ui/reading-tokens.css?inline';
import starsCss from '../../ui/stars.css?inline';
import threadCss from '../../ui/thread.css?inline';
import tokensCss from '../../ui/tokens.css?inline';
import { t } from '../../ui/words.ts';
import baseCss from '../base.css?inline';
import shellCss from '../reviews-shell.css?inline';
import { BrowseModel } from '../reviews/browse-model.ts';
import type { Door } from '../reviews/form-door.ts';
import reviewsCss from '../reviews/reviews.css?inline';
import { ReviewsApp } from '../reviews/ReviewsApp.tsx';
import '../jsx/preact.ts';
import { Task } from '../task.ts';
import drawnCss from './drawn.css?inline';
import { PERCENTAGE_CSS, stylesAsClasses } from './styles-as-classes.ts';

/** All sheets of the widget for reading, in their order, as one. */
export const stylesheet = [
  tokensCss,
  baseCss,
  starsCss,
  shellCss,
  readingTokensCss,
  reviewsCss,
  photosCss,
  threadCss,
  drawnCss,
  PERCENTAGE_CSS,
].join('');

const nothing = () => undefined;
const idle = new Task(nothing);
const closed: Door = {
  open: undefined,
  stage: undefined,
  left: false,
  loading: idle,
  expect: nothing,
  toggle: nothing,
};

export const drawReviews: DrawReviews = ({
  endpoint,
  product,
  locale,
  sort,
  answer,
  until,
  stylesheet: href,
}) => {
  const order = sort === 'newest' ? '' : sort;
  const json = embeddable(answer);
  const model = new BrowseModel({
    call: () => Promise.reject(new Error('nothing is asked while reviews are drawn')),
    product,
    sort,
    locale: undefined,
    firstPage: json,
    changed: nothing,
  });
  if (!model.page) throw new TypeError('the answer is not what the contract promises');
  const parts = { model, door: closed, reader: { loading: idle } };
  // The `id` says what is shown here; the element asks for it by what it is to show itself.
  const script = (
    <script type="application/json" id={`${endpoint} ${product} ${locale}`} data-until={until} />
  );
  const host = (
    <candor-reviews
      id="reviews"
      product={product}
      endpoint={endpoint}
      locale={locale}
      sort={order || undefined}
      drawn
    />
  );
  const within = [
    href === undefined ? `<style>${stylesheet}</style>` : html(<link rel="stylesheet" href={href} />),
    filled(script, json),
    html(<WithoutScript channels={answer.channels} />),
    `<div>${stylesAsClasses(html(<ReviewsApp {...parts} />))}</div>`,
  ];
  return filled(host, `<template shadowrootmode="open">${within.join('')}</template>`);
};

/** The panel of all ways to reach the shop takes script; one of them is a link. */
function WithoutScript({ channels }: Pick<ProductReviews, 'channels'>) {
  const channel = channels.find(({ type }) => type === 'email') ?? channels[0];
  return (
    channel && (
      <noscript>
        <a class="link" href={channel.url}>
          {t`Contact the shop`}
        </a>
      </noscript>
    )
  );
}

function html(vnode: VNode): string {
  return renderToString(vnode);
}

/** An element that is drawn without children, with these. */
function filled(vnode: VNode, inside: string): string {
  return html(vnode).replace(/(?=<\/[\w-]+>$)/, () => inside);
}
