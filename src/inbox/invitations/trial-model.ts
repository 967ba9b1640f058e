/** The versions of the mail that are compared, or were last; and one that is being written. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { InvitationTrial, NewInvitationTrial, TrialVersion } from '../../contract/invitation-trial.ts';
import type { InboxClient } from '../inbox-client.ts';
import { Task } from '../task.ts';
import type { TrialChartProps } from './TrialChart.tsx';

export interface ShownTrial {
  readonly trial: InvitationTrial;
  /** Comes with the trial, so that nobody else waits for it. */
  readonly Chart: ComponentType<TrialChartProps>;
}

export class TrialModel {
  /** Null where there was none yet. */
  readonly shown = signal<ShownTrial | null>(null);
  readonly draft = signal<NewInvitationTrial>({ language: 'en', subject: '', opening: '' });
  readonly reading = new Task();
  readonly starting = new Task();
  readonly ending = new Task();
  readonly #client: InboxClient;

  constructor(client: InboxClient) {
    this.#client = client;
  }

  /** The one that runs. */
  get running(): InvitationTrial | undefined {
    const trial = this.shown.value?.trial;
    return trial?.endedAt === null ? trial : undefined;
  }

  read(): void {
    void this.reading.run(
      async (signal) => withChart((await this.#client.getInvitationTrial({}, signal)).trial),
      (shown) => {
        this.shown.value = shown;
      },
    );
  }

  edit(change: Partial<NewInvitationTrial>): void {
    this.draft.value = { ...this.draft.value, ...change };
  }

  start(): void {
    if (this.starting.isWaiting) return;
    const body = this.draft.value;
    void this.starting.run(
      async () => withChart(await this.#client.startInvitationTrial({ body })),
      (shown) => {
        this.shown.value = shown;
        this.draft.value = { ...body, subject: '', opening: '' };
      },
    );
  }

  end(trialId: string, keep: TrialVersion): void {
    if (this.ending.isWaiting) return;
    void this.ending.run(
      async () => withChart(await this.#client.endInvitationTrial({ params: { trialId }, body: { keep } })),
      (shown) => {
        this.shown.value = shown;
      },
    );
  }
}

async function withChart(trial: InvitationTrial | null): Promise<ShownTrial | null> {
  if (!trial) return null;
  const { TrialChart } = await import('./TrialChart.tsx');
  return { trial, Chart: TrialChart };
}
