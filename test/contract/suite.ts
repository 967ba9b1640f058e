/**
 * What the contract promises, asked of whatever implements it. Each implementation
 * has a test file that hands itself in; a merchant's own backend could do the same.
 */
import { afterAll, beforeAll, describe } from 'vitest';
import { asking } from './ask.ts';
import { addressPromises } from './addresses.ts';
import { attributePromises } from './attributes.ts';
import { choosingPromises } from './choosing.ts';
import { badInputPromises } from './bad-input.ts';
import { highlightPromises } from './highlights.ts';
import { idempotencyPromises } from './idempotency.ts';
import { jsonLdPromises } from './json-ld.ts';
import { mediaPromises } from './media.ts';
import { pagingPromises } from './paging.ts';
import { readingPromises } from './reading.ts';
import { promisePromises } from './promises.ts';
import { readerPromises } from './readers.ts';
import { replyPromises } from './replies.ts';
import { reviewerPromises } from './reviewers.ts';
import type { Subject } from './subject.ts';
import { submittingPromises } from './submitting.ts';
import { variantPromises } from './variants.ts';

export function describeContract(implementation: string, start: () => Promise<Subject>): void {
  describe(`the contract, kept by ${implementation}`, () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await start();
    });
    afterAll(async () => {
      await subject.stop();
    });
    const ask = asking(() => subject);
    readingPromises(ask);
    attributePromises(ask);
    variantPromises(ask);
    pagingPromises(ask);
    highlightPromises(ask);
    jsonLdPromises(ask);
    choosingPromises(ask);
    readerPromises(ask);
    submittingPromises(ask);
    idempotencyPromises(ask);
    mediaPromises(ask);
    replyPromises(ask);
    promisePromises(ask);
    reviewerPromises(ask);
    addressPromises(ask);
    badInputPromises(ask);
  });
}
