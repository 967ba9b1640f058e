/** Bodies of the requests below `/inbox/api`. */
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { requestErrors } from '../../contract/request-errors.ts';
import { ProblemException } from '../problem-exception.ts';
import { readJson } from '../read-request.ts';
import { PASSWORD_LENGTH } from './auth.ts';

export const NewPassword = z
  .string()
  .check(z.minLength(PASSWORD_LENGTH.min), z.maxLength(PASSWORD_LENGTH.max));
/** Whatever somebody may type into the field of a password that is there already. */
export const Password = z.string().check(z.minLength(1), z.maxLength(1000));

export async function readBody<S extends z.ZodMiniType>(c: Context, schema: S): Promise<z.output<S>> {
  const result = z.safeParse(schema, await readJson(c), { reportInput: true });
  if (result.success) return result.data;
  throw new ProblemException('invalid-request', { errors: requestErrors('body', result.error.issues) });
}
