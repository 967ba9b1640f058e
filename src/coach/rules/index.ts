/** Every rule of the coach, in the order in which findings are shown. */
import type { Rule } from '../rule.ts';
import { blame } from './blame.ts';
import { privateDetails } from './private-details.ts';
import { reward } from './reward.ts';
import { sarcasm } from './sarcasm.ts';
import { shouting } from './shouting.ts';
import { threat } from './threat.ts';
import { notAcknowledged } from './not-acknowledged.ts';
import { notAssured, noTimeline } from './three-parts.ts';

export const rules: readonly Rule[] = [
  threat,
  reward,
  privateDetails,
  blame,
  sarcasm,
  shouting,
  notAcknowledged,
  notAssured,
  noTimeline,
];
