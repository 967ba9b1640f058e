import { LENGTHS } from '../../contract/lengths.ts';
import { conclude, takeUp } from '../cases/case-work.ts';
import { storeMasked } from '../database/masked-texts.ts';
import { lockCheck } from '../database/review-checks.ts';
import { findFacts, type FoundFact, maskFacts as mask } from '../moderation/personal-facts.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

/**
 * The one way in which anybody but its author touches a text: what the patterns find in it now, and nothing
 * else, gives way to a mark. The log counts what was masked and repeats nothing of it.
 */
export const maskFacts: Write<'maskFacts'> = async ({ params, body }, writing) => {
  const { transaction, shopId } = writing;
  const { reviewId } = params;
  const check = await lockCheck(transaction, { shopId, reviewId });
  if (check?.state !== 'open' && check?.state !== 'appealed') throw new ProblemException('unknown-check');
  const work = await takeUp(writing, reviewId);
  const { headline, body: reviewBody, language } = work.review;
  const texts = { headline, reviewBody };
  const known = { headline: findFacts(headline), reviewBody: findFacts(reviewBody) };
  const chosen = body.facts.map(({ in: field, from, to }, index) => {
    const fact = known[field].find((each) => each.start === from && each.end === to);
    if (!fact) throw notFound(index);
    return { kind: fact.kind, words: texts[field].slice(from, to) };
  });
  // The same words give way wherever they stand, in earlier versions too.
  const words = new Set(chosen.map((fact) => fact.words));
  const masked = (text: string, lengthMax: number) =>
    mask(text, chosenIn(text, words), { language, lengthMax });
  await storeMasked(transaction, { shopId, reviewId }, (version) => ({
    headline: masked(version.headline, LENGTHS.headline),
    body: masked(version.body, LENGTHS.reviewBody),
  }));
  const kinds = Object.entries(Object.groupBy(chosen, ({ kind }) => kind));
  const detail = kinds.map(([kind, facts]) => `${kind}: ${facts.length}`).join(', ');
  await conclude(writing, work, { act: 'facts-masked', detail, occurrence: { type: 'review.masked' } });
  return undefined;
};

function chosenIn(text: string, words: ReadonlySet<string>): FoundFact[] {
  return findFacts(text).filter(({ start, end }) => words.has(text.slice(start, end)));
}

function notFound(index: number): ProblemException {
  const detail = 'must be one of the facts that the check names; the review may have changed since';
  return new ProblemException('invalid-request', {
    errors: [{ in: 'body', pointer: `/facts/${index}`, detail }],
  });
}
