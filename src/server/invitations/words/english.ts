import type { Words } from './words.ts';

export const english: Words = {
  mail: {
    subject: (product, shop) =>
      product ? `What do you think of ${product}?` : `What do you think of your order from ${shop}?`,
    reminderSubject: (product, shop) =>
      product ? `A reminder: what do you think of ${product}?` : `A reminder: your order from ${shop}`,
    preheader: 'Good or bad: others choose better by what you say.',
    title: (name) => (name === null ? 'What do you think of it?' : `${name}, what do you think of it?`),
    intro: (shop) =>
      `You bought this from ${shop}. Whatever you think of it, your review is published as you write it, and ${shop} can answer beneath it.`,
    reminder: (shop) =>
      `We asked you before about what you bought from ${shop}. If you would rather not say, there is nothing to do.`,
    choose: 'Choose your stars; nothing is sent before you say so.',
    elsewise: 'Or tell us',
    why: (shop) => `You get this mail because you bought from ${shop}.`,
    links: 'The links are yours alone: whoever has them can write as you, so do not pass this mail on.',
    sentBy: (shop) => `Sent by Candor for ${shop}. Answers to this mail are not read.`,
    noMore: 'No more mails like this',
  },
  stars: ['1 star', '2 stars', '3 stars', '4 stars', '5 stars'],
  starWords: ['Very bad', 'Bad', 'Mixed', 'Good', 'Very good'],
  incentive: (incentive) =>
    `For your review, whatever its stars: ${incentive} Your review says that you were given something for it.`,
  notArrived: 'My order has not arrived',
  notNow: 'Not now',
  reach: (shop) => `Reach ${shop} directly`,
  page: {
    title: 'Your reviews',
    opening: (shop) => `What do you think of what you bought from ${shop}?`,
    product: 'See it in the shop',
    rating: 'Your rating',
    headline: 'Headline',
    body: 'Your review',
    optional: '(optional)',
    name: 'Your name',
    nameHint: 'Everyone reads it beside your review.',
    photos: 'Photos',
    photosHint: 'Up to five. Where and when they were taken is removed.',
    contact: (shop) => `${shop} may write to me about this`,
    contactHint: 'Only the shop sees it. The review is published all the same.',
    publish: 'Publish the review',
    publishChange: 'Publish the change',
    change: 'Change your review',
    keep: 'Leave it as it is',
    own: 'Its page, with the answer of the shop',
    verified: 'Verified purchase',
    incentivized: 'Was given something for writing',
    published: (product) => `Thank you. Your review of ${product} is published.`,
    held: (product) =>
      `Thank you. Your review of ${product} is published by itself in a few days, as all reviews here are.`,
    changed: (product) => `Your review of ${product} is published as it stands below.`,
    left: (count) =>
      count === 1
        ? 'One product is left. It is as welcome, and as much up to you.'
        : `${count} products are left. They are as welcome, and as much up to you.`,
    allDone: 'That was all. You can come back by the same link and change what you wrote.',
    deleted: 'You have deleted your review of this. In the shop you can write another one at any time.',
    inShop: 'Write it in the shop',
    privacy: (shop) =>
      `Your address is never published. ${shop} learns it only from your order. Every review is published, whatever its stars.`,
    back: 'Back to your products',
  },
  faults: {
    title: 'Nothing was sent yet.',
    stars: 'Choose one to five stars.',
    name: 'Write the name that is to stand beside your review.',
    tooLong: (label, most) => `${label}: at most ${most.toLocaleString('en')} characters.`,
    unshowable: (label) => `${label}: there are signs in it that cannot be shown. Type it anew.`,
    photos: (most) => `At most ${most} photos.`,
    photo: 'A photo could not be read. JPEG, PNG and WebP of up to 10 MB are taken.',
    photosAgain: 'Choose your photos again.',
    failed: 'That did not work',
    failedAdvice: 'The fault is on our side. Go one page back; what you wrote should still be there.',
  },
  postpone: {
    notArrivedTitle: 'Your order has not arrived?',
    notArrivedAsk: (shop) =>
      `${shop} is told at once, privately, and we ask you about your order a week later.`,
    notArrivedButton: 'Tell the shop that it has not arrived',
    notArrivedDone: (shop) => `${shop} has been told. We ask you about your order a week later.`,
    notNowTitle: 'Not now?',
    notNowAsk: 'We ask you again in two weeks, once.',
    notNowButton: 'Ask me in two weeks',
    notNowDone: 'We ask you again in two weeks. If you would rather write before, the link stays good.',
    notNowTwice: 'You have put it off once. Nothing more comes unless you want it; the link stays good.',
  },
  noMore: {
    title: 'No more mails like this?',
    ask: (shop) =>
      `${shop} will not ask you for reviews again. Mails about your orders and your reviews still come.`,
    button: 'No more of these mails',
    done: (shop) => `${shop} will not ask you for reviews again.`,
  },
  closed: {
    unknownTitle: 'This link opens nothing',
    unknown:
      'A part of the address is missing. Open it from the mail that you got, or copy it whole: it ends in a long row of letters and figures.',
    expiredTitle: 'This link has expired',
    expired:
      'What we knew of your order has been removed since. You can still write a review on the page of the product in the shop.',
    revokedTitle: 'This link was taken back',
    revoked: (shop) =>
      `The order that it belongs to was cancelled, or removed from our records. If that is not so, ${shop} can help you. You can write a review on the page of the product all the same.`,
  },
  writing: {
    title: 'Write a review',
    choose: 'Which product is it about?',
    search: 'Name of the product',
    find: 'Search',
    none: 'No product fits. Try fewer or other words.',
    more: 'Show more',
    email: 'E-mail',
    emailHint: 'Never published. The shop’s reply is mailed here.',
    emailFault: 'Give an e-mail address, such as ana@example.com.',
    order: 'Order number',
    orderHint:
      'With the e-mail address of that order, your review is marked as a verified purchase. The number is not kept.',
    busy: 'Many reviews come from your network just now. Try again in a quarter of an hour; what you wrote is still here.',
    ownHint: 'With it you change or delete your review, and answer the shop.',
    checks: 'How we check reviews',
    another: 'Review another product',
    goneTitle: 'This product is not here',
    gone: 'The shop may have removed it, or a part of the address is missing.',
  },
};
