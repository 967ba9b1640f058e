/** What is chosen, as parameters of the page's own address, beside those that the page has. */
import { FILTERS } from '../../contract/filters.ts';
import { SORTS, type Sort } from '../../contract/sorts.ts';
import type { BrowseModel } from '../reviews/browse-model.ts';

const PREFIX = 'reviews-';
const NAMES = [...FILTERS, 'q', 'sort'] as const;

type Chosen = Pick<BrowseModel, 'filters' | 'sort'>;

/** The address with these choices; the order that the page begins with is left out. */
export function withChoices(address: string, { filters, sort }: Chosen, begun: Sort): string {
  const url = new URL(address);
  const chosen: Readonly<Record<string, string | number | undefined>> = {
    ...filters,
    sort: sort === begun ? undefined : sort,
  };
  for (const name of NAMES) {
    const value = chosen[name];
    if (value) url.searchParams.set(PREFIX + name, String(value));
    else url.searchParams.delete(PREFIX + name);
  }
  return url.href;
}

/** An address is typed and mangled by anyone: the endpoint judges what it asks for, and the widget says so. */
export function choicesIn(address: string, begun: Sort): Chosen {
  const { searchParams } = new URL(address);
  const filters: Record<string, string | number> = {};
  for (const name of [...FILTERS, 'q']) {
    const value = searchParams.get(PREFIX + name);
    if (value) filters[name] = name === 'rating' ? Number(value) : value;
  }
  const sort = SORTS.find((each) => each === searchParams.get(`${PREFIX}sort`)) ?? begun;
  // What is not a filter's value is refused by the endpoint.
  return { filters, sort };
}
