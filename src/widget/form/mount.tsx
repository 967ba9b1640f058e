/** The third stage: the form and the ways to reach the shop, fetched when a shopper is about to use either. */
import type { ComponentType } from 'preact';
import type { PublishedReview } from '../../contract/review.ts';
import { LANGUAGE } from '../../contract/showable.ts';
import tokensCss from '../../ui/writing-tokens.css?inline';
import { dispatchSubmitted } from '../events.ts';
import type { FormDoorOptions } from '../reviews/form-door.ts';
import { adopt, styleSheet } from '../style-sheet.ts';
import { Channels, type ChannelsProps } from './Channels.tsx';
import { FormModel } from './form-model.ts';
import { KeptDraft } from './kept-draft.ts';
import formCss from './form.css?inline';
import { PhotosDoor } from './photos-door.ts';
import { ReviewForm, type ReviewFormProps } from './ReviewForm.tsx';

const sheet = styleSheet(tokensCss + formCss);

export interface FormStage {
  readonly Form: ComponentType<Omit<ReviewFormProps, 'model'>>;
  readonly Channels: ComponentType<ChannelsProps>;
}

/** The form keeps its model, so one that is closed and opened again still holds its text. */
export function createStage({ root, model: browsed, ...options }: FormDoorOptions): FormStage {
  adopt(root, sheet);
  const tag = root.host.closest<HTMLElement>('[lang]')?.lang;
  const language = tag && LANGUAGE.test(tag) ? tag : undefined;
  const photos = new PhotosDoor(root, options.changed);
  const kept = new KeptDraft(root.host.getAttribute('endpoint') ?? '', options.product);
  const onPublished = (published: PublishedReview) => {
    browsed.add(published);
    dispatchSubmitted(root.host, published);
  };
  const model = new FormModel({ ...options, language, photos, kept, onPublished });
  return { Form: (props) => <ReviewForm {...props} model={model} />, Channels };
}
