/** Which templates a case is offered, the likeliest first. */
import type { CaseDetail } from '../../contract/case.ts';
import type { ReplyTemplate } from '../../contract/reply-template.ts';
import { baseLanguage } from '../templates/language-words.ts';

export interface Offer {
  /** For the topic of the case, or for any. */
  readonly fitting: readonly ReplyTemplate[];
  readonly others: readonly ReplyTemplate[];
}

/** Within both, those in the language of the review come first. */
export function offeredTemplates(
  templates: readonly ReplyTemplate[],
  { topic, review }: Pick<CaseDetail, 'topic' | 'review'>,
): Offer {
  const language = baseLanguage(review.inLanguage ?? 'en');
  const ranked = templates.toSorted((one, other) => rank(one) - rank(other));
  const isFitting = (template: ReplyTemplate) =>
    topic !== null && (template.topic === topic || template.topic === null);
  return {
    fitting: ranked.filter(isFitting),
    others: ranked.filter((template) => !isFitting(template)),
  };

  function rank(template: ReplyTemplate): number {
    const isForeign = baseLanguage(template.language) !== language;
    return Number(isForeign) * 2 + Number(template.topic === null);
  }
}
