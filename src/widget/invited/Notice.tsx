import { t } from '../../ui/words.ts';
import type { InvitedModel } from './invited-model.ts';

/** Why the link opens nothing, or what everybody is given for a review. */
export function Notice({ model: { asked, closed } }: { readonly model: InvitedModel }) {
  if (closed) return <p role="alert">{closed}</p>;
  if (!asked?.incentive) return null;
  return (
    <p>
      {t`For your review, whatever its stars: ${asked.incentive} Your review says that you were given something for it.`}
    </p>
  );
}
