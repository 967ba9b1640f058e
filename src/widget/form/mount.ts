/** The third stage: the form, fetched when a shopper is about to write. */
import { type ComponentType, h } from 'preact';
import { LANGUAGE } from '../../contract/showable.ts';
import { adopt, styleSheet } from '../style-sheet.ts';
import formCss from './form.css?inline';
import type { FormDoorOptions } from '../reviews/form-door.ts';
import { FormModel } from './form-model.ts';
import { ReviewForm, type ReviewFormProps } from './ReviewForm.tsx';

const sheet = styleSheet(formCss);

export type FormProps = Omit<ReviewFormProps, 'model'>;

/** The component keeps its model, so a form that is closed and opened again still holds its text. */
export function createForm({ root, ...options }: FormDoorOptions): ComponentType<FormProps> {
  adopt(root, sheet);
  const tag = root.host.closest<HTMLElement>('[lang]')?.lang;
  const language = tag && LANGUAGE.test(tag) ? tag : undefined;
  const model = new FormModel({ ...options, language });
  return (props) => h(ReviewForm, { ...props, model });
}
