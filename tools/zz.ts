import { chromium } from '@playwright/test';
import { readFileSync, existsSync, writeFileSync } from 'node:fs';
const origin = 'http://localhost:3987';
const [path = '/inbox/moving', name = 'moving'] = process.argv.slice(2);
if (!existsSync('/tmp/out/cookie')) {
  const token = /welcome#(\S+)/.exec(readFileSync('/tmp/out/log', 'utf8'))![1];
  const answer = await fetch(`${origin}/inbox/api/welcome`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      token,
      name: 'Ida Berg',
      email: 'ida@lindfold.example',
      password: 'correct horse battery',
    }),
  });
  writeFileSync('/tmp/out/cookie', answer.headers.getSetCookie()[0].split(';')[0]);
}
const [key, value] = readFileSync('/tmp/out/cookie', 'utf8').split(/=(.*)/s);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [width, scheme] of [
  [360, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  await context.addCookies([{ name: key, value, url: origin }]);
  const page = await context.newPage();
  page.on('console', (message) => console.log(message.text()));
  await page.goto(origin + path);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/out/${name}-${width}-${scheme}.png`, fullPage: true });
}
await browser.close();
