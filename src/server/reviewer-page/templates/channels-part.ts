import { html } from 'hono/html';
import type { Html, PageFacts } from '../page-facts.ts';

/** The ways to the shop that need no audience. */
export function channelsPart({ own: { channels, shop } }: PageFacts): Html | undefined {
  if (channels.length === 0) return undefined;
  return html`<section aria-labelledby="channels-title">
    <h2 class="label" id="channels-title">Reach <bdi>${shop.name}</bdi> directly</h2>
    <ul>
      ${channels.map(({ name, url }) => html`<li><a href="${url}" rel="noreferrer" dir="auto">${name}</a></li>`)}
    </ul>
  </section>`;
}
