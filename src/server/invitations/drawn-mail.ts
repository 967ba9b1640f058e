/**
 * The mail as a mail program draws it, for a frame of the inbox: it brings its styles along, as mail programs want
 * it, and so stands in a sandbox that runs nothing and leads nowhere.
 */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { operations } from '../../contract/operations.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { readRequest } from '../read-request.ts';
import { type AccessEnv, accessTo, shopOf } from '../request-access.ts';
import { runRead } from '../run-operation.ts';

const policy = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    // Pictures of products, from wherever the shop has them.
    imgSrc: ['https:', 'http:', 'data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'self'"],
    sandbox: [],
  },
  referrerPolicy: 'no-referrer',
  // A page that asked for a process of its own would do so alone.
  originAgentCluster: false,
  strictTransportSecurity: false,
  xFrameOptions: 'SAMEORIGIN',
});

export function drawnMail(dependencies: ServerDependencies): Hono<AccessEnv> {
  const access = accessTo(dependencies)(operations.previewInvitation);
  return new Hono<AccessEnv>().get('/inbox/mail/:shop', policy, access, async (c) => {
    const { html } = await runRead(dependencies, {
      name: 'previewInvitation',
      shopId: shopOf(c),
      actor: c.get('actor'),
      input: await readRequest(c, 'previewInvitation'),
    });
    return c.html(html, 200, { 'Cache-Control': 'no-store' });
  });
}
