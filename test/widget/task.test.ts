// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STALLED_AFTER, Task } from '../../src/widget/task.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets promises that are settled already run on. */
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('a task', () => {
  it('goes from idle over loading to ready, and tells of each change', async () => {
    const seen: string[] = [];
    const task = new Task(() => seen.push(task.status));
    expect(task.status).toBe('idle');
    task.run(
      async () => 7,
      (result) => seen.push(`applied ${result}`),
    );
    await settled();
    expect(seen).toEqual(['loading', 'applied 7', 'ready']);
  });

  it('says that it takes longer only after a while, and then still succeeds', async () => {
    const answer = Promise.withResolvers<string>();
    const apply = vi.fn();
    const task = new Task(vi.fn());
    task.run(() => answer.promise, apply);
    await vi.advanceTimersByTimeAsync(STALLED_AFTER - 1);
    expect(task.status).toBe('loading');
    await vi.advanceTimersByTimeAsync(1);
    expect(task.status).toBe('stalled');
    expect(task.waiting).toBe(true);
    answer.resolve('late');
    await settled();
    expect(apply).toHaveBeenCalledWith('late');
    expect(task.status).toBe('ready');
  });

  it('keeps what went wrong, and does the same work again on retry', async () => {
    const fault = new Error('down');
    const work = vi.fn().mockRejectedValueOnce(fault).mockResolvedValueOnce('up');
    const apply = vi.fn();
    const task = new Task(vi.fn());
    task.run(work, apply);
    await settled();
    expect(task.status).toBe('failed');
    expect(task.failure).toBe(fault);
    task.retry();
    await settled();
    expect(apply).toHaveBeenCalledExactlyOnceWith('up');
    expect(task.failure).toBeUndefined();
  });

  it('drops an answer that a later run has overtaken, and aborts its request', async () => {
    const early = Promise.withResolvers<string>();
    const apply = vi.fn();
    const task = new Task(vi.fn());
    let signalOfFirst: AbortSignal | undefined;
    task.run((signal) => {
      signalOfFirst = signal;
      return early.promise;
    }, apply);
    task.run(async () => 'second', apply);
    early.resolve('first');
    await settled();
    expect(apply).toHaveBeenCalledExactlyOnceWith('second');
    expect(signalOfFirst?.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(STALLED_AFTER);
    expect(task.status).toBe('ready');
  });

  it('applies nothing once it is cancelled', async () => {
    const apply = vi.fn();
    const task = new Task(vi.fn());
    task.run(async () => 'unwanted', apply);
    task.cancel();
    await vi.advanceTimersByTimeAsync(STALLED_AFTER);
    expect(apply).not.toHaveBeenCalled();
    expect(task.status).toBe('idle');
  });
});
