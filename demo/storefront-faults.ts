/** Endpoints with a fault each, for the page that shows what the widget does then. */
import { setTimeout } from 'node:timers/promises';
import type { Context, Hono } from 'hono';
import { ENDPOINT } from './storefront/embed.ts';
import { faultEndpoint, type FaultName } from './storefront/fault-names.ts';

/** Longer than the widget waits before it says that this takes long. */
const SLOW = 12_000;

const HALF = '{"product":{"productID":"clothing-862","name":"Wren Bib Tee"},"aggregateRating":{"ratingVa';

const faults: Readonly<Record<FaultName, (context: Context) => Response | Promise<Response>>> = {
  async 'slow'(context) {
    await setTimeout(SLOW);
    return context.redirect(`${ENDPOINT}${context.req.path.slice(faultEndpoint('slow').length)}`);
  },
  500: (context) => context.text('Internal Server Error', 500),
  404: (context) => context.text('Not Found', 404),
  'html': (context) => context.html('<!doctype html><title>Welcome</title><h1>It works!</h1>'),
  'wrong-json': (context) => context.json({ reviews: 'soon', aggregateRating: null }),
  'half': (context) => context.body(HALF, 200, { 'Content-Type': 'application/json' }),
};

export function addFaults(app: Hono): void {
  for (const [name, answer] of Object.entries(faults)) app.all(`/faults/${name}/*`, answer);
}
