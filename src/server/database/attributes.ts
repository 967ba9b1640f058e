/** What a merchant asks of the products besides the stars. */
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Attribute, AttributeSetting, SubmittedAttributes } from '../../contract/attribute.ts';
import { averageOf, type BestStep } from '../../contract/steps.ts';
import type { AnswerEntry } from './attribute-tables.ts';
import type { Tables } from './schema.ts';

export interface AttributeEntry {
  readonly id: string;
  readonly name: string;
  readonly words: string[];
  readonly best: BestStep;
  readonly count: number;
  readonly sum: number;
}

/** The product whose reviews a row of `product` shows: its own, or those that it shares. */
export const leadingProduct = sql<string>`coalesce(product.variant_of, product.id)`;

/** What is asked of a row of `product`, with what was answered. */
export const attributesOfProduct = sql<AttributeEntry[]>`coalesce((
  select json_agg(json_build_object('id', attribute.id, 'name', attribute.name, 'words', attribute.words,
    'best', attribute.best, 'count', coalesce(average.answer_count, 0), 'sum', coalesce(average.value_sum, 0))
    order by attribute.position)
  from attribute
  left join attribute_average average on average.shop_id = attribute.shop_id
    and average.product_id = ${leadingProduct} and average.attribute_id = attribute.id
  where attribute.shop_id = product.shop_id and attribute.position is not null
    and (attribute.product_ids = '{}' or attribute.product_ids && array[product.id, ${leadingProduct}])
), '[]')`;

export function toAttribute({ count, sum, ...asked }: AttributeEntry): Attribute {
  return { ...asked, average: averageOf(sum, count), answerCount: count };
}

/**
 * The answers in the words that are kept with the review; undefined in the place of one to a question that
 * the shop never asked of the product. One that is no longer asked is taken: it was when the shopper began.
 */
export async function wordAnswers(
  database: Kysely<Tables>,
  { shopId, productId }: { readonly shopId: string; readonly productId: string },
  answers: SubmittedAttributes,
): Promise<(AnswerEntry | undefined)[]> {
  if (answers.length === 0) return [];
  const rows = await database
    .selectFrom('product')
    .innerJoin('attribute', 'attribute.shop_id', 'product.shop_id')
    .select(['attribute.id', 'attribute.name', 'attribute.words'])
    .where('product.shop_id', '=', shopId)
    .where('product.id', '=', productId)
    .where(
      'attribute.id',
      'in',
      answers.map(({ id }) => id),
    )
    .where(
      sql<boolean>`(attribute.product_ids = '{}' or attribute.product_ids && array[product.id, ${leadingProduct}])`,
    )
    .execute();
  return answers.map(({ id, value }) => {
    const asked = rows.find((row) => row.id === id);
    return asked && { id, name: asked.name, value, word: asked.words[value - 1] ?? '' };
  });
}

export async function readAttributeSettings(
  database: Kysely<Tables>,
  shopId: string,
): Promise<AttributeSetting[]> {
  const rows = await database
    .selectFrom('attribute')
    .select(['name', 'words', 'best', 'product_ids as products'])
    .where('shop_id', '=', shopId)
    .where('position', 'is not', null)
    .orderBy('position')
    .execute();
  return rows;
}

/** One that is named again with the same words goes on; others are new, and what is not named is no longer asked. */
export async function replaceAttributes(
  transaction: Transaction<Tables>,
  shopId: string,
  settings: readonly AttributeSetting[],
  makeId: () => string,
): Promise<void> {
  const before = await transaction
    .selectFrom('attribute')
    .selectAll()
    .where('shop_id', '=', shopId)
    .orderBy('id')
    .forUpdate()
    .execute();
  await transaction.updateTable('attribute').set({ position: null }).where('shop_id', '=', shopId).execute();
  const named = new Map(settings.map((setting) => [questionOf(setting), setting]));
  if (named.size === 0) return;
  const known = new Map(before.map((row) => [questionOf(row), row.id]));
  await transaction
    .insertInto('attribute')
    .values(
      [...named].map(([question, { name, words, best, products }], position) => ({
        shop_id: shopId,
        id: known.get(question) ?? makeId(),
        name,
        words: JSON.stringify(words),
        best,
        product_ids: [...new Set(products)],
        position,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['shop_id', 'id']).doUpdateSet(({ ref }) => ({
        product_ids: ref('excluded.product_ids'),
        position: ref('excluded.position'),
      })),
    )
    .execute();
}

type Question = Pick<Selectable<Tables['attribute']>, 'name' | 'words' | 'best'>;

function questionOf({ name, words, best }: Question): string {
  return JSON.stringify([name, words, best]);
}
