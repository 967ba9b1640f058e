/** Whether a content security policy of a page is in the way of the widget. */
import type { PageFinding } from '../../contract/page-check.ts';
import type { Expected } from './expected.ts';
import type { FetchedPage } from './fetch-page.ts';
import { finding } from './finding.ts';
import {
  CONNECT,
  IMAGE,
  parsePolicies,
  type Policy,
  refusedBy,
  refusesStyleAttribute,
  SCRIPT,
} from './security-policy.ts';
import type { WidgetInPage } from './widget-in-page.ts';

export function policyFinding(page: FetchedPage, widget: WidgetInPage, expected: Expected): PageFinding {
  const policies = parsePolicies([...page.policies, ...widget.policies]);
  if (policies.length === 0) return finding('policy', 'good', 'The page has no content security policy.');
  return (
    inTheWay(policies, page.url, widget, expected) ??
    ofPhotos(policies, page.url, expected) ??
    ofSpace(policies, widget) ??
    finding('policy', 'good', 'The content security policy of the page lets the widget through.')
  );
}

/** What keeps the widget away, both at once, as both are mended in one place. */
function inTheWay(
  policies: readonly Policy[],
  page: URL,
  { tags: [tag] }: WidgetInPage,
  { publicUrl, endpoint }: Expected,
): PageFinding | undefined {
  const script = tag?.url ?? new URL(`${publicUrl}/candor.js`);
  const asked = new URL(endpoint);
  const questions = [
    { what: 'the tag', directives: SCRIPT, url: script, page, nonce: tag?.nonce },
    { what: 'asking for reviews', directives: CONNECT, url: asked, page },
  ];
  const refused = questions.flatMap((question) => {
    const directive = refusedBy(policies, question);
    return directive === undefined ? [] : [{ ...question, directive }];
  });
  if (refused.length === 0) return undefined;
  return finding(
    'policy',
    'fault',
    `The content security policy of the page refuses ${refused.map(({ what }) => what).join(' and ')}.`,
    `Add to the policy: ${refused.map(({ directives, url }) => `${wellKnown(directives)} ${url.origin};`).join(' ')}`,
  );
}

function ofPhotos(policies: readonly Policy[], page: URL, { mediaUrl }: Expected): PageFinding | undefined {
  const url = new URL(mediaUrl);
  if (refusedBy(policies, { directives: IMAGE, url, page }) === undefined) return undefined;
  return finding(
    'policy',
    'warning',
    'The content security policy of the page refuses the photos in reviews.',
    `Add to the policy: img-src ${url.origin};`,
  );
}

function ofSpace(policies: readonly Policy[], { elements }: WidgetInPage): PageFinding | undefined {
  const isRefused =
    elements.some(({ hasStyle }) => hasStyle) && refusesStyleAttribute(policies) !== undefined;
  if (!isRefused) return undefined;
  return finding(
    'policy',
    'warning',
    'The content security policy of the page refuses the style attribute that keeps the space, so the page will jump.',
    'Put it into the style sheet of the shop: candor-reviews { display: block; min-height: 100vh }',
  );
}

/** The directive that people know, in place of its finer one. */
function wellKnown(directives: readonly string[]): string {
  return directives === SCRIPT ? 'script-src' : 'connect-src';
}
