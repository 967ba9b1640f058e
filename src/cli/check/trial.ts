/** What every trial is given, and what one leaves behind for the next. */
import type { OperationName } from '../../contract/operations.ts';
import type { ProductReviews, PublishedReview } from '../../contract/review.ts';
import type { SubmissionInput } from '../../contract/submission.ts';
import type { Endpoint } from './endpoint.ts';
import { Untried, type Level } from './verdict.ts';

/** Nobody reads mail there: RFC 2606 keeps the name free. */
export const REVIEWER = 'candor-check@reviewer.example';

export interface Trial {
  readonly level: Level;
  readonly operation: OperationName;
  readonly promise: string;
  /** The widget does without this operation where an endpoint does not offer it. */
  readonly optional?: true;
  run(bench: Bench): Promise<void>;
}

export interface BenchOptions {
  readonly endpoint: Endpoint;
  /** Whose reviews are read. */
  readonly product: string;
  /** What is written to. */
  readonly testProduct: string;
  readonly apiKey: string | undefined;
}

export class Bench {
  readonly endpoint: Endpoint;
  readonly product: string;
  readonly testProduct: string;
  readonly apiKey: string | undefined;
  /** All that the check wrote and has not deleted. */
  readonly written: PublishedReview[] = [];
  /** The review that the later levels go on with. */
  submitted: PublishedReview | undefined;

  constructor({ endpoint, product, testProduct, apiKey }: BenchOptions) {
    this.endpoint = endpoint;
    this.product = product;
    this.testProduct = testProduct;
    this.apiKey = apiKey;
  }

  page(query: Record<string, string | number> = {}, productId = this.product): Promise<ProductReviews> {
    return this.endpoint.get('listReviews', { params: { productId }, query });
  }

  testPage(): Promise<ProductReviews> {
    return this.page({ limit: 100 }, this.testProduct);
  }

  async submit(
    about: Partial<SubmissionInput> = {},
    key: string = crypto.randomUUID(),
  ): Promise<PublishedReview> {
    const answer = await this.endpoint.get('submitReview', {
      params: { productId: this.testProduct },
      key,
      body: submission(about),
    });
    if (!this.written.some(({ review }) => review.id === answer.review.id)) this.written.push(answer);
    return answer;
  }

  /** The negative review of the level "write", with what the author needs to act on it. */
  own() {
    if (!this.submitted) throw new Untried('no review could be submitted');
    const { review, ownReview } = this.submitted;
    return { review, params: { reviewId: review.id }, bearer: ownReview.token };
  }

  key(): string {
    if (this.apiKey === undefined) throw new Untried('it needs an API key: give --key');
    return this.apiKey;
  }

  /** The review as shoppers see it. */
  async shown(id: string) {
    return (await this.testPage()).reviews.find((review) => review.id === id);
  }
}

export function submission(about: Partial<SubmissionInput> = {}): SubmissionInput {
  return {
    reviewRating: { ratingValue: 1 },
    headline: 'Written by candor check',
    reviewBody: 'This review tries the endpoint and is deleted again.',
    author: { name: 'Candor check', email: REVIEWER },
    ...about,
  };
}
