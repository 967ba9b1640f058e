import { failureWords } from '../failure-words.ts';
import type { FurtherPages as Model } from './further-pages-model.ts';

interface FurtherPagesProps {
  readonly model: Pick<Model<unknown>, 'hasMore' | 'reading' | 'read'>;
  /** Such as `older notes`. */
  readonly what: string;
}

/** The way to the next page, and why it did not come. */
export function FurtherPages({ model, what }: FurtherPagesProps) {
  const { reading } = model;
  return (
    <>
      {reading.status.value === 'failed' && (
        <p class="notice failed" role="alert">
          {failureWords(`The ${what} could not be loaded.`, reading.failure.value)}
        </p>
      )}
      {model.hasMore && (
        <button type="button" class="button" onClick={() => void model.read()}>
          {reading.isWaiting ? 'Loading …' : `Show ${what}`}
        </button>
      )}
    </>
  );
}
