/** One request to better-auth as it would come from a browser, so that its limits hold too. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { ProblemException } from '../problem-exception.ts';
import { type Auth, AUTH_PATH, CLIENT_HEADER } from './auth.ts';

export interface AuthAsk {
  readonly method: 'GET' | 'POST';
  /** Below the path of better-auth, with its query. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Throws `too-many-requests`; every other answer is the caller's to read. */
export async function askAuth(
  auth: Auth,
  publicUrl: string,
  c: Context,
  { method, path, body }: AuthAsk,
): Promise<Response> {
  const headers = new Headers({
    'origin': new URL(publicUrl).origin,
    [CLIENT_HEADER]: getConnInfo(c).remote.address ?? '0.0.0.0',
    'user-agent': c.req.header('user-agent') ?? '',
  });
  const cookie = c.req.header('cookie');
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (body) headers.set('content-type', 'application/json');
  const response = await auth.handler(
    new Request(`${publicUrl}${AUTH_PATH}${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
  if (response.status === 429) {
    const seconds = response.headers.get('x-retry-after') ?? '60';
    throw new ProblemException('too-many-requests', { headers: { 'Retry-After': seconds } });
  }
  return response;
}

/** The cookies of better-auth's answer come along with ours. */
export function passCookies(c: Context, response: Response): void {
  for (const cookie of response.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
}
