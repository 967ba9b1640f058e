import type { CaseDetail } from '../../contract/case.ts';
import type { AssigneeList } from '../../contract/case-work.ts';
import { failureWords } from '../failure-words.ts';
import { useMay } from '../rights.ts';
import { CaseFact } from './CaseFact.tsx';
import type { CaseModel } from './case-model.ts';

interface AssigneeFieldProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
  readonly people: AssigneeList;
}

export function AssigneeField({ model, detail: { assignee, product }, people }: AssigneeFieldProps) {
  const mayAnswer = useMay('answer-cases');
  if (!mayAnswer) return <CaseFact name="Assigned to">{assignee?.name ?? 'Nobody'}</CaseFact>;
  const assignees = people.assignees.filter(
    ({ products }) => products === null || products.includes(product.productID),
  );
  const me = assignees.some(({ id }) => id === people.me) ? people.me : null;
  const isOffered = assignee === null || assignees.some(({ id }) => id === assignee.id);
  const isFailed = model.acting.status.value === 'failed' && model.actingOn.value === 'assignee';
  return (
    <div class="field">
      <label htmlFor="assignee">Assigned to</label>
      <select
        id="assignee"
        class="control"
        value={assignee?.id ?? ''}
        onChange={({ currentTarget: { value } }) => void model.assign(value === '' ? null : value)}
      >
        <option value="">Nobody</option>
        {!isOffered && <option value={assignee.id}>{assignee.name}</option>}
        {assignees.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
            {id === me && ' (you)'}
          </option>
        ))}
      </select>
      {me !== null && assignee?.id !== me && (
        <p>
          <button type="button" class="button quiet" onClick={() => void model.assign(me)}>
            Assign to me
          </button>
        </p>
      )}
      {isFailed && (
        <p class="error" role="alert">
          {failureWords('That was not stored.', model.acting.failure.value)}
        </p>
      )}
    </div>
  );
}
