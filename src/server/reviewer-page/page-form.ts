/** A form as a browser sends it. */
import type { Context } from 'hono';
import { tidy } from '../../contract/showable.ts';

export interface PageForm {
  /** Empty when the form has no such field. */
  readonly text: (name: string) => string;
  /** Names this very form, so that sending it once more does nothing. */
  readonly key: string;
}

export const KEY = /^[\w-]{8,128}$/;

/** A form that names no key of its own is taken as one of its own. */
export async function readForm(c: Context, makeId: () => string): Promise<PageForm> {
  const sent = new URLSearchParams(await c.req.text());
  const text = (name: string) => tidy(sent.get(name) ?? '');
  const key = text('key');
  return { text, key: KEY.test(key) ? key : makeId() };
}
