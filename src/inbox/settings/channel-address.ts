/** A channel leads to a URL; people know an e-mail address and a phone number without its scheme. */
import type { Channel } from '../../contract/channel.ts';
import { EMAIL } from '../../contract/showable.ts';

export type ChannelType = Channel['type'];

export const CHANNEL_TYPES: Readonly<Record<ChannelType, { name: string; address: string; scheme: string }>> =
  {
    email: { name: 'E-mail', address: 'E-mail address', scheme: 'mailto:' },
    phone: { name: 'Phone', address: 'Phone number', scheme: 'tel:' },
    chat: { name: 'Chat', address: 'Address of the chat', scheme: 'https://' },
    form: { name: 'Form', address: 'Address of the form', scheme: 'https://' },
  };

/** A port is no scheme. */
const WITH_SCHEME = /^[a-z][a-z\d+.-]*:(?!\d)/i;

export function addressOf(type: ChannelType, url: string): string {
  const { scheme } = CHANNEL_TYPES[type];
  return scheme !== 'https://' && url.startsWith(scheme) ? url.slice(scheme.length) : url;
}

export function urlOf(type: ChannelType, address: string): string {
  const tight = address.replaceAll(/\s/g, '');
  if (tight === '' || WITH_SCHEME.test(tight)) return tight;
  return CHANNEL_TYPES[type].scheme + (type === 'phone' ? tight.replaceAll(/[()/]/g, '') : tight);
}

/** What the contract cannot see, as to it one URL is as good as another. */
export function addressFault(url: string): string | undefined {
  if (url.startsWith('mailto:') && !EMAIL.test(url.slice('mailto:'.length).replace(/\?.*/, ''))) {
    return 'must be an e-mail address';
  }
  return url.startsWith('tel:') && !/^tel:\+?[\d*#.-]*\d/.test(url) ? 'must be a phone number' : undefined;
}
