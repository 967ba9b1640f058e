import { CHAT_OCCURRENCES, WEBHOOK_OCCURRENCES, type WebhookOccurrence } from '../../contract/delivery.ts';
import { OCCURRENCE_WORDS } from '../deliveries/delivery-words.ts';

interface OccurrenceChoiceProps {
  readonly number: number;
  /** Is told of what calls for a person, and of nothing else. */
  readonly isChat: boolean;
  /** Null for everything. */
  readonly chosen: readonly WebhookOccurrence[] | null;
  readonly onChoose: (chosen: readonly WebhookOccurrence[] | null) => void;
}

/** The last that is left cannot be taken away: whoever wants none removes the webhook. */
export function OccurrenceChoice({ number, isChat, chosen, onChoose }: OccurrenceChoiceProps) {
  const all: readonly WebhookOccurrence[] = isChat ? CHAT_OCCURRENCES : WEBHOOK_OCCURRENCES;
  const told = chosen?.filter((each) => all.includes(each)) ?? all;
  return (
    <details class="hours">
      <summary>
        Is told of:{' '}
        <span class="hours-words">
          {chosen === null ? 'everything' : `${told.length} of ${all.length} kinds of events`}
        </span>
        <span class="visually-hidden">, webhook {number}</span>
      </summary>
      <fieldset class="checks">
        <legend class="visually-hidden">What webhook {number} is told of</legend>
        {all.map((each) => (
          <label key={each} class="check">
            <input
              type="checkbox"
              checked={told.includes(each)}
              disabled={told.length === 1 && told.includes(each)}
              onChange={({ currentTarget }) => {
                const kept = all.filter((other) =>
                  other === each ? currentTarget.checked : told.includes(other),
                );
                onChoose(kept.length === all.length ? null : kept);
              }}
            />
            {OCCURRENCE_WORDS[each]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
