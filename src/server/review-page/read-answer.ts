/** What a form about one product holds, and what is wrong with it. */
import type { Context } from 'hono';
import { checkRequest, type InputOf } from '../../contract/check-request.ts';
import { LENGTHS } from '../../contract/lengths.ts';
import { MEDIA_LIMITS } from '../../contract/media-limits.ts';
import type { RequestError } from '../../contract/problem.ts';
import type { ProblemName } from '../../contract/problem-types.ts';
import { isShowable, ONE_LINE, tidy } from '../../contract/showable.ts';
import type { Words } from '../invitations/words/words.ts';
import { KEY } from '../reviewer-page/page-form.ts';
import type { Draft } from './page-env.ts';

export interface SentForm {
  readonly productId: string;
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly photos: readonly File[];
}

/** The longest number that an order can have. */
const ORDER_MAX = 100;
/** The last two where nobody was invited. */
const FIELDS = ['stars', 'review-body', 'headline', 'name', 'contact', 'email', 'order'] as const;

/** All photos of a review as cameras make them, and room for texts that are too long. */
export const FORM_MAX = MEDIA_LIMITS.count * MEDIA_LIMITS.bytes + 256 * 1024;

/** What can be wrong with a photo. */
export const OF_A_PHOTO: ReadonlySet<ProblemName> = new Set([
  'unreadable-photo',
  'photo-too-large',
  'body-too-large',
]);

/** A form that names no key of its own is taken as one of its own. */
export async function readAnswerForm(c: Context, makeId: () => string): Promise<SentForm> {
  const sent = await c.req.formData();
  const text = (name: string) => {
    const value = sent.get(name);
    return typeof value === 'string' ? value : '';
  };
  const key = text('key');
  return {
    productId: text('product'),
    key: KEY.test(key) ? key : makeId(),
    values: Object.fromEntries(fieldsOf(sent).map((name) => [name, tidy(text(name))])),
    // A field in which nothing was chosen is sent as a file without a name.
    photos: sent.getAll('photos').filter((photo) => photo instanceof File && photo.size > 0) as File[],
  };
}

/** The questions about a product have a field each, named by their id. */
export const attributeField = (id: string) => `${ATTRIBUTE}${id}`;
const ATTRIBUTE = 'attribute-';

function fieldsOf(sent: FormData): string[] {
  return [...FIELDS, ...[...sent.keys()].filter((name) => name.startsWith(ATTRIBUTE))];
}

/** Nobody has to answer any of them. */
function attributesIn(values: SentForm['values']): { readonly id: string; readonly value: number }[] {
  return Object.entries(values).flatMap(([name, value]) =>
    name.startsWith(ATTRIBUTE) && value !== ''
      ? [{ id: name.slice(ATTRIBUTE.length), value: Number(value) }]
      : [],
  );
}

type Submitted = InputOf<'submitReview'>;

/** By the very schema of a review that comes over REST. */
export function judgeAnswer(
  { productId, key, values, photos }: SentForm,
  { email, language, words }: { readonly email: string; readonly language: string; readonly words: Words },
): { readonly input: Submitted } | { readonly faults: Draft['faults'] } {
  const checked = checkRequest('submitReview', {
    params: { productId },
    query: [],
    header: () => key,
    body: {
      reviewRating: { ratingValue: Number(values['stars'] ?? '') },
      headline: values['headline'],
      reviewBody: values['review-body'],
      author: { name: values['name'], email },
      inLanguage: language,
      attributes: attributesIn(values),
      ...(values['contact'] === 'on' && { contactRequest: {} }),
    },
  });
  const faults = [
    ...(checked.ok ? [] : checked.errors.map((error) => faultOf(error, values, words))),
    ...orderFaults(values['order'] ?? '', words),
    ...(photos.length > MEDIA_LIMITS.count
      ? [{ field: 'photos', words: words.faults.photos(MEDIA_LIMITS.count) }]
      : []),
  ];
  if (!checked.ok || faults.length > 0) {
    const again = photos.length > 0 && !faults.some(({ field }) => field === 'photos');
    return { faults: again ? [...faults, { field: 'photos', words: words.faults.photosAgain }] : faults };
  }
  return { input: checked.input };
}

function faultOf(
  { pointer }: RequestError,
  values: SentForm['values'],
  { faults, page, writing }: Words,
): Draft['faults'][number] {
  switch (pointer) {
    case '/headline':
      return longOrBroken('headline', page.headline, LENGTHS.headline);
    case '/reviewBody':
      return longOrBroken('review-body', page.body, LENGTHS.reviewBody);
    case '/author/name':
      return values['name'] === ''
        ? { field: 'name', words: faults.name }
        : longOrBroken('name', page.name, LENGTHS.name);
    case '/author/email':
      return { field: 'email', words: writing.emailFault };
    default:
      return { field: 'stars', words: faults.stars };
  }
  function longOrBroken(field: string, label: string, most: number) {
    const isLong = (values[field] ?? '').length > most;
    return { field, words: isLong ? faults.tooLong(label, most) : faults.unshowable(label) };
  }
}

/** As the buyer knows it; one that no shop could have is named before it is looked for. */
function orderFaults(order: string, { faults, writing }: Words): Draft['faults'] {
  if (order.length > ORDER_MAX) return [{ field: 'order', words: faults.tooLong(writing.order, ORDER_MAX) }];
  const isFine = isShowable(order) && ONE_LINE.test(order);
  return isFine || order === '' ? [] : [{ field: 'order', words: faults.unshowable(writing.order) }];
}
