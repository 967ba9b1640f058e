/** Everything that can go wrong has one of these types; the list is closed. @see https://www.rfc-editor.org/rfc/rfc9457 */

/** `status` and `title` go into the answer; `help` is the type's page in the docs. */
export const problemTypes = {
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    help: 'Send one JSON value in UTF-8, without a byte-order mark.',
  },
  'unauthorized': {
    status: 401,
    title: 'A key, a session or a private link is needed',
    help: "Send `Authorization: Bearer <key>`: for the merchant's operations with a key of this shop, which `candor key create` makes; for the reviewer's with the token of the review's own private link. The inbox sends the cookie of its session.",
  },
  'bad-signature': {
    status: 401,
    title: 'The signature does not fit the body',
    help: "A platform's webhook is signed with the secret that the settings name, over the body as it was sent. Compare the secret, and see that nothing on the way changes the body.",
  },
  'wrong-credentials': {
    status: 401,
    title: 'E-mail address and password do not match',
    help: 'Check both, or ask for a link by mail.',
  },
  'code-needed': {
    status: 401,
    title: 'A code of the second factor is needed',
    help: 'Take it from the authenticator app, or use one of the recovery codes.',
  },
  'wrong-code': {
    status: 403,
    title: 'The code is not right',
    help: 'A code of the app is good for half a minute and once; a recovery code once. See that the clock of the phone is right.',
  },
  'not-allowed': {
    status: 403,
    title: 'This member may not do that',
    help: 'An owner of the shop can change what a member may do.',
  },
  'other-origin': {
    status: 403,
    title: 'This is taken from pages of the inbox alone',
    help: 'A page of another origin may not sign anybody in or out.',
  },
  'unknown-address': {
    status: 404,
    title: 'There is nothing at this address',
    help: 'Compare the path with the API document at /openapi.json.',
  },
  'unknown-shop': {
    status: 404,
    title: 'There is no such shop',
    help: 'The endpoint ends in /v1/shops/{shop}; check the shop key.',
  },
  'unknown-product': {
    status: 404,
    title: 'The shop has no such product',
    help: 'Compare the product id with the ones that were imported; upper and lower case differ.',
  },
  'unknown-review': {
    status: 404,
    title: 'The shop has no such review',
    help: 'It may have been deleted by its author.',
  },
  'unknown-reply': {
    status: 404,
    title: 'The review has no such reply',
    help: 'It may have been withdrawn.',
  },
  'unknown-message': {
    status: 404,
    title: 'The review has no such message of its author',
    help: 'A reviewer can change the messages that they wrote, and no other.',
  },
  'unknown-case': {
    status: 404,
    title: 'The shop has no such case',
    help: 'A negative review, or a wish to be contacted, opens one. It goes when its review is deleted by its author.',
  },
  'unknown-check': {
    status: 404,
    title: 'The review does not wait to be looked at',
    help: 'Somebody may have decided meanwhile, or its author has deleted it.',
  },
  'unknown-delivery': {
    status: 404,
    title: 'The shop has no such delivery',
    help: 'The log of deliveries lists them.',
  },
  'unknown-invitation': {
    status: 404,
    title: 'The shop has no such invitation',
    help: 'The list of invitations names them. A token from a mail must be whole, and of this shop.',
  },
  'unknown-trial': {
    status: 404,
    title: 'No such trial runs in the shop',
    help: 'It may have been ended by a colleague.',
  },
  'unknown-template': {
    status: 404,
    title: 'The shop has no such template',
    help: 'It may have been removed by a colleague. Without an id it is stored as a new one.',
  },
  'unknown-member': {
    status: 404,
    title: 'The shop has no such member',
    help: 'They may have been removed. The list of members names those who are there.',
  },
  'unknown-session': { status: 404, title: 'There is no such session', help: 'It may have ended meanwhile.' },
  'unknown-member-invite': {
    status: 404,
    title: 'The shop has no such invitation to join',
    help: 'It was used, withdrawn, or another took its place.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The address does not take this method',
    help: 'The `Allow` header names the methods that it takes.',
  },
  'no-case': {
    status: 409,
    title: 'The review has no case to settle',
    help: 'Only a negative review, or one whose author asked to be contacted, has a case.',
  },
  'no-open-promise': {
    status: 409,
    title: 'The reply has no promise that is still open',
    help: 'It made none, or the promise was kept or withdrawn before. Read the case again.',
  },
  'promise-stands': {
    status: 409,
    title: 'A reply that made a promise stays',
    help: 'What was promised in public is not taken back unseen. Withdraw the promise, which shoppers see, and write another reply.',
  },
  'own-rejection': {
    status: 409,
    title: 'Somebody else decides about this appeal',
    help: 'An appeal is looked at by another member than the one who rejected the review.',
  },
  'nothing-to-appeal': {
    status: 409,
    title: 'There is no rejection to appeal against',
    help: 'The review is published or waits, or its appeal was made already.',
  },
  'case-changed': {
    status: 409,
    title: 'The case has changed in the meantime',
    help: 'Someone else wrote or changed something after the version named by `seenVersion`. Nothing was stored. Read the case again, then decide.',
  },
  'confirmation-needed': {
    status: 409,
    title: 'The reply coach asks whether this is meant',
    help: 'The reply reads as a threat, or as a reward for changing or removing the review; `errors` names which. Nothing was stored. Change the text, or send it again with the rule in `confirmed`, which is logged. Only members of the inbox are asked, not API keys.',
  },
  'own-second-factor': {
    status: 409,
    title: 'Nobody resets their own second factor',
    help: 'Switch it off with a code or a recovery code, ask another owner, or run `candor member reset-second-factor`.',
  },
  'second-factor-on': {
    status: 409,
    title: 'There is a second factor already',
    help: 'Switch it off before setting up another.',
  },
  'last-owner': {
    status: 409,
    title: 'A shop keeps at least one owner',
    help: 'Make another member an owner first.',
  },
  'move-not-allowed': {
    status: 409,
    title: 'The case is in no state for this',
    help: 'Read the case again: it may be resolved or closed already.',
  },
  'invitation-used': {
    status: 409,
    title: 'The review that this invitation was used for is deleted',
    help: 'Its author has deleted it. They can write another one on the page of the product, as anybody can.',
  },
  'invitation-revoked': {
    status: 410,
    title: 'The invitation was taken back',
    help: 'By the shop, or with the order that it belongs to. Anybody can write a review on the page of the product.',
  },
  'invitation-expired': {
    status: 410,
    title: 'The invitation has expired',
    help: 'What was known of its order has been removed since. Anybody can write a review on the page of the product.',
  },
  'link-expired': {
    status: 410,
    title: 'This link works no longer',
    help: 'It was used before, has expired, or a newer one took its place. Ask for another.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    help: 'A request body may have 64 KiB, one of orders or products 2 MiB, a photo 10 MiB.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body must be application/json',
    help: 'Send `Content-Type: application/json`.',
  },
  'invalid-request': {
    status: 422,
    title: 'The request has faults',
    help: '`errors` names each part of the request that was refused, and why. Nothing was stored.',
  },
  'unreadable-photo': {
    status: 422,
    title: 'The file is no photo that can be read',
    help: 'Send a whole JPEG, PNG, WebP, AVIF or GIF as the body. The name of a file and its content type make no difference.',
  },
  'photo-too-large': {
    status: 422,
    title: 'The photo has too many pixels',
    help: 'Width times height may be 50 million. Send a smaller one; none is shown larger than 1600 pixels.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The idempotency key was used for another request',
    help: 'Make a new key for each new submission, and repeat it only with the very same body.',
  },
  'proof-of-work': {
    status: 428,
    title: 'A moment of work is asked of the sender',
    help: 'Many reviews came from the same network, or the e-mail address is a throw-away one. `errors` names the header `proof-of-work`, and its `detail` is an ALTCHA challenge as JSON: find the `number` up to `maxnumber` for which the SHA-256 of `salt` followed by the number is `challenge`, and send the same request again with `Proof-Of-Work`, the base64 of `{ algorithm, challenge, number, salt, signature }`. A challenge is good for ten minutes and for the `Idempotency-Key` that it was asked with. The form of the widget does so by itself.',
  },
  'too-many-requests': {
    status: 429,
    title: 'That was tried too often',
    help: 'Try again after the seconds that `Retry-After` names.',
  },
  'internal': {
    status: 500,
    title: 'The server failed',
    help: 'The fault is in the server and is in its log. Nothing was stored.',
  },
  'unavailable': {
    status: 503,
    title: 'The server cannot answer just now',
    help: 'Try again after the seconds that `Retry-After` names.',
  },
} as const satisfies Record<string, { status: number; title: string; help: string }>;

export type ProblemName = keyof typeof problemTypes;
