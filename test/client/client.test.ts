import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCaller } from '../../src/client/caller.ts';
import { checkedOperations } from '../../src/client/checked-operations.ts';
import { createClient } from '../../src/client/client.ts';
import { NetworkError } from '../../src/client/network-error.ts';
import { ProblemError } from '../../src/client/problem-error.ts';

let server: Server | undefined;

/** A real endpoint, answering each request with the next of the listeners and then with the last again. */
async function endpoint(...answers: [RequestListener, ...RequestListener[]]) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/shops/a/`;
  const call = createCaller({ endpoint: base, headers: { authorization: 'Bearer cdr_key' } });
  return { asked, call, client: createClient(checkedOperations, call) };
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  vi.useRealTimers();
});

const ratings = JSON.stringify({ ratings: [] });
const json =
  (status: number, body: string, type = 'application/json'): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

describe('a request', () => {
  it('repeats a list, escapes what could break out of its place, and leaves out what is not given', async () => {
    const { asked, client } = await endpoint(json(200, ratings));
    await client.listRatings({ query: { product: ['a/b?c', 'd&e'] } });
    await client
      .listReviews({ params: { productId: '../x y' }, query: { sort: 'lowest' } })
      .catch(() => undefined);
    expect(asked).toEqual([
      'GET /v1/shops/a/ratings?product=a%2Fb%3Fc&product=d%26e',
      'GET /v1/shops/a/products/..%2Fx%20y/reviews?sort=lowest',
    ]);
  });

  it('carries the key, the idempotency key and the body as JSON', async () => {
    let got: unknown;
    const { client } = await endpoint((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { authorization, 'content-type': type, 'idempotency-key': key } = request.headers;
        got = { authorization, type, key, body: JSON.parse(Buffer.concat(chunks).toString()) };
        response.writeHead(204).end();
      });
    });
    const params = { reviewId: '0198c0de-0000-7000-8000-000000000000' };
    const headers = { 'idempotency-key': 'key-00000001' };
    await expect(client.writeReply({ params, headers, body: { text: 'Hello' } })).rejects.toThrow(
      NetworkError,
    );
    expect(got).toEqual({
      authorization: 'Bearer cdr_key',
      type: 'application/json',
      key: 'key-00000001',
      body: { text: 'Hello' },
    });
  });

  it('answers nothing where nothing is promised', async () => {
    const { client } = await endpoint((_, response) => response.writeHead(204).end());
    const params = { reviewId: crypto.randomUUID(), replyId: crypto.randomUUID() };
    await expect(client.withdrawReply({ params })).resolves.toBeUndefined();
  });
});

describe('a refusal', () => {
  it('is a ProblemError with what the endpoint says', async () => {
    const problem = {
      type: 'https://x.example/docs/problems/invalid-request',
      title: 'The request has faults',
      status: 422,
      errors: [{ in: 'query', pointer: '/limit', detail: 'must be 100 at most' }],
    };
    const { client } = await endpoint(json(422, JSON.stringify(problem), 'application/problem+json'));
    await expect(client.listRatings({ query: { product: ['a'] } })).rejects.toMatchObject({
      status: 422,
      problem,
    });
  });

  it.each([
    ['an HTML page', '<h1>Bad gateway</h1>'],
    ['another JSON', '{"type":7,"title":{},"status":"x"}'],
    ['null', 'null'],
  ])('that is %s keeps its status and invents nothing', async (_, body) => {
    const { client } = await endpoint(json(418, body));
    const error = await client.listRatings({ query: { product: ['a'] } }).catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 418, problem: undefined });
  });
});

describe('no answer to work with', () => {
  it.each([
    ['half of one', '{"ratings":['],
    ['HTML', '<!doctype html>'],
    ['another shape', '{"ratings":[{}]}'],
    ['nothing', ''],
  ])('%s is a NetworkError', async (_, body) => {
    const { client } = await endpoint(json(200, body));
    await expect(client.listRatings({ query: { product: ['a'] } })).rejects.toMatchObject({
      fault: 'malformed',
    });
  });

  it('too slow is a NetworkError after ten seconds', async () => {
    const timeout = vi
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation(() => AbortSignal.abort(new Error('10 s')));
    const { client } = await endpoint(json(200, ratings));
    await expect(client.listRatings({ query: { product: ['a'] } })).rejects.toMatchObject({
      fault: 'timeout',
    });
    expect(timeout).toHaveBeenCalledWith(10_000);
    timeout.mockRestore();
  });

  it("the caller's own abort is neither, but the caller's reason", async () => {
    const { client } = await endpoint(() => undefined);
    const reason = new Error('changed my mind');
    const controller = new AbortController();
    const answer = client.listRatings({ query: { product: ['a'] } }, controller.signal);
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
  });
});

describe('a passing fault', () => {
  const drop: RequestListener = (request) => request.socket.destroy();

  it.each([
    ['a dropped connection', drop],
    ['503', json(503, '')],
    ['502', json(502, '<h1>Bad gateway</h1>')],
  ])('%s is tried again', async (_, fault) => {
    const { asked, client } = await endpoint(fault, json(200, ratings));
    await expect(client.listRatings({ query: { product: ['a'] } })).resolves.toEqual({ ratings: [] });
    expect(asked).toHaveLength(2);
  });

  it('an endpoint that says when to come again is not asked before', async () => {
    const { asked, client } = await endpoint((_, response) =>
      response.writeHead(503, { 'retry-after': '5' }).end(),
    );
    await expect(client.listRatings({ query: { product: ['a'] } })).rejects.toMatchObject({
      status: 503,
      retryAfter: '5',
    });
    expect(asked).toHaveLength(1);
  });

  it('a write without an idempotency key is sent once only', async () => {
    const { asked, client } = await endpoint(drop);
    const params = { reviewId: crypto.randomUUID(), replyId: crypto.randomUUID() };
    await expect(client.editReply({ params, body: { text: 'x' } })).rejects.toMatchObject({
      fault: 'unreachable',
    });
    expect(asked).toHaveLength(1);
  });

  it('a fault of the server itself is not tried again', async () => {
    const { asked, client } = await endpoint(json(500, ''));
    await expect(client.listRatings({ query: { product: ['a'] } })).rejects.toMatchObject({ status: 500 });
    expect(asked).toHaveLength(1);
  });
});
