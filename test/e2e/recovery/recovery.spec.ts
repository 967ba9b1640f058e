/**
 * A bad review and all that follows, with real mails and a real webhook receiver. The server is killed
 * without warning between any two steps; nothing on the way may be lost.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { Webhook } from 'standardwebhooks';
import { MailServer } from '../../support/mail-server.ts';
import { WebhookReceiver } from '../../support/webhook-receiver.ts';
import { KillableServer } from './killable-server.ts';

const HEADLINE = 'The lace is torn';
const PRODUCT = '/products/petra-lace-skirt';
const OWNER = { name: 'Maren', email: 'maren@shop.example', password: 'a long enough password' };
const RECIPIENTS = ['maren@shop.example', 'care@shop.example'];
const REVIEWER = 'ines@customers.example';

/** What a merchant is promised: that they hear of it within ten seconds. */
const HEARD = { timeout: 10_000 };
/** A killed server may have begun to send; another takes that up once the lease of the first has run out. */
const TAKEN_UP = { timeout: 45_000 };

let mails: MailServer;
let receiver: WebhookReceiver;
let server: KillableServer;

test.beforeAll(async () => {
  mails = new MailServer();
  receiver = new WebhookReceiver();
  await mails.start();
  await receiver.start();
  server = await KillableServer.start({ SMTP_URL: mails.url, MAIL_FROM: 'Candor <candor@shop.example>' });
});

test.afterAll(async () => {
  await server.stop();
  await receiver.stop();
  await mails.stop();
});

/** Each mail once: a duplicate is known by its id. */
function subjectsTo(address: string): string[] {
  const own = mails.mails.filter(({ recipients }) => recipients.includes(address));
  return [...new Map(own.map(({ messageId, subject }) => [messageId, subject ?? ''])).values()];
}

function lastLinkTo(address: string, shape: RegExp): string {
  const own = mails.mails.filter(({ recipients }) => recipients.includes(address));
  const links = own.flatMap(({ text = '' }) => text.match(shape) ?? []);
  const last = links.at(-1);
  if (!last) throw new Error(`no mail to ${address} holds such a link`);
  return last;
}

/** What the receiver believes to have happened to this review: what the shop has signed, once each. */
function occurrences(secret: string): string[] {
  const told = receiver.received.filter(({ body }) => body.includes(HEADLINE));
  const believed = told.map(({ headers, body }) => {
    const id = String(headers['webhook-id']);
    const at = new Date(Number(headers['webhook-timestamp']) * 1000);
    expect(String(headers['webhook-signature'])).toBe(new Webhook(secret).sign(id, at, body));
    return [id, (JSON.parse(body) as { type: string }).type] as const;
  });
  return [...new Map(believed).values()];
}

/** Shoppers come for the first time, so nothing of an earlier visit is in their browser. */
async function asShopper(browser: Browser, visit: (reviews: ReturnType<Page['locator']>) => Promise<void>) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.setSystemTime(server.now);
  await page.goto(`${server.url}${PRODUCT}#reviews`);
  await visit(page.locator('candor-reviews'));
  await context.close();
}

async function becomeOwner(page: Page): Promise<void> {
  const [, address = ''] = /Inbox\s+(\S+)/.exec(server.printed) ?? [];
  await page.goto(address);
  await page.getByLabel('Your name').fill(OWNER.name);
  await page.getByLabel('E-mail address').fill(OWNER.email);
  await page.getByLabel('Password').fill(OWNER.password);
  await page.getByRole('button', { name: 'Open the inbox' }).click();
  await expect(page.getByRole('link', { name: /Arrived torn/ })).toBeVisible();
}

/** Answers the secret that the webhooks are signed with. */
async function nameRecipients(page: Page): Promise<string> {
  const response = await page.request.patch(`${server.url}/v1/shops/demo/merchant/settings`, {
    data: { recipients: RECIPIENTS, webhooks: [{ url: receiver.url }] },
  });
  const { webhooks } = (await response.json()) as { webhooks: { secret: string }[] };
  return webhooks[0]?.secret ?? '';
}

async function writeBadReview(browser: Browser): Promise<void> {
  await asShopper(browser, async (reviews) => {
    await reviews.getByRole('button', { name: 'Write a review' }).click();
    await reviews.locator('.choice').first().click();
    await reviews.getByText('Arrived damaged', { exact: true }).click();
    await reviews.getByLabel('Headline').fill(HEADLINE);
    await reviews.getByLabel('Your review').fill('A hole as big as a coin, on the first day.');
    await reviews.getByLabel('Name to show').fill('Ines');
    await reviews.getByLabel('E-mail').fill(REVIEWER);
    await reviews.getByLabel('Let the shop contact me').check();
    await reviews.getByLabel('How best?').fill('0170 555 0199, after six');
    await expect(reviews.getByRole('link', { name: /Call us/ })).toBeVisible();
    await reviews.getByRole('button', { name: 'Send review' }).click();
    await expect(reviews.getByText('Thank you. Your review is published.')).toBeVisible();
  });
}

async function signInFromMail(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.clock.setSystemTime(server.now);
  await page.goto(lastLinkTo('care@shop.example', /http\S+\/inbox\/cases\/\S+/g));
  await page.getByLabel('E-mail address').first().fill(OWNER.email);
  await page.getByLabel('Password').fill(OWNER.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ines on Petra Lace Skirt' })).toBeVisible();
}

/** Answers the day that was promised. */
async function replyWithPromise(page: Page): Promise<string> {
  await page.getByLabel('Acknowledge').fill('Hello Ines, a torn lace on the first day is our fault.');
  await page.getByLabel('Assure').fill('I have read this myself and shown it to our packer.');
  await page.getByLabel('Share the timeline').fill('A new skirt leaves us by the day below.');
  await page.getByRole('button', { name: /^In 2 working days/ }).click();
  const due = await page.getByLabel('Promised by').inputValue();
  await page.getByRole('button', { name: 'Send reply' }).click();
  await expect(page.getByText('Sent. It stands beneath the review')).toBeVisible({ timeout: 15_000 });
  return due;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

test('one star becomes four, in public, and nothing is lost on the way', async ({ browser, page }) => {
  test.setTimeout(240_000);
  await becomeOwner(page);
  const secret = await nameRecipients(page);
  await server.killAndStart();

  await writeBadReview(browser);
  for (const recipient of RECIPIENTS) {
    await expect.poll(() => subjectsTo(recipient), HEARD).toEqual([expect.stringContaining('1 star')]);
  }
  await expect
    .poll(() => occurrences(secret).toSorted(), HEARD)
    .toEqual(['review.negative', 'review.published']);
  await server.killAndStart();

  await signInFromMail(page);
  await page.getByRole('link', { name: 'Cases' }).click();
  const rows = page.getByRole('link', { name: /Petra Lace Skirt|Harbour Denim Jacket/ });
  await expect(rows.filter({ hasText: HEADLINE })).toContainText('Asked to be contacted');
  await rows.filter({ hasText: HEADLINE }).click();
  await expect(page.getByText('0170 555 0199, after six')).toBeVisible();
  await server.killAndStart();
  const replied = dayAfter(new Date().toISOString(), 0);
  const due = await replyWithPromise(page);
  await server.killAndStart();

  await asShopper(browser, async (reviews) => {
    const review = reviews.locator('article').filter({ hasText: HEADLINE });
    await expect(review).toContainText('Maren, Lindfold');
    await expect(review).toContainText(/Promised by \d+ \w+ \d{4}/);
  });
  await expect.poll(() => subjectsTo(REVIEWER), TAKEN_UP).toHaveLength(1);

  const privateLink = lastLinkTo(REVIEWER, /http\S+\/r\/\S+/g);
  const reviewer = await (await browser.newContext()).newPage();
  await reviewer.goto(privateLink);
  await reviewer.getByLabel('Write to Lindfold').fill('Size 38 again, please.');
  await reviewer.getByRole('button', { name: 'Publish message' }).click();
  await expect(reviewer.getByText('Size 38 again, please.')).toBeVisible();
  await server.killAndStart();
  await expect.poll(() => occurrences(secret), TAKEN_UP).toContain('message.received');

  server.moveTo(`${dayAfter(due, -1)}T10:00:00Z`);
  await expect.poll(() => occurrences(secret), TAKEN_UP).toContain('promise.due');
  await server.killAndStart();
  const fixed = dayAfter(due, 5);
  server.moveTo(`${fixed}T10:00:00Z`);
  await server.killAndStart();
  await expect.poll(() => occurrences(secret), TAKEN_UP).toContain('promise.late');
  await asShopper(browser, async (reviews) => {
    const review = reviews.locator('article').filter({ hasText: HEADLINE });
    await expect(review).toContainText(/Promised by .* late/);
  });

  await page.clock.setSystemTime(server.now);
  await page.reload();
  await page.getByRole('button', { name: 'Mark as kept' }).click();
  await page.getByRole('button', { name: 'It is kept' }).click();
  await expect(page.getByText(/kept on .* late/)).toBeVisible();
  await server.killAndStart();
  await expect.poll(() => subjectsTo(REVIEWER), TAKEN_UP).toHaveLength(2);

  await reviewer.goto(privateLink);
  await reviewer.getByRole('button', { name: 'It was made right' }).click();
  await server.killAndStart();
  await reviewer.goto(privateLink);
  await reviewer
    .getByRole('link', { name: /Change/ })
    .first()
    .click();
  await reviewer.locator('.choice').nth(3).click();
  await reviewer.getByRole('button', { name: 'Publish the change' }).click();
  await server.killAndStart();

  const daysAfter = (Date.parse(fixed) - Date.parse(replied)) / 86_400_000;
  await asShopper(browser, async (reviews) => {
    const review = reviews.locator('article').filter({ hasText: HEADLINE });
    await expect(review.getByRole('img', { name: '4 out of 5 stars' }).first()).toBeVisible();
    await expect(review).toContainText(
      `1 star, changed to 4 stars, ${daysAfter} days after the shop's reply`,
    );
    await expect(review).toContainText('Resolved');
    await review.getByText('1 earlier version').click();
    await expect(review.getByRole('img', { name: '1 out of 5 stars' })).toBeVisible();
  });
  await expect
    .poll(() => occurrences(secret).toSorted(), TAKEN_UP)
    .toEqual([
      'case.settled',
      'message.received',
      'promise.due',
      'promise.late',
      'promise.settled',
      'reply.written',
      'review.negative',
      'review.published',
      'review.revised',
    ]);

  const insights = await page.request.get(`${server.url}/v1/shops/demo/merchant/insights?days=90`);
  expect(await insights.json()).toMatchObject({ ratingsChanged: { count: 2, meanBefore: 1, meanAfter: 4 } });
});
