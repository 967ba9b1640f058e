/**
 * Looking for words in the database's own full-text index, and in the text itself where the index does
 * not know them: in scripts that set no spaces between words, and beyond ASCII in a database whose locale
 * knows no other letters, such as one made with `C`.
 */
import { type RawBuilder, sql } from 'kysely';
import { isUnspaced, searchWords } from '../../contract/search-words.ts';

/** What is looked in: a row's full-text index, and the text that it was made of. */
export interface Searched {
  readonly words: RawBuilder<unknown>;
  readonly text: RawBuilder<unknown>;
}

/** Says whether one word that is asked for is somewhere in a row. */
export type WordCondition = (searched: Searched) => RawBuilder<boolean>;

const ASCII = /^[\w]+$/;

/** A constant, which the planner knows before it asks for a row. */
const KNOWS_LETTERS = sql<boolean>`'ä' ~ '[[:alnum:]]'`;

/** One for each word; the last word may be the beginning of one. */
export function wordConditions(q: string): WordCondition[] {
  const asked = searchWords(q);
  return asked.map((word, index) => {
    const query = index === asked.length - 1 ? `'${word}':*` : `'${word}'`;
    // Of letters and digits alone, so that nothing in it is a wildcard.
    const patterns = spellings(word).map((spelling) => `%${spelling}%`);
    return ({ words, text }) => {
      const indexed = sql<boolean>`${words} @@ to_tsquery('simple', lower(${query}))`;
      const contained = sql<boolean>`${text} like any (array[${sql.join(patterns)}]::text[])`;
      if (ASCII.test(word)) return indexed;
      return isUnspaced(word)
        ? contained
        : sql`(case when ${KNOWS_LETTERS} then ${indexed} else ${contained} end)`;
    };
  });
}

/** Upper and lower case, made here: the database may not know how. */
function spellings(word: string): string[] {
  const lower = word.toLowerCase();
  const [first = '', ...rest] = lower;
  return [...new Set([word, lower, first.toUpperCase() + rest.join(''), word.toUpperCase()])];
}

const REVIEW: Searched = {
  words: sql`review.words`,
  text: sql`(review.headline || ' ' || review.body || ' ' || review.author_name)`,
};

/** Whether a word is in a review. */
export function isInReview(condition: WordCondition): RawBuilder<boolean> {
  return condition(REVIEW);
}

/** Each word is somewhere in the review. What holds no word at all, such as a lone dash, is found nowhere. */
export function hasWords(q: string): RawBuilder<boolean> {
  const conditions = wordConditions(q).map(isInReview);
  return conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` and `)})`;
}
