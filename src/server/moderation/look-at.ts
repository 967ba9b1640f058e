import type { Signal } from '../../contract/check.ts';
import { readCircumstances } from '../database/alike-reviews.ts';
import { recordAct } from '../database/audit-entries.ts';
import { enterCheck } from '../database/review-checks.ts';
import type { Writing } from '../operations/handler.ts';
import { CANDOR } from '../actor.ts';
import { findSignals, type Suspect } from './signals.ts';

const DAY_MS = 86_400_000;

/**
 * Puts a review before a person when something speaks against it, or when there is another reason to. Whether
 * and when it is published does not change by that.
 */
export async function lookAt(
  writing: Writing,
  reviewId: string,
  suspect: Suspect,
  besides: readonly Signal[] = [],
): Promise<void> {
  const { transaction, shopId, now } = writing;
  const since = new Date(now.getTime() - DAY_MS);
  const circumstances = await readCircumstances(transaction, { shopId, reviewId, since, ...suspect });
  const signals = [...findSignals(suspect, circumstances), ...besides];
  if (signals.length === 0) return;
  await enterCheck(transaction, { shopId, reviewId }, signals, now);
  const detail = signals.join(', ');
  await recordAct(transaction, { shopId, reviewId, actor: CANDOR, act: 'check-asked', detail }, writing);
}
