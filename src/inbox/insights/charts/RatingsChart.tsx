import { useId, useState } from 'preact/hooks';
import type { RatingTrend } from '../../../contract/trends.ts';
import { formatMean } from '../../../ui/format.ts';
import { monthWords, shortMonthWords } from '../month-names.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { LinePlot } from './LinePlot.tsx';

const STARS = [1, 2, 3, 4, 5];

/** The mean of each month: of all products, and of one that is chosen beside it. */
export function RatingsChart({ ratings }: { readonly ratings: readonly RatingTrend[] }) {
  const [chosen, choose] = useState<string>();
  const all = ratings.find(({ product }) => product === null);
  const ofOne = ratings.filter(({ product }) => product !== null);
  const shown = ofOne.find(({ product }) => product?.productID === chosen);
  const months = all?.months.map(({ month }) => month) ?? [];
  const meansOf = (trend: RatingTrend | undefined) =>
    months.map((month) => trend?.months.find((each) => each.month === month)?.mean ?? null);
  const everything = { name: 'All products', values: meansOf(all) };
  return (
    <ChartFigure
      title="Ratings over time"
      about="The mean of the reviews that were published in each month, with the stars that they have now."
      file="ratings-by-month"
      head={['Month and product', 'Month', 'Product', 'Reviews', 'Mean rating']}
      rows={ratings.flatMap(rowsOf)}
    >
      {ofOne.length > 0 && <ProductChoice ratings={ofOne} chosen={chosen} onChoose={choose} />}
      <LinePlot
        summary={summaryOf(shown ?? all)}
        labels={months.map(shortMonthWords)}
        ticks={STARS}
        tickWords={(stars) => `${stars} ★`}
        series={
          shown
            ? [
                { name: shown.product?.name ?? '', values: meansOf(shown), look: 'main' },
                { ...everything, look: 'second' },
              ]
            : [{ ...everything, look: 'main' }]
        }
      />
    </ChartFigure>
  );
}

function rowsOf({ product, months }: RatingTrend) {
  const name = product?.name ?? 'All products';
  return months.map(({ month, count, mean }) => [`${monthWords(month)}, ${name}`, month, name, count, mean]);
}

interface ProductChoiceProps {
  readonly ratings: readonly RatingTrend[];
  readonly chosen: string | undefined;
  readonly onChoose: (productID: string | undefined) => void;
}

function ProductChoice({ ratings, chosen, onChoose }: ProductChoiceProps) {
  const id = useId();
  return (
    <p class="row">
      <label htmlFor={id}>Product</label>
      <select
        id={id}
        class="control plot-choice"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">All products</option>
        {ratings.map(({ product }) => (
          <option key={product?.productID} value={product?.productID}>
            {product?.name}
          </option>
        ))}
      </select>
    </p>
  );
}

function summaryOf(trend: RatingTrend | undefined): string {
  const [first, last] = [trend?.months[0], trend?.months.at(-1)];
  if (!trend || !first || !last) return 'There is no review in these months.';
  const name = trend.product?.name ?? 'all products';
  const begin = `The mean rating of ${name} was ${formatMean(first.mean)} in ${monthWords(first.month)}`;
  return first === last ? `${begin}.` : `${begin} and ${formatMean(last.mean)} in ${monthWords(last.month)}.`;
}
