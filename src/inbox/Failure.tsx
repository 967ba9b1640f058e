import { failureWords } from './failure-words.ts';
import type { Task } from './task.ts';

interface FailureProps {
  /** What could not be had, as a sentence. */
  readonly what: string;
  readonly task: Task;
}

export function Failure({ what, task }: FailureProps) {
  return (
    <div class="notice failed" role="alert">
      <p>{failureWords(what, task.failure.value)}</p>
      <button type="button" class="button" onClick={task.retry}>
        Try again
      </button>
    </div>
  );
}
