/** What the merchant's composer puts in, kept by the shop. A backend that has an inbox of its own need not serve it. */
import type { Operation } from '../operation.ts';
import { ReplyTemplate, ReplyTemplateList, TemplateParams, TemplateSubmission } from '../reply-template.ts';

export const templateOperations = {
  listTemplates: {
    method: 'GET',
    path: '/merchant/templates',
    access: 'merchant',
    right: 'see-cases',
    summary: "The shop's reply templates",
    description:
      'Those that came along with Candor, as the shop changed them, and its own; by topic, then language and name.',
    answer: { status: 200, description: 'All of them.', body: ReplyTemplateList },
    problems: [],
  },
  saveTemplate: {
    method: 'POST',
    path: '/merchant/templates',
    access: 'merchant',
    right: 'change-templates',
    summary: 'Stores a reply template, a new one or in place of the one with its id',
    description:
      'A placeholder that nothing fills in is refused by its name. Replies that were written with the template stay as they are.',
    body: TemplateSubmission,
    answer: { status: 200, description: 'The template as stored.', body: ReplyTemplate },
    problems: ['unknown-template'],
  },
  deleteTemplate: {
    method: 'DELETE',
    path: '/merchant/templates/{templateId}',
    access: 'merchant',
    right: 'change-templates',
    summary: 'Removes a reply template',
    description:
      "One that came along with Candor and was changed becomes again as it came; unchanged it is offered no more. One of the shop's own is gone.",
    params: TemplateParams,
    answer: { status: 204, description: 'It is done.' },
    problems: ['unknown-template'],
  },
} as const satisfies Record<string, Operation>;
