import { html } from 'hono/html';
import { problemTypes, type ProblemName } from '../contract/problem-types.ts';

export function isProblemName(name: string): name is ProblemName {
  return Object.hasOwn(problemTypes, name);
}

/** The page that a problem's `type` points to. */
export function problemPage(name: ProblemName) {
  const { title, status, help } = problemTypes[name];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - Candor</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${help}</p>
          <p>Problem type <code>${name}</code>, answered with status ${status}.</p>
        </main>
      </body>
    </html>`;
}
