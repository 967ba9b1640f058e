import type { ExportForm } from '../../contract/export-forms.ts';

interface FormWords {
  readonly name: string;
  readonly about: string;
}

export const FORM_WORDS: Readonly<Record<ExportForm, FormWords>> = {
  'archive': {
    name: 'Everything, with the photos',
    about:
      'An archive from which the shop can be put back exactly as it is: reviews with their threads and earlier versions, cases, promises, orders, invitations, settings.',
  },
  'jsonl': {
    name: 'Everything but the photos',
    about: 'The same as JSON Lines, for tools of your own.',
  },
  'csv': {
    name: 'Reviews for a spreadsheet',
    about: 'A table with reply, promise and case. Given to another Candor, it moves the reviews there.',
  },
  'judge.me': {
    name: 'Reviews as Judge.me writes them',
    about: 'Most review apps take this table in.',
  },
  'shopify': {
    name: 'Reviews as Shopify Product Reviews wrote them',
    about: 'For apps that ask for this one.',
  },
};
