/**
 * Reads a reply and says what in it will make things worse, and why. It warns; it neither writes nor
 * blocks. The inbox runs it while one writes, and the server when the reply comes in: same text, same
 * findings, in either place.
 */
import { type CoachLanguage, languageOf } from './language.ts';
import { readLetter, type ReplyToCoach } from './letter.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

export interface Finding {
  /** The id of the rule. */
  readonly rule: string;
  /** Where in the text; both undefined when something is missing. */
  readonly start?: number;
  readonly end?: number;
  /** The words meant; empty when something is missing. */
  readonly quote: string;
  /** What the writer does in these words; empty when something is missing. */
  readonly says: string;
  readonly explanation: string;
}

export interface Coaching {
  /** `other`: the coach cannot judge it, and finds nothing. */
  readonly language: CoachLanguage;
  readonly findings: readonly Finding[];
}

export function coachReply(reply: ReplyToCoach): Coaching {
  const { headline, reviewBody } = reply.review;
  const language = languageOf(reply.text, languageOf(`${headline} ${reviewBody}`, reply.language));
  if (language === 'other' || reply.text.trim() === '') return { language, findings: [] };
  const letter = readLetter(reply, language);
  const findings = rules.flatMap((rule) => findingsOf(rule, rule.find(letter), reply.text));
  if (letter.amends === 0 && findings.every(({ quote }) => quote === '')) {
    const bare = rules.flatMap((rule) => findingsOf(rule, rule.findElse?.(letter) ?? [], reply.text));
    return { language, findings: [...bare, ...findings] };
  }
  return { language, findings };
}

function findingsOf({ id, explanation }: Rule, found: ReturnType<Rule['find']>, text: string): Finding[] {
  if (found === 'missing') return [{ rule: id, quote: '', says: '', explanation }];
  return found.map(({ start, end, says }) => ({
    rule: id,
    start,
    end,
    quote: text.slice(start, end).trim(),
    says: says ?? '',
    explanation,
  }));
}
