/** Hands mails in at an SMTP server. */
import { createTransport } from 'nodemailer';
import type { CheckedMailer, Mail } from './mailer.ts';

/** A server that takes longer is treated as one that is down; the outbox tries again. */
const TIMEOUT_MS = 10_000;
/** C0 controls and DEL: a line break would begin a header of the sender's choice. */
// oxlint-disable-next-line no-control-regex -- these are what must not pass
const CONTROL = /[\u0000-\u001f\u007f]/;
const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/;

export function createSmtpMailer(settings: {
  readonly smtpUrl: string;
  /** As `reviews@shop.example` or `Name <reviews@shop.example>`. */
  readonly from: string;
  /** Signs each mail for the domain of the sender. */
  readonly dkim?: { readonly selector: string; readonly key: string };
}): CheckedMailer {
  const sender = senderOf(settings.from);
  const { dkim } = settings;
  const transport = createTransport({
    url: settings.smtpUrl,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim && {
      dkim: {
        domainName: domainOf(sender.address),
        keySelector: dkim.selector,
        privateKey: dkim.key.replaceAll(String.raw`\n`, '\n'),
        headerFieldNames: SIGNED,
      },
    }),
  });
  return {
    async check() {
      await transport.verify();
    },
    async send(mail) {
      refuseInjection(mail);
      await transport.sendMail({
        from: { ...sender, ...(mail.senderName !== undefined && { name: mail.senderName }) },
        // Given in parts, as a text would be parsed as a list of addresses.
        to: { name: '', address: mail.to },
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        headers: headersOf(mail),
        ...(mail.messageId !== undefined && {
          messageId: `<${mail.messageId}@${domainOf(sender.address)}>`,
        }),
      });
    },
  };
}

/** With both headers of a one-click unsubscribe, which count only when they are signed. */
const SIGNED =
  'From:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Transfer-Encoding:Auto-Submitted:List-Unsubscribe:List-Unsubscribe-Post';

function headersOf({ unsubscribeUrl }: Mail): Record<string, string> {
  return {
    // Keeps out-of-office answers away. @see https://www.rfc-editor.org/rfc/rfc3834
    'Auto-Submitted': 'auto-generated',
    ...(unsubscribeUrl !== undefined && {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  };
}

function domainOf(address: string): string {
  return address.replace(/^.*@/, '');
}

/** The name may be in quotes, as it is in a header. */
function senderOf(from: string): { name: string; address: string } {
  const [, name = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? [];
  return { name, address: address.trim() };
}

function refuseInjection({ to, subject, senderName = '', messageId = '', unsubscribeUrl = '' }: Mail): void {
  if (!ADDRESS.test(to) || CONTROL.test(to)) throw new Error('The recipient is not one e-mail address');
  if (CONTROL.test(subject)) throw new Error('The subject has a line break or a control character');
  if (CONTROL.test(senderName)) throw new Error('The sender has a line break or a control character');
  if (/[\s<>]/.test(unsubscribeUrl)) throw new Error('The way to unsubscribe is not one address');
  if (!/^[\w-]*$/.test(messageId)) throw new Error('The message id has more than letters and digits');
}
