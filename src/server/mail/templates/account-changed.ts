import type { Letter } from '../letter.ts';

/** What a member has changed in their account, or an owner in it; also the act in the audit log. */
export const ACCOUNT_CHANGES = [
  'password-changed',
  'second-factor-on',
  'second-factor-off',
  'second-factor-reset',
  'recovery-codes-renewed',
  'recovery-code-used',
] as const;
export type AccountChange = (typeof ACCOUNT_CHANGES)[number];

const WORDS: Readonly<Record<AccountChange, { readonly title: string; readonly text: string }>> = {
  'password-changed': {
    title: 'Your password was changed',
    text: 'All other sessions of your account have ended.',
  },
  'second-factor-on': {
    title: 'Your second factor is on',
    text: 'From now on signing in asks for a code of your app. Keep the recovery codes where you find them without your phone.',
  },
  'second-factor-off': {
    title: 'Your second factor is off',
    text: 'From now on the password, or a link by mail, is enough to sign in.',
  },
  'second-factor-reset': {
    title: 'Your second factor was reset',
    text: 'It was switched off for you, so that you come in without your phone. Set it up again on the page of your account.',
  },
  'recovery-codes-renewed': {
    title: 'You have new recovery codes',
    text: 'Those before are good for nothing any more.',
  },
  'recovery-code-used': {
    title: 'A recovery code was used to sign in',
    text: 'It is used up. If your phone is lost, switch the second factor off and set it up on another.',
  },
};

/** To the member whose account it is. */
export function accountChanged(
  change: AccountChange,
  { shopName, publicUrl }: { readonly shopName: string; readonly publicUrl: string },
): Letter {
  const { title, text } = WORDS[change];
  return {
    subject: title,
    preheader: text,
    shopName: `Reviews of ${shopName}`,
    title,
    parts: [{ kind: 'text', text }],
    button: { label: 'Open your account', href: `${publicUrl}/inbox/account` },
    footer: ['If it was not you, change your password at once and tell an owner of the shop.'],
  };
}
