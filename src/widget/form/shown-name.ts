import { tidy } from '../../contract/showable.ts';
import { t } from '../../ui/words.ts';

/** How much of a name is shown. */
export const NAME_FORMS = ['full', 'initial', 'anonymous'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** The name as everybody will read it; only this leaves the device. */
export function shownName(typed: string, form: NameForm): string {
  if (form === 'anonymous') return t`Anonymous`;
  const [first = '', ...others] = tidy(typed).split(/\s+/);
  // A sign of two code units stays whole.
  const initial = /^./su.exec(others.at(-1) ?? '')?.[0];
  return form === 'initial' && initial ? `${first} ${initial}.` : tidy(typed);
}
