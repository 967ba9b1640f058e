import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const [path, w] of JSON.parse(process.argv[2] ?? '[]') as [string, number][]) {
  const p = await b.newPage({ viewport: { width: w, height: 1000 } });
  p.on('console', (m) => console.log(path, m.text()));
  await p.goto('http://127.0.0.1:3950' + path);
  await p.locator('candor-reviews .list article').nth(1).waitFor();
  await p.screenshot({ path: `/tmp/lang${path.replaceAll('/', '-')}-${w}.png`, fullPage: false });
}
await b.close();
