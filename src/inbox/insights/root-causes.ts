/** Which few causes make for most of the cases. */
import type { TopicCounts } from '../../contract/insights.ts';
import { TOPIC_NAMES } from '../../contract/topics.ts';

export interface RootCause {
  readonly name: string;
  readonly count: number;
  /** Of the cases whose cause is known. */
  readonly share: number;
  /** With all causes before it. */
  readonly cumulativeShare: number;
}

export interface RootCauses {
  /** The most frequent first. */
  readonly causes: readonly RootCause[];
  /** Cases of which nobody has said what it was. */
  readonly unknown: number;
}

export function rootCauses(topics: TopicCounts): RootCauses {
  const known = topics.flatMap(({ topic, count }) => (topic === null ? [] : [{ topic, count }]));
  const all = known.reduce((sum, { count }) => sum + count, 0);
  let reached = 0;
  const causes = known
    .toSorted((one, other) => other.count - one.count)
    .map(({ topic, count }) => {
      reached += count;
      return { name: TOPIC_NAMES[topic], count, share: count / all, cumulativeShare: reached / all };
    });
  return { causes, unknown: topics.find(({ topic }) => topic === null)?.count ?? 0 };
}

/** `83 %` */
export function shareWords(share: number): string {
  return `${Math.round(share * 100)} %`;
}
