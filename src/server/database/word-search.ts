/** Looking for words in the database's own full-text index. */
import { type RawBuilder, sql } from 'kysely';
import { searchWords } from '../../contract/search-words.ts';

/** One query for each word; the last word may be the beginning of one. */
export function wordQueries(q: string): RawBuilder<unknown>[] {
  const words = searchWords(q);
  return words.map((word, index) => {
    const query = index === words.length - 1 ? `'${word}':*` : `'${word}'`;
    return sql`to_tsquery('simple', lower(${query}))`;
  });
}

/** Each word is somewhere in the review. What holds no word at all, such as a lone dash, is found nowhere. */
export function hasWords(q: string): RawBuilder<boolean> {
  const queries = wordQueries(q);
  if (queries.length === 0) return sql`false`;
  return sql`review.words @@ (${sql.join(queries, sql` && `)})`;
}
