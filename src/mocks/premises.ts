/** What stands on the shelves of a shop in memory, and the clock on its wall. */
import { aggregateOf } from '../contract/aggregate.ts';
import type { AnsweredAttribute, Attribute, SubmittedAttributes } from '../contract/attribute.ts';
import type { MessageRevision } from '../contract/case.ts';
import { type CaseMove, type CaseState, moveCase } from '../contract/case-moves.ts';
import type { Channel } from '../contract/channel.ts';
import type { AggregateRating, Message, Review } from '../contract/review.ts';
import { attributeRefused } from '../contract/request-errors.ts';
import { averageOf } from '../contract/steps.ts';
import { PhotoShelf } from './photo-shelf.ts';
import { ShopProblem } from './shop-problem.ts';

export interface MemoryProduct {
  readonly productID: string;
  readonly name: string;
  readonly url?: string;
  /** The product whose reviews it shares. */
  readonly variantOf?: string;
  /** What sets it apart from the others. */
  readonly variant?: string;
}

/** What a buyer was sent. */
export interface MemoryInvitation {
  readonly token: string;
  /** The name that is proposed. */
  readonly author: string;
  /** The ids of what it asks about. */
  readonly products: readonly string[];
  readonly incentive?: string;
  /** Its link is good no longer. */
  readonly closed?: 'revoked' | 'expired';
}

export interface MemoryShopOptions {
  /** Signs the replies that name no author. */
  readonly name: string;
  readonly products: readonly MemoryProduct[];
  /** Asked of every product. */
  readonly attributes?: readonly Pick<Attribute, 'id' | 'name' | 'words' | 'best'>[];
  /** What has been published before. */
  readonly reviews?: readonly Review[];
  readonly channels?: readonly Channel[];
  readonly invitations?: readonly MemoryInvitation[];
  /** What merchant operations are asked for. */
  readonly apiKey?: string;
  readonly now?: () => Date;
  /** No review is taken without a proof of work, as if many came from its network. */
  readonly asksForWork?: boolean;
}

/** A review with at most this many stars opens a case. */
export const NEGATIVE_UP_TO = 3;

/** What is known of a review besides what everyone sees. */
interface Behind {
  /** Good for the author's operations; reviews that were there before have none. */
  readonly token: string | undefined;
  state: CaseState | undefined;
  readonly history: MessageRevision[];
  /** The tokens of those who find it helpful. */
  readonly voters: Set<string>;
}

function nothing(): Behind {
  return { token: undefined, state: undefined, history: [], voters: new Set() };
}

export class Premises {
  readonly options: MemoryShopOptions;
  readonly reviews: Review[];
  readonly photos = new PhotoShelf();
  readonly #behind = new Map<string, Behind>();
  readonly #answers = new Map<string, string>();

  constructor(options: MemoryShopOptions) {
    this.options = options;
    this.reviews = structuredClone([...(options.reviews ?? [])]);
  }

  now(): string {
    return (this.options.now?.() ?? new Date()).toISOString();
  }

  /** Where a shop in memory is, it is the time of Greenwich. */
  today(): string {
    return this.now().slice(0, 10);
  }

  add(review: Review, token: string, isCase: boolean): void {
    this.reviews.push(review);
    this.#behind.set(review.id, { ...nothing(), token, state: isCase ? 'open' : undefined });
  }

  remove(review: Review): void {
    this.reviews.splice(this.reviews.indexOf(review), 1);
    this.#behind.delete(review.id);
  }

  review(id: string): Review {
    return find(this.reviews, 'id', id, 'unknown-review');
  }

  /** Reviews that were there before have no case until something opens one. */
  behind(review: Review): Behind {
    const known = this.#behind.get(review.id) ?? nothing();
    this.#behind.set(review.id, known);
    return known;
  }

  isOwn(reviewId: string, token: string): boolean {
    return this.#behind.get(reviewId)?.token === token;
  }

  moveCase(review: Review, move: CaseMove): void {
    const behind = this.behind(review);
    if (behind.state) behind.state = moveCase(behind.state, move) ?? behind.state;
  }

  changeText(review: Review, message: Message, text: string): Message {
    if (message.text === text) return message;
    const dateReplaced = this.now();
    this.behind(review).history.push({ messageId: message.id, text: message.text, dateReplaced });
    return Object.assign(message, { text, dateModified: dateReplaced });
  }

  product(productID: string) {
    return find(this.options.products, 'productID', productID, 'unknown-product');
  }

  /** Of the product and of all that share its reviews. */
  reviewsOf(productID: string): Review[] {
    const lead = this.leadOf(productID);
    return this.reviews.filter(({ itemReviewed }) => this.leadOf(itemReviewed.productID) === lead);
  }

  /** The id of the review that the invitation was answered with; it may have been deleted since. */
  answerTo({ token }: MemoryInvitation, productID: string): string | undefined {
    return this.#answers.get(`${token} ${productID}`);
  }

  keepAnswer({ token }: MemoryInvitation, productID: string, reviewId: string): void {
    this.#answers.set(`${token} ${productID}`, reviewId);
  }

  /** Where its reviews stand. */
  leadOf(productID: string): string {
    return this.product(productID).variantOf ?? productID;
  }

  attributes(productID: string): Attribute[] {
    const answers = this.reviewsOf(productID).flatMap((review) => review.attributes);
    return (this.options.attributes ?? []).map((asked) => {
      const values = answers.filter(({ name }) => name === asked.name).map(({ value }) => value);
      const sum = values.reduce((total, value) => total + value, 0);
      return {
        ...asked,
        words: [...asked.words],
        average: averageOf(sum, values.length),
        answerCount: values.length,
      };
    });
  }

  /** The answers in the words that are kept with the review. */
  wordAnswers(answers: SubmittedAttributes): AnsweredAttribute[] {
    const asked = answers.map(({ id }) => this.options.attributes?.find((each) => each.id === id));
    const unknown = [...asked.keys()].filter((index) => !asked[index]);
    if (unknown.length > 0) throw new ShopProblem('invalid-request', unknown.map(attributeRefused));
    return answers.map(({ value }, index) => {
      const { name = '', words = [] } = asked[index] ?? {};
      return { name, value, word: words[value - 1] ?? '' };
    });
  }

  /** Of one product with all that share its reviews, or of the whole shop. */
  aggregateRating(productID?: string): AggregateRating {
    const reviews = productID === undefined ? this.reviews : this.reviewsOf(productID);
    const distribution = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
    for (const { reviewRating } of reviews) {
      distribution[reviewRating.ratingValue as keyof typeof distribution] += 1;
    }
    return aggregateOf(distribution, reviews.filter((each) => each.reviewBody !== '').length);
  }
}

export function messageOf(thread: readonly Message[], by: Message['by'], id: string): Message {
  const own = thread.filter((each) => each.by === by);
  return find(own, 'id', id, by === 'merchant' ? 'unknown-reply' : 'unknown-message');
}

function find<T, K extends keyof T>(
  all: readonly T[],
  key: K,
  value: T[K],
  otherwise: 'unknown-product' | 'unknown-review' | 'unknown-reply' | 'unknown-message',
): T {
  const found = all.find((each) => each[key] === value);
  if (!found) throw new ShopProblem(otherwise);
  return found;
}
