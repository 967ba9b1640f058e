/** The forms in which a shop can be taken away; all but the first two hold its published reviews alone. */
export const EXPORT_FORMS = {
  'archive': { suffix: '.tar.gz', type: 'application/gzip' },
  'jsonl': { suffix: '.jsonl', type: 'application/x-ndjson' },
  'csv': { suffix: '.csv', type: 'text/csv; charset=utf-8' },
  'judge.me': { suffix: '-judge-me.csv', type: 'text/csv; charset=utf-8' },
  'shopify': { suffix: '-shopify.csv', type: 'text/csv; charset=utf-8' },
} as const;

export type ExportForm = keyof typeof EXPORT_FORMS;
export const EXPORT_FORM_NAMES = Object.keys(EXPORT_FORMS) as [ExportForm, ...ExportForm[]];
