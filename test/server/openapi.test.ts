import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../src/contract/operations.ts';
import { openApiDocument } from '../../src/server/openapi.ts';

const require = createRequire(import.meta.url);
const REDOCLY = require.resolve('@redocly/cli/bin/cli.js');
const document = openApiDocument('https://reviews.example', '1.2.3');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-openapi-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the API document passes the linter without a warning', async () => {
  const file = join(folder, 'openapi.json');
  await writeFile(file, JSON.stringify(document));
  const { stdout } = await promisify(execFile)(process.execPath, [REDOCLY, 'lint', '--format=json', file], {
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 } });
}, 30_000);

test('it describes every operation of the table and no other', () => {
  const ids = Object.values(document.paths ?? {}).flatMap((path) =>
    (['get', 'post', 'patch', 'delete', 'put'] as const).flatMap((method) => path[method]?.operationId ?? []),
  );
  expect(ids.toSorted()).toEqual(Object.keys(operations).toSorted());
});

test('a client made from it accepts answers that have grown and refuses to send what is unknown', () => {
  const { schemas = {} } = document.components ?? {};
  expect(schemas['Review']).not.toHaveProperty('additionalProperties');
  expect(schemas['Submission']).toHaveProperty('additionalProperties', false);
});

test('merchant operations ask for a key or a session, reviewers for their link, public ones for nothing', () => {
  expect(document.paths?.['/ratings']?.get?.security).toEqual([]);
  expect(document.paths?.['/merchant/reviews/{reviewId}/replies']?.post?.security).toEqual([
    { apiKey: [] },
    { session: [] },
  ]);
  expect(document.paths?.['/reviews/{reviewId}']?.get?.security).toEqual([{ privateLink: [] }]);
});
