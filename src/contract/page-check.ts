/** What the server finds when it looks at a page of the shop that the widget was put on. */
import * as z from 'zod/mini';

/** What a page is looked at for, in this order. */
export const PAGE_CHECKS = ['page', 'tag', 'element', 'endpoint', 'product', 'policy'] as const;
export type PageCheck = (typeof PAGE_CHECKS)[number];

export const PageFinding = z.object({
  check: z.enum(PAGE_CHECKS),
  /** A `fault` keeps the widget away; a `warning` takes something from it. */
  outcome: z.enum(['good', 'warning', 'fault']),
  /** What was found, in one plain sentence or two. */
  found: z.string(),
  /** What to do about it; null where nothing is to be done. */
  advice: z.nullable(z.string()),
});
export type PageFinding = z.infer<typeof PageFinding>;

/** A page that could not be read has one finding, which says why. */
export const PageReport = z.object({
  /** Where the page was in the end, after redirects. */
  url: z.string(),
  findings: z.array(PageFinding),
});
export type PageReport = z.infer<typeof PageReport>;
