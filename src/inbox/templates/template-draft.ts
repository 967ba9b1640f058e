/** A template as it is being typed. */
import type { ReplyTemplate, TemplateSubmission } from '../../contract/reply-template.ts';

/** Without an id it is a new one. */
export type TemplateDraft = Omit<TemplateSubmission, 'id'> & { readonly id: string | undefined };

export const TEMPLATE_PARTS = ['acknowledge', 'assure', 'timeline'] as const;
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];

export const PART_NAMES: Readonly<Record<TemplatePart, string>> = {
  acknowledge: 'Acknowledge',
  assure: 'Assure',
  timeline: 'Share the timeline',
};

export const NEW_TEMPLATE: TemplateDraft = {
  id: undefined,
  name: '',
  topic: null,
  language: 'en',
  acknowledge: '',
  assure: '',
  timeline: '',
};

export function templateDraftOf(template: ReplyTemplate): TemplateDraft {
  const { id, name, topic, language, acknowledge, assure, timeline } = template;
  return { id, name, topic, language, acknowledge, assure, timeline };
}

export function submissionOf({ id, ...content }: TemplateDraft): TemplateSubmission {
  return { ...(id !== undefined && { id }), ...content };
}
