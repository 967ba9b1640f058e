/** Why a page could not be read, and what its owner can do about it. */
import type { PageFinding } from '../../contract/page-check.ts';
import { type NoPage, TIMEOUT_MS } from './fetch-page.ts';
import { finding } from './finding.ts';

type Said = readonly [found: string, advice: string];

const WORDS: Readonly<Record<Exclude<NoPage['why'], 'status' | 'type'>, Said>> = {
  'no-address': [
    'That is not the address of a page.',
    'Copy it from the address line of your browser; it begins with https://.',
  ],
  'private': [
    'The address belongs to a private network, which this server does not look into.',
    'Give the address by which shoppers reach the page. A shop that is not public yet can be looked at in the browser alone.',
  ],
  'unknown-host': ['There is no server of that name.', 'Look for a slip of the pen in the address.'],
  'no-answer': [
    `The page did not arrive within ${TIMEOUT_MS / 1000} seconds.`,
    'Try again in a while. Where shoppers do not wait as long, the shop may be keeping out what is not a browser.',
  ],
  'insecure': [
    'The certificate of the shop is not valid, so browsers would warn of the page.',
    'Renew the certificate, then look again.',
  ],
  'refused': ['The server of the shop did not answer.', 'See whether the page opens in your browser.'],
  'redirects': [
    'The page leads on to other addresses, one after the other.',
    'Give the address that your browser shows in the end. A shop with a password, or one that asks for a country first, does this, too.',
  ],
  'unreadable': [
    'What the shop sent could not be unpacked.',
    'Try again; it may have been cut off on its way.',
  ],
};

export function noPageFinding(reason: NoPage): PageFinding {
  const [found, advice] = wordsOf(reason);
  return finding('page', 'fault', found, advice);
}

function wordsOf(reason: NoPage): Said {
  if (reason.why === 'type') {
    const type = reason.type === '' ? 'something without a type' : reason.type;
    return [`There is no page at the address but ${type}.`, 'Give the address of a page that shoppers see.'];
  }
  return reason.why === 'status' ? statusWords(reason.status) : WORDS[reason.why];
}

function statusWords(status: number): Said {
  if (status === 404 || status === 410) {
    return [
      `The shop says that there is no such page (${status}).`,
      'Look for a slip of the pen in the address, and whether the product is published.',
    ];
  }
  if (status === 401 || status === 403 || status === 429) {
    return [
      `The shop keeps this server out (${status}).`,
      'It may have a password, or a guard against robots. Look into the page by your browser: in its source the tag and the element have to be there.',
    ];
  }
  return [
    `The shop answered with a fault of its own (${status}).`,
    'See whether the page opens in your browser.',
  ];
}
