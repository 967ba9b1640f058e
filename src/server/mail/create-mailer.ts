import type { Settings } from '../settings.ts';
import { createKeptMailer, type KeptMailerDependencies } from './kept-mailer.ts';
import type { CheckedMailer } from './mailer.ts';
import { createSmtpMailer } from './smtp-mailer.ts';

type MailSettings = Pick<Settings, 'SMTP_URL' | 'MAIL_FROM'> &
  Partial<Pick<Settings, 'DKIM_SELECTOR' | 'DKIM_KEY'>>;

/**
 * Without SMTP only the demo keeps its mails: they hold private links, which a real shop's database
 * must not. There a mail waits in the outbox, and its log says why.
 */
export function createMailer(
  { SMTP_URL, MAIL_FROM, DKIM_SELECTOR, DKIM_KEY }: MailSettings,
  isDemo: boolean,
  dependencies: KeptMailerDependencies,
): CheckedMailer {
  if (SMTP_URL) {
    return createSmtpMailer({
      smtpUrl: SMTP_URL,
      from: MAIL_FROM,
      ...(DKIM_SELECTOR && DKIM_KEY && { dkim: { selector: DKIM_SELECTOR, key: DKIM_KEY } }),
    });
  }
  if (isDemo) return createKeptMailer(dependencies);
  const refuse = () =>
    Promise.reject(Object.assign(new Error('SMTP_URL is not set'), { code: 'SMTP_URL is not set' }));
  return { send: refuse, check: refuse };
}
