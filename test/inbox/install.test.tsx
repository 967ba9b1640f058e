import { cleanup, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inboxShop, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';
import { aReview } from '../support/widget-shop.ts';

const { server } = inboxShop();
afterEach(cleanup);

const ENDPOINT = 'http://localhost:3000/v1/shops/test';
const RATING = {
  ratingValue: 4,
  ratingCount: 1,
  reviewCount: 1,
  distribution: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 },
};

beforeEach(() => {
  const { id, reviewRating, headline, reviewBody, author, datePublished, inLanguage } = aReview();
  const itemReviewed = { productID: 'strap "40"', name: 'Strap', url: null };
  const marks = { verified: false, staff: false, incentivized: false, importedFrom: null };
  const review = {
    id,
    reviewRating,
    headline,
    reviewBody,
    author,
    datePublished,
    inLanguage,
    ...marks,
    itemReviewed,
  };
  server.use(
    http.get(`${ENDPOINT}/highlights`, () =>
      HttpResponse.json({ aggregateRating: RATING, reviews: [review] }),
    ),
  );
});

async function openInstall() {
  const inbox = openInbox('/inbox/install');
  await inbox.findByRole('heading', { name: 'Install' });
  const code = () => [...document.querySelectorAll('.copy-code > pre')].map((each) => each.textContent ?? '');
  const fill = async (name: string | RegExp, value: string) => {
    const field = inbox.getByRole('textbox', { name });
    await inbox.user.clear(field);
    await inbox.user.type(field, value);
    await inbox.user.tab();
  };
  return { ...inbox, code, fill };
}

describe('an owner who installs the widget', () => {
  it('copies lines that name the shop’s own endpoint and a product with reviews', async () => {
    const { code, findAllByRole, user, getAllByText } = await openInstall();
    const reviews = code().find((each) => each.includes('<candor-reviews'));
    expect(reviews).toBe(
      `<candor-reviews id="reviews" product="strap &quot;40&quot;" endpoint="${ENDPOINT}" style="display:block;min-height:100vh"></candor-reviews>`,
    );
    expect(code().join()).not.toContain('reviews.example');
    const [first] = await findAllByRole('button', { name: /^Copy step/ });
    if (!first) throw new Error('There is nothing to copy');
    await user.click(first);
    expect(await navigator.clipboard.readText()).toBe(code()[0]);
    expect(getAllByText('Copied.')).toHaveLength(1);
  });

  it('chooses the kind of page and the platform', async () => {
    const { code, getByRole, user } = await openInstall();
    await user.selectOptions(getByRole('combobox', { name: 'Your shop runs on' }), 'Shopify');
    expect(code().join('\n')).toContain(`product="{{ product.id }}" endpoint="${ENDPOINT}"`);
    await user.click(getByRole('button', { name: 'Home page' }));
    expect(code().join('\n')).toContain('<candor-highlights');
    expect(code().join('\n')).not.toContain('<candor-reviews');
  });

  it('sets tokens, gets them as a style sheet, and finds them again', async () => {
    const { code, fill, getByRole, user, unmount } = await openInstall();
    await fill('Accent', '#7a1f3d');
    await user.click(getByRole('button', { name: 'Dark' }));
    await fill('Corners', '0px');
    expect(code().at(-1)).toContain(
      '--candor-color-accent: light-dark(#7a1f3d, #82d5ca);\n  --candor-radius: 0px;',
    );
    unmount();
    const again = await openInstall();
    expect(again.code().at(-1)).toContain('--candor-radius: 0px;');
    await user.click(again.getByRole('button', { name: 'Back to the defaults' }));
    expect(again.code().join()).not.toContain('--candor-');
  });

  it('is warned of what some cannot read, and in which mode', async () => {
    const { fill, getByText, getByRole, queryByText, user } = await openInstall();
    expect(getByText(/Everything can be read and seen/)).toBeTruthy();
    await fill('Accent', '#9fd8d2');
    expect(
      getByText('Links, in the accent, on the page, in the light: 1.5 to 1, and it takes 4.5 to 1.'),
    ).toBeTruthy();
    await user.click(getByRole('button', { name: 'Default for Accent' }));
    expect(queryByText(/Hard to read/)).toBeNull();
    await user.click(getByRole('button', { name: 'Dark' }));
    await fill('Stars', '#333333');
    expect(getByText(/^Stars on the page, in the dark: 1\.\d to 1, and it takes 3 to 1\.$/)).toBeTruthy();
  });

  it('a slip of the pen changes nothing and is told', async () => {
    const { code, fill, getByText } = await openInstall();
    await fill('Corners', '0px; color: red');
    expect(getByText('That is no value of a style sheet.')).toBeTruthy();
    expect(code().join()).not.toContain('--candor-radius');
  });

  it('can set every token of the widget', async () => {
    const { getByText } = await openInstall();
    const all = getByText(/^All \d+ tokens$/).closest('details');
    if (!all) throw new Error('They are folded away');
    expect(within(all).getByLabelText('photo size')).toBeTruthy();
  });
});

describe('an owner who asks whether it works', () => {
  const answer = (...findings: { check: string; outcome: string; found: string; advice: string | null }[]) =>
    server.use(
      http.get(`${ENDPOINT}/merchant/page-check`, ({ request }) =>
        HttpResponse.json({ url: new URL(request.url).searchParams.get('url'), findings }),
      ),
    );
  const ask = async () => {
    const inbox = await openInstall();
    await inbox.user.type(
      inbox.getByRole('textbox', { name: 'Address of the page' }),
      'https://shop.example/mug{Enter}',
    );
    return inbox;
  };

  it('is told what was found, what is missing, and what to do', async () => {
    answer(
      { check: 'tag', outcome: 'good', found: 'The tag is there.', advice: null },
      {
        check: 'product',
        outcome: 'fault',
        found: 'There is no product “Mug”.',
        advice: 'Import your products.',
      },
    );
    const { findByRole, getByText } = await ask();
    const title = await findByRole('heading', { name: 'Something keeps the widget from this page' });
    expect(document.activeElement).toBe(title);
    expect(getByText('https://shop.example/mug')).toBeTruthy();
    const missing = getByText('There is no product “Mug”.').closest('li');
    expect(missing?.textContent).toBe('Not rightThere is no product “Mug”.Import your products.');
  });

  it('is told that all is well', async () => {
    answer({ check: 'tag', outcome: 'good', found: 'The tag is there.', advice: null });
    const { findByRole } = await ask();
    await findByRole('heading', { name: 'The widget is on this page' });
  });

  it('can try again when the answer does not come', async () => {
    server.use(http.get(`${ENDPOINT}/merchant/page-check`, () => problem('internal', 500), { once: true }));
    const { findByText, findByRole, user } = await ask();
    await findByText(/The page could not be looked at/);
    answer({ check: 'tag', outcome: 'warning', found: 'The tag comes from elsewhere.', advice: 'Look.' });
    await user.click(await findByRole('button', { name: 'Try again' }));
    await findByRole('heading', { name: 'The widget is on this page, with something to look at' });
  });
});

it('a page that does not come is told, with a way to try again', async () => {
  server.use(http.get(`${ENDPOINT}/highlights`, () => problem('internal', 500)));
  const { findByText, findByRole } = openInbox('/inbox/install');
  expect(await findByText(/The page could not be loaded/)).toBeTruthy();
  expect(await findByRole('button', { name: /again/i })).toBeTruthy();
});
