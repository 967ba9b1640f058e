/** What the queue is narrowed down to. It stands in the address, so that it can be kept, sent on, and gone back to. */
import { CaseFilters } from '../../contract/case-work.ts';
import { encodeQuery, type Query } from '../../contract/encode-query.ts';

export const TABS = ['active', 'resolved', 'closed'] as const;
export type Tab = (typeof TABS)[number];

export interface QueueView {
  readonly tab: Tab;
  readonly filters: CaseFilters;
}

export type FilterName = keyof CaseFilters;

const NAMES = Object.keys(CaseFilters.shape) as FilterName[];

export const EVERYTHING: QueueView = { tab: 'active', filters: {} };

/** What is no filter of ours, or has no meaning, is left out. */
export function readView(url: string): QueueView {
  const asked = new URL(url, 'https://inbox.invalid').searchParams;
  const found = NAMES.flatMap((name) => {
    const value = name === 'stars' ? asked.getAll(name) : asked.get(name);
    if (value === null || value.length === 0) return [];
    const read = CaseFilters.safeParse({ [name]: value });
    return read.success ? [read.data] : [];
  });
  const tab = TABS.find((each) => each === asked.get('state')) ?? 'active';
  return { tab, filters: Object.assign({}, ...found) as CaseFilters };
}

/** With its question mark; empty for what is shown at first. */
export function viewQuery({ tab, filters }: QueueView): string {
  const ordered = Object.fromEntries(NAMES.map((name) => [name, filters[name]])) as Query;
  return encodeQuery({ state: tab === 'active' ? undefined : tab, ...ordered });
}

export function isSameView(one: QueueView, other: QueueView): boolean {
  return viewQuery(one) === viewQuery(other);
}

/** Undefined takes the filter away. */
export function withFilter(view: QueueView, change: Partial<CaseFilters>): QueueView {
  const filters = Object.entries({ ...view.filters, ...change }).filter(([, value]) => value !== undefined);
  return { ...view, filters: Object.fromEntries(filters) as CaseFilters };
}
