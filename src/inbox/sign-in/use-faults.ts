import { useMemo, useState } from 'preact/hooks';
import type { Task } from '../task.ts';
import { type Entry, type Faults, refusedEntries, wholeFault } from './entry-faults.ts';

export interface FormFaults {
  /** Beside the fields. Another object after each attempt. */
  readonly faults: Faults;
  readonly whole: string | undefined;
  /** Answers whether there is none, so that the form may be sent. */
  readonly check: (found: Readonly<Partial<Record<Entry, string | undefined>>>) => boolean;
}

/** What was found before sending goes before what the server said of the attempt before. */
export function useFaults(task: Task, what: string): FormFaults {
  const [own, find] = useState<Faults>({});
  const failure = task.isWaiting ? undefined : task.failure.value;
  const isOwn = Object.keys(own).length > 0;
  return {
    faults: useMemo(() => (isOwn ? own : refusedEntries(failure)), [own, isOwn, failure]),
    whole: isOwn ? undefined : wholeFault(what, failure),
    check(found) {
      const faults: Faults = Object.fromEntries(Object.entries(found).filter(([, fault]) => fault));
      find(faults);
      return Object.keys(faults).length === 0;
    },
  };
}
