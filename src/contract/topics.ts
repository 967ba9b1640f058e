/** What went wrong at the root, in the order in which it is offered. Apart from the schemas, as the widget carries no zod. */
export const TOPICS = [
  'delivery',
  'packaging',
  'damaged',
  'wrong-item',
  'size-fit',
  'quality',
  'not-as-described',
  'missing-parts',
  'service',
  'price-billing',
  'other',
] as const;

export type Topic = (typeof TOPICS)[number];

/** As a person reads them. */
export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  'delivery': 'Delivery',
  'packaging': 'Packaging',
  'damaged': 'Arrived damaged',
  'wrong-item': 'Wrong article',
  'size-fit': 'Size or fit',
  'quality': 'Quality',
  'not-as-described': 'Not as described',
  'missing-parts': 'Parts missing',
  'service': 'Service',
  'price-billing': 'Price or billing',
  'other': 'Something else',
};
