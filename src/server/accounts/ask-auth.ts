/** Calls of better-auth, with its refusals as problems and its cookies in our answer. */
import { isAPIError } from 'better-auth/api';
import type { Context } from 'hono';
import type { ProblemName } from '../../contract/problem-types.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Auth } from './auth.ts';

interface Answered {
  readonly headers?: Headers | null;
}

/** Every refusal becomes the one problem, whatever was wrong; a fault of the server stays one. */
export async function askAuth<T extends Answered>(
  c: Context,
  call: Promise<T>,
  refusal: ProblemName,
): Promise<T> {
  try {
    const answered = await call;
    passCookies(c, answered);
    return answered;
  } catch (error) {
    throw isRefusal(error) ? new ProblemException(refusal) : causeOf(error);
  }
}

/** A redirect is one too: it leads to a page that would say what is wrong with a link. */
function isRefusal(error: unknown): boolean {
  return isAPIError(error) && error.statusCode < 500;
}

/** better-auth hides in an error of its own that the database is away. */
function causeOf(error: unknown): unknown {
  return isAPIError(error) && error.cause !== undefined ? error.cause : error;
}

/**
 * Who has signed in, or is about to and has yet to give a code; undefined when nobody has. `lasting` puts the end of the session off, which is
 * right only where the cookie in the answer can say the same.
 */
export async function readSession(auth: Auth, headers: Headers, { lasting }: { readonly lasting: boolean }) {
  try {
    const query = { disableRefresh: !lasting };
    const { response, ...answered } = await auth.api.getSession({ headers, query, returnHeaders: true });
    if (!response) return undefined;
    const { id, awaitsCode } = response.session;
    return { person: response.user, sessionId: id, awaitsCode: awaitsCode === true, ...answered };
  } catch (error) {
    throw causeOf(error);
  }
}

export function passCookies(c: Context, { headers }: Answered): void {
  for (const cookie of headers?.getSetCookie() ?? []) c.header('Set-Cookie', cookie, { append: true });
}
