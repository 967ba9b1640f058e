/**
 * Reads a product review feed, the XML that Google Merchant Center takes, review by review, whatever its
 * size, as if it were a table. No entity but those of XML itself is expanded, and nothing is fetched.
 *
 * @see https://developers.google.com/product-review-feeds/schema
 */
import { SaxesParser } from 'saxes';
import { type Csv, type CsvRow, ImportError, type ImportFile, type UnreadableRow } from './read-csv.ts';
import { encodingOf, readText, sampleOf } from './read-text.ts';

/** By where they stand within a review; of several products or codes the first counts. */
const CELLS: Readonly<Record<string, string>> = {
  'review_id': 'review_id',
  'reviewer/name': 'reviewer_name',
  'review_timestamp': 'review_timestamp',
  'title': 'title',
  'content': 'content',
  'review_language': 'review_language',
  'ratings/overall': 'rating',
  'products/product/product_ids/gtins/gtin': 'gtin',
  'products/product/product_ids/skus/sku': 'sku',
  'products/product/product_url': 'product_url',
  'is_incentivized_review': 'is_incentivized_review',
  'is_spam': 'is_spam',
};
/** Who gathered the reviews; stands before them in the file. */
const SOURCES = ['feed/aggregator/name', 'feed/publisher/name'];
const SOURCE = 'source';
const HEADER = [...Object.values(CELLS), SOURCE];
const REVIEW = 'feed/reviews/review';

/** Far more than any review has; an element that is never closed would fill the memory. */
const TEXT_MAX = 256 * 1024;

export async function isFeed(file: ImportFile): Promise<boolean> {
  const sample = await sampleOf(file());
  return new TextDecoder(encodingOf(sample)).decode(sample).trimStart().startsWith('<');
}

export async function openFeed(file: ImportFile): Promise<Csv> {
  const encoding = encodingOf(await sampleOf(file()));
  const rows = () => readFeed(readText(file(), encoding));
  return { header: HEADER, names: HEADER, delimiter: ',', encoding, isXml: true, rows };
}

async function* readFeed(chunks: AsyncIterable<string>): AsyncGenerator<CsvRow | UnreadableRow> {
  const reviews = new Reviews();
  try {
    for await (const chunk of chunks) {
      reviews.write(chunk);
      yield* reviews.taken();
    }
    reviews.close();
    yield* reviews.taken();
  } catch (error) {
    if (error instanceof ImportError || !(error instanceof Error)) throw error;
    // Whole reviews before it are good; what comes after cannot be told apart any more.
    yield* reviews.taken();
    yield { line: reviews.line, reason: `the file cannot be read from here on: ${error.message}`, text: '' };
  }
}

class Reviews {
  readonly #parser = new SaxesParser({ position: true });
  readonly #path: string[] = [];
  #rows: CsvRow[] = [];
  #cells: Map<string, string> | undefined;
  #begins = 1;
  #text = '';
  #source = '';

  constructor() {
    const add = (text: string) => {
      if (this.#text.length + text.length > TEXT_MAX) throw new Error('a text is too long');
      this.#text += text;
    };
    this.#parser.on('error', (error) => {
      throw error;
    });
    this.#parser.on('opentag', ({ name }) => this.#open(name));
    this.#parser.on('text', add);
    this.#parser.on('cdata', add);
    this.#parser.on('closetag', () => this.#close());
  }

  get line(): number {
    return this.#parser.line;
  }

  write(chunk: string): void {
    this.#parser.write(chunk);
  }

  close(): void {
    this.#parser.close();
  }

  /** Those that are whole by now. */
  taken(): CsvRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #open(name: string): void {
    if (this.#path.length === 0 && name !== 'feed') {
      throw new ImportError('The file is XML, but no product review feed: it does not begin with <feed>.');
    }
    this.#path.push(name);
    this.#text = '';
    if (this.#path.join('/') !== REVIEW) return;
    this.#cells = new Map();
    this.#begins = this.line;
  }

  #close(): void {
    const path = this.#path.join('/');
    if (path === REVIEW && this.#cells) this.#take(this.#cells);
    else if (SOURCES.includes(path)) this.#source ||= this.#text.trim();
    else this.#keep(path);
    this.#path.pop();
    this.#text = '';
  }

  #keep(path: string): void {
    const cell = CELLS[path.slice(REVIEW.length + 1)];
    if (cell !== undefined && this.#cells && !this.#cells.has(cell)) this.#cells.set(cell, this.#text);
  }

  #take(named: ReadonlyMap<string, string>): void {
    const cells = HEADER.map((name) => (name === SOURCE ? this.#source : (named.get(name) ?? '')));
    this.#rows.push({ line: this.#begins, cells });
    this.#cells = undefined;
  }
}
