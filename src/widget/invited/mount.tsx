/** Within the form, once the link of an invitation has led to it. */
import type { InvitedOptions } from '../form/invited-door.ts';
import { InvitedModel } from './invited-model.ts';
import { Notice } from './Notice.tsx';

export interface InvitedStage {
  readonly model: InvitedModel;
  /** What is to be known before the stars are chosen. */
  readonly Notice: () => ReturnType<typeof Notice>;
}

export function createInvited(options: InvitedOptions, token: string): InvitedStage {
  // Where the token stood last, what led to it is left over.
  history.replaceState(history.state, '', location.href.replace(/[?&](?=#|$)/, ''));
  const model = new InvitedModel(options, token);
  return { model, Notice: () => <Notice model={model} /> };
}
