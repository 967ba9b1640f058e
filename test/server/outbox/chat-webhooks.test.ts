/** Chats are told in their own form, and whatever people wrote is words there and nothing else. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OutboxScene } from './outbox-scene.ts';

let scene: OutboxScene;
beforeEach(async () => {
  scene = await OutboxScene.open();
  await scene.change({ recipients: [] });
});
afterEach(() => scene.close());

const HOSTILE = [
  '<!channel> <!here> <@U123> <https://evil.example|Refund>',
  '@channel @all @here hello@shop.example',
  '[Refund](https://evil.example) ![](https://evil.example/track.png) www.evil.example',
  '*bold* _soft_ ~gone~ `code` &amp; :fire:',
  '# heading',
].join('\n');

async function told(kind: 'chat' | 'teams', changed: Parameters<OutboxScene['storeReview']>[0]) {
  await scene.change({ webhooks: [{ url: scene.receiver.url, kind }] });
  const reviewId = await scene.storeReview(changed);
  await scene.announce({ type: 'review.negative', reviewId });
  await scene.outbox().runOnce();
  const [received] = scene.receiver.received.splice(0);
  const body = JSON.parse(received?.body ?? '{}') as { text: string };
  return { reviewId, body, headers: received?.headers ?? {} };
}

it('Slack and Mattermost get one text, with the way to the case', async () => {
  const { reviewId, body, headers } = await told('chat', {});
  expect(body).toEqual({
    text: [
      'Ida gave Linen shirt 1 star.',
      '“Arrived torn – The seam was open from &lt;b&gt;collar&lt;/b&gt; to sleeve.”',
      `https://reviews.example/inbox/cases/${reviewId}`,
    ].join('\n'),
  });
  expect(headers['webhook-signature']).toBeUndefined();
});

it('Teams gets an Adaptive Card whose words are no markup, with the way to the case as its button', async () => {
  const { reviewId, body } = await told('teams', { body: '**bold** <at>all</at>' });
  expect(body).toMatchObject({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          body: [
            { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Ida gave Linen shirt 1 star.' }] },
            { type: 'RichTextBlock' },
          ],
          actions: [{ type: 'Action.OpenUrl', url: `https://reviews.example/inbox/cases/${reviewId}` }],
        },
      },
    ],
  });
  expect(JSON.stringify(body)).not.toContain('"TextBlock"');
});

it.each(['chat', 'teams'] as const)(
  'hostile words call nobody, link nowhere and format nothing: %s',
  async (kind) => {
    const { reviewId, body } = await told(kind, {
      headline: '',
      body: HOSTILE,
      author_name: '<!channel> *Ida*',
    });
    const text = JSON.stringify(body).replaceAll(`https://reviews.example/inbox/cases/${reviewId}`, '');
    const words = kind === 'chat' ? text : (/"body":\[.*\],"actions"/.exec(text)?.[0] ?? '');
    expect(words).toContain('Refund');
    if (kind === 'chat') expect(words).not.toMatch(/[<>]/);
    // A mention needs the letters right after the sign; a link its colon, or www and a dot; the rest signs.
    expect(words).not.toMatch(/@[a-z]/i);
    expect(words).not.toMatch(/https?:\/\//);
    expect(words).not.toMatch(/www\.[a-z]/);
    expect(words).not.toMatch(kind === 'chat' ? /[*_~`|]|\]\(/ : /[*_~`|]/);
    expect(words).not.toMatch(/:fire:/);
  },
);

it('a receiver is told only of what it wants to be told of', async () => {
  const { url } = scene.receiver;
  await scene.change({ webhooks: [{ url, kind: 'chat', occurrences: ['case.settled'] }] });
  const reviewId = await scene.storeReview();
  await scene.announce({ type: 'review.negative', reviewId });
  await scene.announce({ type: 'case.settled', reviewId, outcome: false });
  await scene.outbox().runOnce();
  const texts = scene.receiver.received.map(({ body }) => (JSON.parse(body) as { text: string }).text);
  expect(texts).toEqual([expect.stringContaining('Ida says that it is not made right yet: Linen shirt.')]);
});

it('a chat that does not answer is tried again, and the log names it', async () => {
  scene.receiver.behaviour = 503;
  await scene.change({ webhooks: [{ url: scene.receiver.url, kind: 'chat' }] });
  await scene.announce({ type: 'review.negative', reviewId: await scene.storeReview() });
  const outbox = scene.outbox();
  await outbox.runOnce();
  expect(await scene.deliveries()).toMatchObject([{ fault: 'the receiver answered 503', sent_at: null }]);
  scene.receiver.behaviour = 200;
  scene.advance(10);
  await outbox.runOnce();
  expect(await scene.deliveries()).toMatchObject([{ attempts: 2, sent_at: scene.now }]);
});
