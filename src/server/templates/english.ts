/** Acknowledge, assure, share the timeline: no excuse first, no reward, and one thing that happens by a day. */
import type { Wordings } from './templates-along.ts';

const REACH = 'You can reach me and my colleagues at {channel}.';

export const ENGLISH: Wordings = {
  language: 'en',
  names: {
    'delivery': 'Delivery was late',
    'packaging': 'Packaging was poor',
    'damaged': 'Arrived damaged',
    'wrong-item': 'Wrong article',
    'size-fit': 'Does not fit',
    'quality': 'Quality disappoints',
    'not-as-described': 'Not as described',
    'missing-parts': 'Parts are missing',
    'service': 'Let down by our service',
    'price-billing': 'Price or bill is wrong',
    'other': 'Something else',
  },
  wordings: {
    'delivery': {
      acknowledge:
        'Hello {customer}, you are right: the delivery of {product} took longer than we said it would, and you were left waiting. I am sorry.',
      assure: 'I have read your review myself and am following your parcel with the carrier today.',
      timeline: `By {date} you will hear from us where it is and when it reaches you. ${REACH}`,
    },
    'packaging': {
      acknowledge:
        'Hello {customer}, you are right: the packaging of {product} was not good enough for its way to you. I am sorry.',
      assure:
        'I have read your review myself and shown it to the colleagues who pack our parcels. If anything inside suffered, it counts as damaged, and we make that good.',
      timeline: `By {date} I will write to you what we have changed. ${REACH}`,
    },
    'damaged': {
      acknowledge:
        'Hello {customer}, you are right: {product} reached you damaged, and that should not have happened. I am sorry.',
      assure:
        'I have read your review myself and passed it to the colleagues who check and pack. You need not prove anything beyond what you wrote.',
      timeline: `By {date} a sound one is on its way to you, or your money if you prefer that. ${REACH}`,
    },
    'wrong-item': {
      acknowledge:
        'Hello {customer}, you are right: you ordered {product} and got something else. That was our mistake, and I am sorry.',
      assure:
        'I have read your review myself and asked our warehouse how it came about. Sending the wrong article back costs you nothing.',
      timeline: `By {date} the right one leaves us. ${REACH}`,
    },
    'size-fit': {
      acknowledge:
        'Hello {customer}, thank you for saying it so clearly: {product} does not fit as you had reason to expect. I am sorry for the trouble.',
      assure:
        'I have read your review myself and am comparing your words with our size chart, which others rely on too.',
      timeline: `By {date} the size chart is checked, and you will have our answer which size fits you or how the return works. ${REACH}`,
    },
    'quality': {
      acknowledge:
        'Hello {customer}, you are right to expect more of {product}. I am sorry that its quality let you down.',
      assure:
        'I have read your review myself and passed it to those who choose and check what we sell. What you describe is looked into.',
      timeline: `By {date} you will have our answer: a repair, another one, or your money. ${REACH}`,
    },
    'not-as-described': {
      acknowledge:
        'Hello {customer}, you are right: {product} is not as our page describes it. I am sorry that you relied on it.',
      assure:
        'I have read your review myself and laid it beside our description, so that it says what is true.',
      timeline: `By {date} the page is corrected, and you can send it back at our expense until then and after. ${REACH}`,
    },
    'missing-parts': {
      acknowledge:
        'Hello {customer}, you are right: parts of {product} were missing, so you could not use it. I am sorry.',
      assure:
        'I have read your review myself and asked our warehouse to set the missing parts aside for you.',
      timeline: `By {date} they leave us, at no cost to you. ${REACH}`,
    },
    'service': {
      acknowledge:
        'Hello {customer}, you are right: you asked us for help and did not get it as you should have. I am sorry.',
      assure:
        'I have read your review myself and gone through it with the colleagues concerned. Your question is with me now.',
      timeline: `By {date} you will have my answer to it. ${REACH}`,
    },
    'price-billing': {
      acknowledge:
        'Hello {customer}, you are right to ask: something about the price or the bill for {product} was not as it should be. I am sorry.',
      assure: 'I have read your review myself and am going through the bill with our accounts.',
      timeline: `By {date} you will have a clear answer, and what you paid too much is on its way back to you. ${REACH}`,
    },
    'other': {
      acknowledge:
        'Hello {customer}, thank you for writing so openly about {product}. I am sorry that we let you down.',
      assure:
        'I have read your review myself and passed it to the colleagues at {shop} who can change something.',
      timeline: `By {date} you will hear from us what we do about it. ${REACH}`,
    },
  },
};
