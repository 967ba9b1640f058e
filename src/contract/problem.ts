/** How what went wrong is answered. @see https://www.rfc-editor.org/rfc/rfc9457 */
import * as z from 'zod/mini';

/** One refused part of a request. */
export const RequestError = z.object({
  in: z.enum(['path', 'query', 'header', 'body']),
  /** JSON Pointer (RFC 6901) within that part, such as `/author/email`. */
  pointer: z.string(),
  detail: z.string(),
});
export type RequestError = z.infer<typeof RequestError>;

export const Problem = z.object({
  /** Absolute address of the type's page; its last segment is the name of the type. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(RequestError)),
});
export type Problem = z.infer<typeof Problem>;
