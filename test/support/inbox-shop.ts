/** A shop for the inbox's tests: the few operations that they need, answered from one list of cases. */
import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { FIRST_INVITATION_SETTINGS } from '../../src/contract/invitation-settings.ts';
import type { CaseDetail, CaseSummary } from '../../src/contract/case.ts';
import type { ReplyTemplate } from '../../src/contract/reply-template.ts';
import type { AssigneeList, FilterChoices } from '../../src/contract/case-work.ts';
import type { Message } from '../../src/contract/review.ts';
import type { ShopSettings } from '../../src/contract/shop-settings.ts';
import { aReview } from './widget-shop.ts';

export const MERCHANT = 'http://localhost:3000/v1/shops/test/merchant';

export const SETTINGS: ShopSettings = {
  name: 'Lindfold',
  timeZone: 'UTC',
  negativeUpTo: 3,
  holdDays: 0,
  channels: [
    { type: 'email', name: 'Write', url: 'mailto:care@shop.example', timeZone: 'UTC', openingHours: [] },
  ],
  attributes: [],
  recipients: [],
  webhooks: [],
  workingCalendar: { hours: [{ dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' }], daysOff: [] },
  escalation: [],
  invitations: FIRST_INVITATION_SETTINGS,
};

/** One of each kind that matters to the composer. */
export const TEMPLATES: readonly ReplyTemplate[] = [
  aTemplate('Late parcel', { topic: 'delivery' }),
  aTemplate('Kaputt', {
    topic: 'damaged',
    language: 'de',
    acknowledge: 'Guten Tag {customer}, {product} kam beschädigt an.',
  }),
  aTemplate('Broken', { topic: 'damaged' }),
];

function aTemplate(name: string, about: Partial<ReplyTemplate>): ReplyTemplate {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    topic: null,
    language: 'en',
    acknowledge: 'Hello {customer}, your {product} came broken.',
    assure: 'I have read this myself at {shop}.',
    timeline: 'By {date} a new one leaves us; write to {channel} about the {topic}.',
    origin: 'along',
    ...about,
  };
}
export const PEOPLE: AssigneeList = {
  assignees: [
    { id: 'ada', name: 'Ada', products: null },
    { id: 'eve', name: 'Eve', products: null },
  ],
  colleagues: [
    { id: 'ada', name: 'Ada' },
    { id: 'eve', name: 'Eve' },
    { id: 'vic', name: 'Vic' },
  ],
  me: 'ada',
  owners: ['Eve'],
};

const CHOICES: FilterChoices = {
  tags: ['vip'],
  products: [{ productID: 'strap', name: 'Leather strap' }],
  languages: ['de'],
};

export const HOURS = 3_600_000;

export const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

let made = 0;

export function aMessage(about: Partial<Message> = {}): Message {
  return {
    id: crypto.randomUUID(),
    by: 'merchant',
    author: { name: 'Ada' },
    text: 'A new strap leaves us on Monday.',
    dateCreated: ago(20 * HOURS),
    dateModified: null,
    promise: null,
    ...about,
  };
}

export function aCase(headline: string, about: Partial<CaseDetail> = {}): CaseDetail {
  const reviewId = `01a20696-2650-7747-8aa5-${String(++made).padStart(12, '0')}`;
  const review = aReview({ stars: 1, headline, author: { name: 'Ben' } });
  return {
    reviewId,
    version: 3,
    state: 'open',
    urgency: { reason: 'unanswered', at: ago(50 * HOURS) },
    product: { productID: 'strap', name: 'Leather strap', url: 'https://shop.example/strap' },
    reviewRating: review.reviewRating,
    headline,
    excerpt: review.reviewBody,
    author: review.author,
    topic: null,
    contactRequested: false,
    assignee: null,
    tags: [],
    dateOpened: ago(50 * HOURS),
    dateChanged: ago(50 * HOURS),
    review: { ...review, id: reviewId },
    contact: null,
    history: [],
    audit: [],
    notes: { notes: [], nextCursor: null },
    order: null,
    customer: { reviews: [], nextCursor: null, count: 0, earlierOrders: 0 },
    ...about,
  };
}

const ORDER_SOURCES = (['shopify', 'woocommerce'] as const).map((platform) => ({
  platform,
  url: `/v1/shops/test/webhooks/${platform}`,
  hasSecret: false,
  lastReceivedAt: null,
  lastTopic: null,
  lastRefusedAt: null,
  lastRefusal: null,
}));

/** Stands in for the browser's own, which jsdom lacks. */
class EventSourceStub extends EventTarget {
  static readonly CLOSED = 2;
  static latest: EventSourceStub | undefined;
  readyState = 1;
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
    EventSourceStub.latest = this;
  }

  close(): void {
    this.readyState = 2;
  }
}

/** Each test begins with a shop of its own; `cases` is the queue in its order and may be changed. */
export function inboxShop() {
  const server = setupServer();
  const cases: CaseDetail[] = [];
  /** Bodies of the requests that wrote, by `METHOD path`. */
  const written: { readonly what: string; readonly body: unknown }[] = [];
  beforeAll(() => {
    vi.stubGlobal('EventSource', EventSourceStub);
    server.listen({ onUnhandledFrame: 'error' });
  });
  beforeEach(() => {
    cases.length = 0;
    written.length = 0;
    // Each is in a tab of its own.
    sessionStorage.clear();
    server.use(...handlersOf(cases));
  });
  server.events.on('request:start', async ({ request }) => {
    // Presence is told over and over, and nothing of it is kept.
    if (request.method === 'GET' || request.url.endsWith('/presence')) return;
    const text = await request.clone().text();
    const what = `${request.method} ${new URL(request.url).pathname.replace(/^.*\/merchant/, '')}`;
    written.push({ what, body: text ? JSON.parse(text) : undefined });
  });
  afterEach(() => server.resetHandlers());
  afterAll(() => {
    server.close();
    vi.unstubAllGlobals();
  });
  return { server, cases, written, tellOf };
}

/** As the server would tell the open inbox. */
function tellOf({ reviewId, version }: Pick<CaseSummary, 'reviewId' | 'version'>): void {
  const init = { data: JSON.stringify({ reviewId, version }) };
  EventSourceStub.latest?.dispatchEvent(new MessageEvent('case', init));
}

function handlersOf(cases: readonly CaseDetail[]): HttpHandler[] {
  return [
    http.get(`${MERCHANT}/cases`, ({ request }) => {
      const wanted = new URL(request.url).searchParams.get('state');
      const isActive = ({ state }: CaseDetail) => state !== 'resolved' && state !== 'closed';
      const counted = (state: string) => cases.filter((each) => each.state === state).length;
      return HttpResponse.json({
        cases: cases.filter((each) => (wanted === 'active' ? isActive(each) : each.state === wanted)),
        counts: {
          open: counted('open'),
          answered: counted('answered'),
          promised: counted('promised'),
          resolved: counted('resolved'),
          closed: counted('closed'),
        },
        nextCursor: null,
      });
    }),
    http.get(`${MERCHANT}/templates`, () => HttpResponse.json({ templates: TEMPLATES })),
    http.get(`${MERCHANT}/assignees`, () => HttpResponse.json(PEOPLE)),
    http.get(`${MERCHANT}/filter-choices`, () => HttpResponse.json(CHOICES)),
    http.post(`${MERCHANT}/cases/:reviewId/presence`, () => HttpResponse.json({ writers: [] })),
    http.get(`${MERCHANT}/views`, () => HttpResponse.json({ views: [] })),
    http.get(`${MERCHANT}/reported-reviews`, () =>
      HttpResponse.json({ reported: [], unseen: 0, nextCursor: null }),
    ),
    http.get(`${MERCHANT}/order-sources`, () => HttpResponse.json({ sources: ORDER_SOURCES })),
    http.get(`${MERCHANT}/settings`, () => HttpResponse.json(SETTINGS)),
    http.get(`${MERCHANT}/cases/:reviewId`, ({ params }) => {
      const found = cases.find(({ reviewId }) => reviewId === params['reviewId']);
      return found ? HttpResponse.json(found) : problem('unknown-case', 404);
    }),
  ];
}

export function problem(name: string, status: number) {
  const type = `http://localhost:3000/docs/problems/${name}`;
  return HttpResponse.json({ type, title: 'Refused', status }, { status });
}
