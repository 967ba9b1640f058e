/**
 * What a merchant asks of a product besides the stars, such as how it fits: one question with five steps.
 * It is in the form for everyone alike, nobody has to answer it, and the average counts every answer.
 */
import * as z from 'zod/mini';
import { BEST_STEPS, STEPS } from './steps.ts';
import { line } from './text.ts';

/** How many a shop may ask of its products. */
export const ATTRIBUTES_MAX = 10;

/** One of the five steps, the lowest first. */
const Step = z.int().check(z.minimum(1), z.maximum(STEPS));

/** An answer as it is shown with its review: in the words that were chosen, whatever is asked since. */
export const AnsweredAttribute = z.object({
  name: z.string(),
  value: Step,
  /** Empty where the step has no word. */
  word: z.string(),
});
export type AnsweredAttribute = z.infer<typeof AnsweredAttribute>;

/** A question about a product with what its reviewers answered. */
export const Attribute = z.object({
  id: z.string(),
  name: z.string(),
  /** One for each of the five steps; those between the ends may be empty. */
  words: z.array(z.string()),
  /** Where the best lies: in the middle, as of a fit, or at the high end, as of a quality. */
  best: z.enum(BEST_STEPS),
  /** The mean of all answers to two decimals; null while there is none. */
  average: z.nullable(z.number().check(z.minimum(1), z.maximum(STEPS))),
  answerCount: z.int().check(z.minimum(0)),
});
export type Attribute = z.infer<typeof Attribute>;

/** What a shopper answers; each attribute at most once. */
export const SubmittedAttributes = z.array(z.strictObject({ id: z.uuid(), value: Step })).check(
  z.maxLength(20),
  z.refine((answers) => new Set(answers.map(({ id }) => id)).size === answers.length, {
    error: 'must name each attribute once',
  }),
);
export type SubmittedAttributes = z.infer<typeof SubmittedAttributes>;

/** How a merchant sets one. */
export const AttributeSetting = z.strictObject({
  name: line(1, 40),
  words: z.array(line(0, 30)).check(
    z.minLength(STEPS),
    z.maxLength(STEPS),
    z.refine((words) => words[0] !== '' && words.at(-1) !== '', { error: 'must have words at both ends' }),
  ),
  best: z.enum(BEST_STEPS),
  /** The ids of the products that it is asked of, with all their variants; none for every product. */
  products: z.array(line(1, 200)).check(z.maxLength(1000)),
});
export type AttributeSetting = z.infer<typeof AttributeSetting>;
