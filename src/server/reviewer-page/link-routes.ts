/** Acts upon the link itself. Of these a link that was replaced may do some, so they check it themselves. */
import type { Hono } from 'hono';
import { wasReplaced } from '../database/private-links.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { addressIn } from '../private-link.ts';
import { ProblemException } from '../problem-exception.ts';
import { mailLink, replaceToken } from './own-link.ts';
import { type PageEnv, tokenOf } from './page-access.ts';
import { readForm } from './page-form.ts';

const SEE_OTHER = 303;

export function addLinkActs(pages: Hono<PageEnv>, dependencies: ServerDependencies): void {
  const { database, secret, makeId } = dependencies;

  pages.post('/:token/link', async (c, next) => {
    const token = tokenOf(c);
    const address = addressIn(token);
    if (!address) return next();
    const { key } = await readForm(c, makeId);
    try {
      const successor = await replaceToken(dependencies, address, { token, key });
      return c.redirect(`/r/${successor}?done=new-link`, SEE_OTHER);
    } catch (error) {
      // The check that comes next says what is wrong with the link.
      if (error instanceof ProblemException) return next();
      throw error;
    }
  });

  // The answer is the same whether a mail is sent or not.
  pages.post('/:token/mail', async (c, next) => {
    const token = tokenOf(c);
    const address = addressIn(token);
    if (!address || !(await wasReplaced(database, address, token, secret))) return next();
    await mailLink(dependencies, address);
    return c.redirect(`/r/${token}?done=mailed`, SEE_OTHER);
  });
}
