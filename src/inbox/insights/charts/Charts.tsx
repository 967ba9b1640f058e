import type { Insights } from '../../../contract/insights.ts';
import type { Trends } from '../../../contract/trends.ts';
import { monthWords } from '../month-names.ts';
import { CausesChart } from './CausesChart.tsx';
import { RatingsChart } from './RatingsChart.tsx';
import { RepliesChart } from './RepliesChart.tsx';
import { TopicTable } from './TopicTable.tsx';

export interface ChartsProps {
  readonly insights: Insights;
  readonly trends: Trends;
}

/** All that is drawn, in a file of its own that comes when it is wanted. */
export function Charts({ insights, trends }: ChartsProps) {
  const { weeks, topicsByProduct, topicsByMonth, ratings } = trends;
  return (
    <div class="charts">
      {insights.casesOpened > 0 && (
        <>
          <CausesChart topics={insights.topics} />
          <RepliesChart weeks={weeks} />
          <TopicTable
            title="Topics by product"
            about="The products with the most cases."
            file="topics-by-product"
            of="Product"
            rows={topicsByProduct.map(({ product, topics }) => ({ name: product.name, topics }))}
          />
          <TopicTable
            title="Topics over time"
            about="By the month in which the case was opened."
            file="topics-by-month"
            of="Month"
            rows={topicsByMonth.map(({ month, topics }) => ({ name: monthWords(month), topics }))}
          />
        </>
      )}
      {ratings.length > 0 && <RatingsChart ratings={ratings} />}
    </div>
  );
}
