import type { ReplyTemplate } from '../../contract/reply-template.ts';

export type TemplateContent = Omit<ReplyTemplate, 'id' | 'origin'>;

/** A template as it comes along: what it says, of a topic; all else follows from where it stands. */
export type Wording = Pick<ReplyTemplate, 'acknowledge' | 'assure' | 'timeline'>;
