import { INVITE_DAYS } from '../../accounts/invite-days.ts';
import type { Letter } from '../letter.ts';

/** To somebody who is asked to join a shop. */
export function memberInvited(
  { shop, by, role }: { readonly shop: string; readonly by: string; readonly role: string },
  link: string,
): Letter {
  const article = role === 'owner' ? 'an' : 'a';
  return {
    subject: `${by} invites you to the reviews of ${shop}`,
    preheader: `As ${article} ${role}. The link works once, for ${INVITE_DAYS} days.`,
    shopName: `Reviews of ${shop}`,
    title: `Join ${shop}`,
    parts: [
      {
        kind: 'text',
        text: `${by} invites you to the inbox where ${shop} answers its reviews, as ${article} ${role}. You choose a password and are in. The link works once, for ${INVITE_DAYS} days.`,
      },
    ],
    button: { label: 'Join', href: link },
    footer: ['If you do not know what this is about, do nothing: without the link nothing happens.'],
  };
}
