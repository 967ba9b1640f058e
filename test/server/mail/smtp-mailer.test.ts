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
