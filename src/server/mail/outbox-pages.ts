/**
 * The mails that a server without SMTP keeps, as pages: the demo and a developer see each mail that
 * would have been sent. Never mounted elsewhere, as the mails carry private links.
 */
import { createHash } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import { html, raw } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import type { Kysely } from 'kysely';
import { listKeptMails, readKeptMail, type KeptMail } from '../database/kept-mails.ts';
import type { Tables } from '../database/schema.ts';
import { OUTBOX_STYLE } from './outbox-style.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const styleHash = `'sha256-${createHash('sha256').update(OUTBOX_STYLE).digest('base64')}'`;

/** Whether to insist on TLS is for whoever ends it; a page that asked for a process of its own would do so alone. */
const left = { strictTransportSecurity: false, originAgentCluster: false } as const;

const pageHeaders = secureHeaders({
  ...left,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [styleHash],
    frameSrc: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

/** A mail is drawn as a mail client would: no script, nothing loaded; its links open in the page around it. */
const mailHeaders = secureHeaders({
  ...left,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    frameAncestors: ["'self'"],
    sandbox: ['allow-top-navigation-by-user-activation', 'allow-popups', 'allow-popups-to-escape-sandbox'],
  },
});

const unkept: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
};

export function outboxPages(database: Kysely<Tables>): Hono {
  const pages = new Hono();
  pages.use(unkept);
  pages.get('/', pageHeaders, async (c) => c.html(listPage(await listKeptMails(database))));
  pages.get(`/:id{${UUID}}`, pageHeaders, async (c, next) => {
    const mail = await readKeptMail(database, c.req.param('id'));
    return mail ? c.html(mailPage(mail)) : next();
  });
  pages.get(`/:id{${UUID}}/html`, mailHeaders, async (c, next) => {
    const mail = await readKeptMail(database, c.req.param('id'));
    return mail ? c.html(mail.html.replace('<head>', '<head><base target="_top">')) : next();
  });
  return pages;
}

type Html = ReturnType<typeof html>;

function page(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>${raw(OUTBOX_STYLE)}</style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
}

function listPage(mails: readonly Omit<KeptMail, 'html' | 'body'>[]): Html {
  const list = html`<ol class="mails">
    ${mails.map(
      (mail) => html`<li>
        <a href="/outbox/${mail.id}">
          <span class="subject">${mail.subject}</span>
          <span class="to">to ${mail.recipient}</span>
          ${timeOf(mail.kept_at)}
        </a>
      </li>`,
    )}
  </ol>`;
  const empty = html`<p class="empty">
    No mail yet. Leave a review with few stars, and the shop's alert appears here within a second or two.
  </p>`;
  return page(
    'Outbox - Candor',
    html`<header>
        <h1>Outbox</h1>
        <p>
          This server has no SMTP settings, so it keeps its mails here in place of sending them. With
          <code>SMTP_URL</code> set they go out, and this page is gone.
        </p>
      </header>
      ${mails.length > 0 ? list : empty}`,
  );
}

function mailPage({ id, subject, recipient, kept_at, body }: KeptMail): Html {
  return page(
    `${subject} - Outbox`,
    html`<nav><a href="/outbox">All mails</a></nav>
      <header>
        <h1>${subject}</h1>
        <p>to ${recipient} ${timeOf(kept_at)}</p>
      </header>
      <iframe
        title="The mail"
        src="/outbox/${id}/html"
        sandbox="allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox"
      ></iframe>
      <h2>As plain text</h2>
      <pre tabindex="0">${body}</pre>`,
  );
}

/** In UTC, as the server does not know where its reader is. */
function timeOf(moment: Date): Html {
  const iso = moment.toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;
}
