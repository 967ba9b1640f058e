import { expect, it } from 'vitest';
import { fileStream } from '../../src/server/send-file.ts';

const PART = new Uint8Array([1]);

/** Never ends by itself; tells whether it was told to. */
function endless() {
  const told = { isEnded: false, parts: 0 };
  async function* parts() {
    try {
      for (;;) {
        told.parts += 1;
        yield PART;
      }
    } finally {
      told.isEnded = true;
    }
  }
  return { told, bytes: parts() };
}

it('makes no more of a file than is taken', async () => {
  const { told, bytes } = endless();
  const reader = fileStream(bytes).getReader();
  expect(told.parts).toBe(0);
  await reader.read();
  expect(told.parts).toBe(1);
  await reader.cancel();
  expect(told.isEnded).toBe(true);
});

it('ends the making when its reader takes nothing any more', async () => {
  const { told, bytes } = endless();
  const reader = fileStream(bytes, 1).getReader();
  await reader.read();
  await expect.poll(() => told.isEnded).toBe(true);
  await expect(reader.read()).rejects.toThrow(/took nothing/);
});

it('sends so many at once and asks the next one to come back, until one ends', async () => {
  const streams = Array.from({ length: 4 }, () => fileStream(endless().bytes));
  expect(() => fileStream(endless().bytes)).toThrow(expect.objectContaining({ problem: 'unavailable' }));
  await streams[0]?.cancel();
  const another = fileStream(endless().bytes);
  for (const stream of [...streams.slice(1), another]) await stream.cancel();
});

it('breaks off, and makes room, when a file cannot be made to its end', async () => {
  async function* broken() {
    yield PART;
    throw new Error('the database is away');
  }
  for (let round = 0; round < 6; round += 1) {
    const reader = fileStream(broken()).getReader();
    await reader.read();
    await expect(reader.read()).rejects.toThrow('away');
  }
});
