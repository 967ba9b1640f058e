import type { CaseDetail } from '../../contract/case.ts';
import { TOPIC_NAMES, type Topic, TOPICS } from '../../contract/topics.ts';
import { failureWords } from '../failure-words.ts';
import { useMay } from '../rights.ts';
import { CaseFact } from './CaseFact.tsx';
import type { CaseModel } from './case-model.ts';

interface TopicFieldProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
}

/** The root cause as the shop counts it. What the customer said stays as it is. */
export function TopicField({ model, detail }: TopicFieldProps) {
  const mayAnswer = useMay('answer-cases');
  const said = detail.review.topic;
  if (!mayAnswer) {
    const counted = detail.topic === null ? 'Nobody has said' : TOPIC_NAMES[detail.topic];
    return <CaseFact name="What went wrong">{counted}</CaseFact>;
  }
  const choose = (value: string) => {
    const topic = TOPICS.find((each) => each === value) ?? null;
    void model.correctTopic(topic === said ? null : topic);
  };
  const isFailed = model.acting.status.value === 'failed' && model.actingOn.value === 'topic';
  return (
    <div class="field">
      <label htmlFor="topic">What went wrong</label>
      <select
        id="topic"
        class="control"
        value={detail.topic ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {detail.topic === null && <option value="">Nobody has said</option>}
        {TOPICS.map((topic) => (
          <option key={topic} value={topic}>
            {TOPIC_NAMES[topic]}
          </option>
        ))}
      </select>
      <p class="hint">{hint(said)}</p>
      {isFailed && (
        <p class="error" role="alert">
          {failureWords('That was not stored.', model.acting.failure.value)}
        </p>
      )}
    </div>
  );
}

function hint(said: Topic | null): string {
  const own = said === null ? 'The customer did not say.' : `The customer says: ${TOPIC_NAMES[said]}.`;
  return `${own} What you choose counts in the insights; shoppers do not see it.`;
}
