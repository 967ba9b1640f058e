/** Builds what browsers load. With `--if-stale` only what is older than its sources. */
import { areFrameworksStale, buildFrameworks } from './build-frameworks.ts';
import { buildInbox, isInboxStale } from './build-inbox.ts';
import { buildWidget } from './build-widget.ts';
import { isWidgetStale } from './widget-files.ts';

const PARTS = [
  { name: 'the widget', isStale: isWidgetStale, build: buildWidget },
  { name: 'the inbox', isStale: isInboxStale, build: buildInbox },
  { name: "the demo's pages in React and Vue", isStale: areFrameworksStale, build: buildFrameworks },
];

// Whoever builds with another value, such as a test runner, would get Preact's development code.
process.env['NODE_ENV'] = 'production';
const isWanted = process.argv.includes('--if-stale')
  ? ({ isStale }: (typeof PARTS)[0]) => isStale()
  : () => true;
for (const part of PARTS.filter(isWanted)) {
  const started = performance.now();
  await part.build();
  console.log(`Candor: built ${part.name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
