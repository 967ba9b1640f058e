import type { OwnReview } from '../contract/case.ts';
import type { reviewerOperations } from '../contract/operations/reviewer.ts';
import type { Message, Review } from '../contract/review.ts';
import type { Answers } from './memory-shop.ts';
import { messageOf, NEGATIVE_UP_TO, type Premises } from './premises.ts';
import { revise } from './revise.ts';
import { ShopProblem } from './shop-problem.ts';

type ReviewerAnswers = Answers<typeof reviewerOperations>;

export function forReviewers(premises: Premises): ReviewerAnswers {
  return { ...withReview(premises), ...withThread(premises) };
}

function own(premises: Premises, review: Review): OwnReview {
  const { state, history } = premises.behind(review);
  const { productID, name } = premises.product(review.itemReviewed.productID);
  return structuredClone({
    review,
    product: { productID, name, url: `https://shop.example/${encodeURIComponent(productID)}` },
    shop: { name: premises.options.name },
    channels: [...(premises.options.channels ?? [])],
    case: state ? { state } : null,
    history,
    standing: 'published',
    rejection: null,
  });
}

function withReview(
  premises: Premises,
): Pick<ReviewerAnswers, 'getOwnReview' | 'reviseReview' | 'deleteReview'> {
  return {
    getOwnReview: ({ params }) => own(premises, premises.review(params.reviewId)),

    reviseReview({ params, body }) {
      const review = premises.review(params.reviewId);
      if (body.media) review.media = premises.photos.change(review.media, body.media);
      revise(review, body, premises.now());
      const behind = premises.behind(review);
      if (review.reviewRating.ratingValue <= NEGATIVE_UP_TO) behind.state ??= 'open';
      return own(premises, review);
    },

    deleteReview({ params }) {
      premises.remove(premises.review(params.reviewId));
    },
  };
}

function withThread(premises: Premises): Pick<ReviewerAnswers, 'addMessage' | 'editMessage' | 'settleCase'> {
  return {
    addMessage({ params, body }) {
      const review = premises.review(params.reviewId);
      const message = messageBy(review, body.text, premises.now());
      review.thread.push(message);
      premises.behind(review).state ??= 'open';
      premises.moveCase(review, 'answer');
      return structuredClone(message);
    },

    editMessage({ params, body }) {
      const review = premises.review(params.reviewId);
      const message = messageOf(review.thread, 'reviewer', params.messageId);
      return structuredClone(premises.changeText(review, message, body.text));
    },

    settleCase({ params, body }) {
      const review = premises.review(params.reviewId);
      if (!premises.behind(review).state) throw new ShopProblem('no-case');
      review.dateResolved = body.resolved ? (review.dateResolved ?? premises.now()) : null;
      premises.moveCase(review, body.resolved ? 'resolve' : 'not-yet');
      return own(premises, review);
    },
  };
}

function messageBy({ author }: Review, text: string, dateCreated: string): Message {
  const id = crypto.randomUUID();
  return { id, by: 'reviewer', author, text, dateCreated, dateModified: null, promise: null };
}
