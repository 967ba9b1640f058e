/** What a shop says again and again, in the three parts of a reply. */
import * as z from 'zod/mini';
import { PLACEHOLDERS, unknownPlaceholder } from './placeholders.ts';
import { LANGUAGE } from './showable.ts';
import { line, paragraphs } from './text.ts';
import { TOPICS } from './topics.ts';

/** In characters; three of them still fit a reply. */
const PART_LENGTH = 1500;

const KNOWN = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');

const TemplatePart = paragraphs(0, PART_LENGTH).check(
  z.refine((text) => unknownPlaceholder(text) === undefined, {
    error: ({ input }) =>
      `holds {${unknownPlaceholder(String(input))}}, which nothing fills in; known are ${KNOWN}`,
  }),
);

/** The one that came along with Candor has an id such as `damaged-en`, one of the shop's own a UUID. */
const TemplateId = z.string().check(z.regex(/^[a-z\d-]{1,64}$/, { error: 'must be the id of a template' }));

const content = {
  name: line(1, 80),
  /** Null fits any topic. */
  topic: z.nullable(z.enum(TOPICS)),
  /** BCP 47 tag of the language that it is written in. */
  language: z.string().check(z.regex(LANGUAGE, { error: 'must be a language tag such as en or pt-BR' })),
  acknowledge: TemplatePart,
  assure: TemplatePart,
  timeline: TemplatePart,
};

export const ReplyTemplate = z.object({
  id: z.string(),
  ...content,
  /** `along`: as it came with Candor; `changed`: came with Candor and was changed; `own`: made by the shop. */
  origin: z.enum(['along', 'changed', 'own']),
});
export type ReplyTemplate = z.infer<typeof ReplyTemplate>;

export const ReplyTemplateList = z.object({ templates: z.array(ReplyTemplate) });

/** Without an id it is a new one. */
export const TemplateSubmission = z.strictObject({ id: z.optional(TemplateId), ...content }).check(
  z.refine(({ acknowledge, assure, timeline }) => [acknowledge, assure, timeline].some(Boolean), {
    error: 'must have a text in one of its parts',
    path: ['acknowledge'],
  }),
);
export type TemplateSubmission = z.infer<typeof TemplateSubmission>;

export const TemplateParams = z.object({ templateId: TemplateId });
