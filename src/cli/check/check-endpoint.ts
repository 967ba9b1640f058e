/** Tries the promises of the contract one after another: later ones need what earlier ones wrote. */
import { collectionTrials, storeTestProduct } from './collection.ts';
import { readingTrials } from './reading.ts';
import { recoveryTrials } from './recovery.ts';
import { Bench, type BenchOptions, type Trial } from './trial.ts';
import { Absent, Broken, type Level, LEVELS, Unanswered, Untried, type Verdict } from './verdict.ts';
import { writingTrials } from './writing.ts';

const TRIALS = [...readingTrials, ...writingTrials, ...recoveryTrials, ...collectionTrials];

export interface Checked {
  readonly verdicts: readonly Verdict[];
  /** Reviews of the check that could not be deleted again. */
  readonly left: number;
}

/** Up to and with the level `upTo`. */
export async function checkEndpoint(options: BenchOptions, upTo: Level): Promise<Checked> {
  const bench = new Bench(options);
  const levels = LEVELS.slice(0, LEVELS.indexOf(upTo) + 1);
  // A backend whose products are its own needs no such operation; the trials say what is missing.
  if (upTo !== 'read' && bench.apiKey !== undefined) await storeTestProduct(bench).catch(() => undefined);
  const verdicts: Verdict[] = [];
  let unanswered: string | undefined;
  for (const trial of TRIALS.filter(({ level }) => levels.includes(level))) {
    const { told: verdict, isUnanswered } =
      unanswered === undefined ? await judge(trial, bench) : untried(trial, unanswered);
    if (isUnanswered && verdicts.length === 0) unanswered = 'the endpoint does not answer';
    verdicts.push(verdict);
  }
  return { verdicts, left: await deleteWritten(bench) };
}

interface Judged {
  readonly told: Verdict;
  readonly isUnanswered?: boolean;
}

async function judge(trial: Trial, bench: Bench): Promise<Judged> {
  try {
    await trial.run(bench);
    return told(trial, 'kept');
  } catch (error) {
    if (error instanceof Untried) return untried(trial, error.message);
    if (error instanceof Absent) {
      return trial.optional
        ? told(trial, 'absent', `${error.message}; the widget does without`)
        : told(
            trial,
            'broken',
            error.message,
            `Answer ${trial.operation}: docs/rest.md and /openapi.json describe it.`,
          );
    }
    if (!(error instanceof Broken)) throw error;
    return {
      ...told(trial, 'broken', error.message, error.remedy),
      isUnanswered: error instanceof Unanswered,
    };
  }
}

const untried = (trial: Trial, why: string) => told(trial, 'untried', why);

function told(
  { level, operation, promise }: Trial,
  outcome: Verdict['outcome'],
  found = '',
  remedy = '',
): Judged {
  return { told: { level, operation, promise, outcome, found, remedy } };
}

async function deleteWritten(bench: Bench): Promise<number> {
  let left = 0;
  for (const { review, ownReview } of bench.written) {
    const asked = { params: { reviewId: review.id }, bearer: ownReview.token };
    await bench.endpoint.get('deleteReview', asked).catch(() => {
      left += 1;
    });
  }
  return left;
}
