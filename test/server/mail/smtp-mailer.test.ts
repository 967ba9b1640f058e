import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mail } from '../../../src/server/mail/mailer.ts';
import { createSmtpMailer } from '../../../src/server/mail/smtp-mailer.ts';
import { MailServer } from '../../support/mail-server.ts';

const server = new MailServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const mail: Mail = {
  shopId: 'acme',
  to: 'ida@example.com',
  subject: 'Grüße, "Ida"',
  html: '<p>Hello</p>',
  text: 'Hello',
  messageId: '0190c000-0000-7000-8000-000000000001',
};
const mailerFrom = (from: string) => createSmtpMailer({ smtpUrl: server.url, from });

test('a mail arrives in both forms, known by its id, and tells machines not to answer it', async () => {
  await mailerFrom('"Candor, Inc." <reviews@candor.example>').send(mail);
  await mailerFrom('reviews@candor.example').send({ ...mail, senderName: 'Acme, Straps & Söhne' });
  const [first, second] = server.mails.splice(0);
  expect(first).toMatchObject({
    subject: mail.subject,
    text: 'Hello',
    html: '<p>Hello</p>',
    messageId: `<${mail.messageId}@candor.example>`,
  });
  expect(first?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(first?.from?.value).toEqual([{ name: 'Candor, Inc.', address: 'reviews@candor.example' }]);
  expect(second?.from?.value).toEqual([{ name: 'Acme, Straps & Söhne', address: 'reviews@candor.example' }]);
});

test.each<[string, Partial<Mail>]>([
  ['a header in the subject', { subject: 'Hello\r\nBcc: eve@example.com' }],
  ['a line feed alone', { subject: 'Hello\nBcc: eve@example.com' }],
  ['a header in the name of the sender', { senderName: 'Acme\r\nBcc: eve@example.com' }],
  ['a header in the recipient', { to: 'ida@example.com\r\nBcc: eve@example.com' }],
  ['a second recipient', { to: 'ida@example.com, eve@example.com' }],
  ['a recipient with another in its name', { to: '"eve@example.com" <ida@example.com>' }],
  ['a header in the id', { messageId: 'a@b>\r\nBcc: eve@example.com' }],
])('%s is refused, and nothing is sent', async (_what, changed) => {
  await expect(mailerFrom('reviews@candor.example').send({ ...mail, ...changed })).rejects.toThrow();
  expect(server.mails).toEqual([]);
});

test('a mail is signed for the domain of its sender, with both headers by which it can be ended', async () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  // As an environment may hold it.
  const dkim = { selector: 'candor2026', key: privateKey.replaceAll('\n', String.raw`\n`) };
  const mailer = createSmtpMailer({ smtpUrl: server.url, from: 'reviews@candor.example', dkim });
  await mailer.send({ ...mail, unsubscribeUrl: 'https://reviews.example/i/a.b.c/no-more' });
  const signature = server.mails.splice(0)[0]!.headerLines.find(({ key }) => key === 'dkim-signature')!.line;
  const words = signature.replaceAll(/\s+/g, '');
  expect(words).toContain('d=candor.example');
  expect(words).toContain('s=candor2026');
  const [, signed = ''] = /;h=([^;]+)/.exec(words) ?? [];
  expect(signed.toLowerCase().split(':')).toEqual(
    expect.arrayContaining(['from', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
  );
});

test('an address to end mails by that would begin another header is refused', async () => {
  const unsubscribeUrl = 'https://reviews.example/i/a\r\nBcc: eve@example.com';
  await expect(mailerFrom('reviews@candor.example').send({ ...mail, unsubscribeUrl })).rejects.toThrow();
});
