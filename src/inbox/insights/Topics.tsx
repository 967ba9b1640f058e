import type { Insights } from '../../contract/insights.ts';
import { TOPIC_NAMES } from '../../contract/topics.ts';
import { formatCount } from '../../ui/format.ts';

/** What causes the bad ratings. The bar repeats the count to the eye. */
export function Topics({ topics }: Pick<Insights, 'topics'>) {
  const most = Math.max(...topics.map(({ count }) => count), 1);
  // Cases of which nobody knows the cause rank below every cause.
  const ranked = topics.toSorted((one, other) => Number(one.topic === null) - Number(other.topic === null));
  return (
    <table class="topics">
      <caption>What went wrong</caption>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Cases</th>
        </tr>
      </thead>
      <tbody>
        {ranked.map(({ topic, count }) => (
          <tr key={topic ?? ''}>
            <th scope="row" class={topic === null ? 'muted' : undefined}>
              {topic === null ? 'Nobody has said' : TOPIC_NAMES[topic]}
            </th>
            <td>
              <span class="topic-bar" style={{ '--share': count / most }} />
              {formatCount(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
