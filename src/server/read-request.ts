/** From a request to input that a handler can believe. */
import type { Context } from 'hono';
import { checkRequest, isJsonType, type InputOf } from '../contract/check-request.ts';
import type { Operation } from '../contract/operation.ts';
import { type OperationName, operations } from '../contract/operations.ts';
import { ProblemException } from './problem-exception.ts';

export async function readRequest<N extends OperationName>(c: Context, name: N): Promise<InputOf<N>> {
  const operation: Operation = operations[name];
  const { shop: _, ...params } = c.req.param();
  const checked = checkRequest(name, {
    params,
    query: new URL(c.req.url).searchParams,
    header: (each) => c.req.header(each),
    body: operation.upload
      ? new Uint8Array(await c.req.arrayBuffer())
      : operation.body && (await readJson(c)),
  });
  if (!checked.ok) throw new ProblemException('invalid-request', { errors: checked.errors });
  return checked.input;
}

export async function readJson(c: Context): Promise<unknown> {
  if (!isJsonType(c.req.header('content-type'))) throw new ProblemException('unsupported-media-type');
  const bytes = await c.req.arrayBuffer();
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError)
      throw new ProblemException('malformed-json');
    throw cause;
  }
}
