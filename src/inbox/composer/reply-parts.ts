/**
 * Which of the three parts a reply has. The rules are plain enough to be said in a line beside each
 * part, and they only tick: whoever thinks better sends without.
 */
import type { Review } from '../../contract/review.ts';
import { TOPIC_NAMES } from '../../contract/topics.ts';
import type { PartName, ReplyDraft } from './reply-draft.ts';

/** Shorter words say nothing of an issue. */
const TELLING_LENGTH = 4;
/** A word and its plural, or `tear` and `teared`, begin alike. */
const STEM_LENGTH = 4;

const MIN_WORDS: Readonly<Record<PartName, number>> = { acknowledge: 4, assure: 5, timeline: 3 };

export function presentParts(draft: ReplyDraft, review: Review): Readonly<Record<PartName, boolean>> {
  const hasWords = (part: PartName) => wordsOf(draft[part]).length >= MIN_WORDS[part];
  return {
    acknowledge: hasWords('acknowledge') && takesUp(draft.acknowledge, review),
    assure: hasWords('assure'),
    timeline: hasWords('timeline') && (draft.due !== '' || draft.withoutPromise),
  };
}

/** Whether a word of the customer's comes back. Stars alone name nothing that could. */
function takesUp(text: string, { headline, reviewBody, topic }: Review): boolean {
  const named = [headline, reviewBody, topic ? TOPIC_NAMES[topic] : ''].join(' ');
  const stems = new Set(tellingWordsOf(named).map(stemOf));
  return stems.size === 0 || tellingWordsOf(text).some((word) => stems.has(stemOf(word)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

function tellingWordsOf(text: string): string[] {
  return wordsOf(text).filter((word) => word.length >= TELLING_LENGTH && !COMMON.has(word));
}

function stemOf(word: string): string {
  return word.slice(0, STEM_LENGTH);
}

/** Words that stand in any letter. */
const COMMON = new Set(
  'about after again also been before could does down from have hello here into just like more much only over really should some still than thank that their them then there they this very want well were what when which will with would your'.split(
    ' ',
  ),
);
