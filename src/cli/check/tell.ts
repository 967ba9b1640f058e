/** What a check found, for people, for programs and for a continuous integration. */
import type { Checked } from './check-endpoint.ts';
import { LEVELS, type Verdict } from './verdict.ts';

const MARKS = { kept: 'ok  ', broken: 'FAIL', absent: 'none', untried: 'skip' } as const;

export function asText({ verdicts, left }: Checked): string {
  const parts = LEVELS.flatMap((level) => {
    const own = verdicts.filter((verdict) => verdict.level === level);
    return own.length === 0 ? [] : [`${level}\n${own.map(line).join('\n')}`];
  });
  const kept = verdicts.filter(({ outcome }) => outcome === 'kept').length;
  const broken = verdicts.filter(({ outcome }) => outcome === 'broken').length;
  const rest = verdicts.length - kept - broken;
  const sum = `${kept} kept, ${broken} broken, ${rest} not tried or not offered.`;
  const remains = left === 0 ? [] : [`${left} reviews of this check remain: they could not be deleted.`];
  return [...parts, [sum, ...remains].join('\n')].join('\n\n');
}

function line({ outcome, operation, promise, found, remedy }: Verdict): string {
  const about = [found, remedy].filter(Boolean).map((text) => `\n         ${text}`);
  return `  ${MARKS[outcome]} ${operation}: ${promise}${about.join('')}`;
}

/** @see https://github.com/testmoapp/junitxml */
export function asJUnit({ verdicts }: Checked): string {
  const suites = LEVELS.flatMap((level) => {
    const own = verdicts.filter((verdict) => verdict.level === level);
    if (own.length === 0) return [];
    const failures = own.filter(({ outcome }) => outcome === 'broken').length;
    const skipped = own.filter(({ outcome }) => outcome === 'absent' || outcome === 'untried').length;
    const counts = `tests="${own.length}" failures="${failures}" skipped="${skipped}"`;
    return [`  <testsuite name="${level}" ${counts}>`, ...own.map(testCase), '  </testsuite>'];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="candor check">',
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ outcome, operation, promise, found, remedy }: Verdict): string {
  const opening = `    <testcase classname="${operation}" name="${escape(promise)}"`;
  if (outcome === 'kept') return `${opening}/>`;
  const inside =
    outcome === 'broken'
      ? `<failure message="${escape(found)}">${escape(remedy)}</failure>`
      : `<skipped message="${escape(found)}"/>`;
  return `${opening}>${inside}</testcase>`;
}

/** What XML cannot hold is left out. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
