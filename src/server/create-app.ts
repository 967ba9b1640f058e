/** The whole server as one function of a request; whoever calls it brings the socket and the database. */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Logger } from 'pino';
import { apiPage } from './api-page/api-page.ts';
import { caseEvents } from './case-events.ts';
import { tellClientNetwork } from './client-network.ts';
import { crossOrigin } from './cross-origin.ts';
import { away, type DatabasePresence, watchDatabase } from './database-presence.ts';
import type { ServerDependencies } from './dependencies.ts';
import { drawnMail } from './invitations/drawn-mail.ts';
import { inboxApp } from './inbox-app.ts';
import { inboxPreview } from './inbox-preview.ts';
import { ledgerPage } from './ledger-page/ledger-page.ts';
import { mediaFiles } from './media/media-files.ts';
import { openApiDocument } from './openapi.ts';
import { operationRoutes } from './operation-routes.ts';
import { platformWebhooks } from './orders/platform-webhooks.ts';
import { ProblemException, toProblemResponse } from './problem-exception.ts';
import { privacyPage } from './privacy/privacy-page.ts';
import { isProblemName, problemPage } from './problem-page.ts';
import { representation } from './representation.ts';
import { faultOf, requestLog } from './request-log.ts';
import { reviewPage } from './review-page/review-page.ts';
import { reviewerPage } from './reviewer-page/reviewer-page.ts';
import { writingPage } from './writing-page/writing-page.ts';
import { staticFiles } from './static-files.ts';

/** The API and the docs are never framed and load nothing. Whether to insist on TLS is for whoever ends it. */
const closed = secureHeaders({
  crossOriginResourcePolicy: 'cross-origin',
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
});

export function createApp(dependencies: ServerDependencies): Hono {
  const { log, publicUrl, trustedProxies, storefront, outbox } = dependencies;
  const presence = watchDatabase(dependencies.database, log, dependencies.stopping);
  const app = new Hono();
  app.onError((error) => toProblemResponse(problemOf(error, log, presence), publicUrl));
  app.notFound(() => toProblemResponse(new ProblemException('unknown-address'), publicUrl));
  app.use(requestLog(log), tellClientNetwork(trustedProxies), representation());
  for (const path of ['/v1/*', '/openapi.json']) app.use(path, crossOrigin(dependencies.allowedOrigins));
  for (const path of ['/v1/*', '/docs/problems/*', '/openapi.json', '/healthz', '/readyz'])
    app.use(path, closed);
  app.route('/v1/shops', operationRoutes(dependencies, presence));
  app.route('/v1/shops', platformWebhooks(dependencies));
  app.route('/v1/shops', caseEvents(dependencies));
  addOwnPages(app, dependencies, presence);
  app.route('/media', mediaFiles(dependencies));
  app.route('/r', reviewerPage(dependencies));
  app.route('/i', reviewPage(dependencies));
  app.route('/w', writingPage(dependencies));
  app.route('/privacy', privacyPage(dependencies));
  app.route('/ledger', ledgerPage(dependencies));
  app.route('/', staticFiles(dependencies));
  app.route('/inbox/api', dependencies.accounts.routes);
  app.route('/', inboxPreview(dependencies));
  app.route('/', drawnMail(dependencies));
  app.route('/', inboxApp(dependencies));
  if (outbox) app.route('/outbox', outbox);
  if (storefront) app.route('/', storefront);
  return app;
}

function addOwnPages(
  app: Hono,
  { publicUrl, version }: ServerDependencies,
  presence: DatabasePresence,
): void {
  const document = JSON.stringify(openApiDocument(publicUrl, version));
  app.route('/docs', apiPage(document));
  app.get('/openapi.json', (c) => {
    c.header('Cache-Control', 'public, max-age=300');
    return c.body(document, 200, { 'Content-Type': 'application/json' });
  });
  app.get('/docs/problems/:name', (c, next) => {
    const name = c.req.param('name');
    c.header('Cache-Control', 'public, max-age=3600');
    return isProblemName(name) ? c.html(problemPage(name)) : next();
  });
  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/readyz', async (c) => {
    await presence.check();
    return c.json({ status: 'ready' }, 200, { 'Cache-Control': 'no-store' });
  });
}

/** What the server itself did wrong is logged and never told. */
function problemOf(error: unknown, log: Logger, presence: DatabasePresence): ProblemException {
  if (error instanceof ProblemException) return error;
  if (presence.notice(error)) return away();
  log.error({ fault: faultOf(error) }, 'request failed');
  return new ProblemException('internal');
}
