/** Whether the widget is where the shop has put it. */
import * as z from 'zod/mini';
import type { Operation } from '../operation.ts';
import { PageReport } from '../page-check.ts';
import { line } from '../text.ts';

export const installationOperations = {
  checkPage: {
    method: 'GET',
    path: '/merchant/page-check',
    access: 'merchant',
    right: 'change-settings',
    summary: 'Looks at a page of the shop for the widget',
    description:
      'The server fetches the page as a visitor gets it, and runs nothing in it: what a script adds later it does not see. It tells whether the tag and an element are there, whether they ask this endpoint, whether the product is known, and whether a content security policy is in the way; each finding says what to do. An address that cannot be read is a finding, too. Redirects are followed three times, addresses of private networks never.',
    query: z.strictObject({ url: line(1, 2000) }),
    answer: { status: 200, description: 'What was found.', body: PageReport },
    problems: ['too-many-requests'],
  },
} as const satisfies Record<string, Operation>;
