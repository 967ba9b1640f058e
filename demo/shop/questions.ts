/** What the shop asks of its best-selling dress besides the stars. */
import type { AttributeSetting } from '../../src/contract/attribute.ts';

export const QUESTIONS: readonly AttributeSetting[] = [
  {
    name: 'Fit',
    words: ['Too small', 'A little small', 'Just right', 'A little large', 'Too large'],
    best: 'middle' as const,
  },
  { name: 'Quality', words: ['Poor', 'Weak', 'Fair', 'Good', 'Excellent'], best: 'high' as const },
  {
    name: 'Comfort',
    words: ['Uncomfortable', 'Not quite comfortable', 'Fine', 'Comfortable', 'Very comfortable'],
    best: 'high' as const,
  },
].map((question) => ({ ...question, products: ['clothing-1078'] }));
