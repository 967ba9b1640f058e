/**
 * An empty page with the widget's tag, which the inbox frames and fills: there an owner sees the real widget
 * with the shop's own reviews. It takes nothing from its address, and nobody but this origin frames it.
 */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { ServerDependencies } from './dependencies.ts';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Preview</title>
<script type="module" async src="/candor.js"></script>
</head>
<body></body>
</html>
`;

export function inboxPreview({ media }: ServerDependencies): Hono {
  const policy = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", `${media.url}/`],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'self'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: false,
    xFrameOptions: 'SAMEORIGIN',
  });
  return new Hono().get('/inbox/preview', policy, (c) =>
    c.body(PAGE, 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }),
  );
}
