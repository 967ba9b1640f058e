import type { TopicCounts } from '../../../contract/insights.ts';
import { TOPIC_NAMES, TOPICS } from '../../../contract/topics.ts';
import { ChartFigure } from './ChartFigure.tsx';

interface TopicTableProps {
  readonly title: string;
  readonly about: string;
  readonly file: string;
  /** What its rows are, such as `Product`. */
  readonly of: string;
  readonly rows: readonly { readonly name: string; readonly topics: TopicCounts }[];
}

/** Counts of topics; a topic without a case has no column. */
export function TopicTable({ title, about, file, of, rows }: TopicTableProps) {
  const columns = [...TOPICS, null].filter((topic) =>
    rows.some(({ topics }) => topics.some((each) => each.topic === topic)),
  );
  const countOf = (topics: TopicCounts, topic: (typeof columns)[number]) =>
    topics.find((each) => each.topic === topic)?.count ?? null;
  return (
    <ChartFigure
      title={title}
      about={about}
      file={file}
      head={[of, 'All', ...columns.map((topic) => (topic === null ? 'Nobody has said' : TOPIC_NAMES[topic]))]}
      rows={rows.map(({ name, topics }) => [
        name,
        topics.reduce((sum, { count }) => sum + count, 0),
        ...columns.map((topic) => countOf(topics, topic)),
      ])}
    />
  );
}
