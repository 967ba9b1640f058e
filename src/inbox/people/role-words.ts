/** What each role is called, and what it means, as an owner reads it before giving it to somebody. */
import type { Role } from '../../contract/rights.ts';

export const ROLE_WORDS: Readonly<Record<Role, { readonly name: string; readonly means: string }>> = {
  owner: { name: 'Owner', means: 'Does everything, and decides who belongs to the shop.' },
  manager: { name: 'Manager', means: 'Does everything but inviting and removing members.' },
  responder: {
    name: 'Responder',
    means: 'Reads and answers cases. Changes no settings or templates, and sees no buyers.',
  },
  viewer: { name: 'Viewer', means: 'Reads cases and figures, and changes nothing.' },
};
