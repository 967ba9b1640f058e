import { type RenderedLetter, renderLetter } from '../mail/letter.ts';
import { LINK_LIFETIME } from './auth.ts';

export function signInMail(publicUrl: string, token: string): Promise<RenderedLetter> {
  const minutes = LINK_LIFETIME / 60;
  return renderLetter({
    subject: 'Your link to the inbox',
    preheader: `It works once, for ${minutes} minutes.`,
    shopName: 'Candor',
    title: 'Sign in to your inbox',
    parts: [{ kind: 'text', text: `This link signs you in. It works once, and for ${minutes} minutes.` }],
    // After the #, so that the token reaches no log and no other page.
    button: { label: 'Sign in', href: `${publicUrl}/inbox/sign-in#token=${token}` },
    footer: [
      'Somebody asked for this link with your address. If it was not you, nothing happens without it.',
    ],
  });
}
