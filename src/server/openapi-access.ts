/** How the API document tells who may ask for what. */
import type { Operation } from '../contract/operation.ts';

export const TAGS = [
  { name: 'public', description: 'For any page of any origin, without credentials.' },
  { name: 'reviewer', description: "With the token of the review's private link." },
  { name: 'buyer', description: 'With the token of the invitation that a buyer was sent.' },
  {
    name: 'webhooks',
    description: 'What Candor tells the receivers that the settings of a shop name.',
  },
  { name: 'merchant', description: 'With an API key of the shop, or the session of its inbox.' },
];

export const SECURITY_SCHEMES = {
  apiKey: { type: 'http', scheme: 'bearer', description: 'Made by `candor key create`.' },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'candor-session',
    description:
      'Set by signing in to the inbox; believed from its own origin alone. With https it is `__Host-candor-session`.',
  },
  privateLink: {
    type: 'http',
    scheme: 'bearer',
    description: 'The `ownReview.token` that submitReview answers, or the last part of a private link.',
  },
  invitation: {
    type: 'http',
    scheme: 'bearer',
    description: 'The last part of the link in a mail that asks for reviews.',
  },
} as const;

export const SECURITY: Readonly<Record<Operation['access'], Record<string, string[]>[]>> = {
  public: [],
  reviewer: [{ privateLink: [] }],
  buyer: [{ invitation: [] }],
  merchant: [{ apiKey: [] }, { session: [] }],
};
