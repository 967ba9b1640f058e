import type { Task } from '../task.ts';
import { failureWords, retryWords } from './failure-words.ts';

interface FailureProps {
  /** What could not be done, as a sentence. */
  readonly what: string;
  readonly task: Task;
}

/** Says what failed and offers to try again. */
export function Failure({ what, task }: FailureProps) {
  if (task.status !== 'failed') return null;
  const retry = ({ currentTarget }: { currentTarget: Element }) => {
    // The button goes; the focus would fall to the top of the page with it.
    if (task.wait > 0) return;
    currentTarget.closest('section')?.querySelector('h2')?.focus();
    task.retry();
  };
  return (
    <div class="failed" role="alert">
      <p>{failureWords(what, task.failure)}</p>
      <button
        type="button"
        class="button"
        part="button"
        aria-live="off"
        aria-disabled={task.wait > 0}
        onClick={retry}
      >
        {retryWords(task.wait)}
      </button>
    </div>
  );
}
