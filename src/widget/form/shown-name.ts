import { tidy } from '../../contract/showable.ts';
import { t } from '../../ui/words.ts';

/** How much of a name is shown. */
export const NAME_FORMS = ['full', 'initial', 'anonymous'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** The name as everybody will read it; only this leaves the device. */
export function shownName(typed: string, form: NameForm): string {
  if (form === 'anonymous') return t`Anonymous`;
  const [first = '', ...others] = tidy(typed).split(/\s+/);
  const last = others.at(-1);
  return form === 'initial' && last ? `${first} ${[...last][0]}.` : tidy(typed);
}
