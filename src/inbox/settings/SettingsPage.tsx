import { useEffect } from 'preact/hooks';
import { Failure } from '../Failure.tsx';
import type { ChoicesModel } from '../queue/choices-model.ts';
import { AttributesSection } from './AttributesSection.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { ChannelsSection } from './ChannelsSection.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { EscalationSection } from './EscalationSection.tsx';
import { FaultSummary } from './FaultSummary.tsx';
import { InvitationMailSection } from './InvitationMailSection.tsx';
import { InvitationsSection } from './InvitationsSection.tsx';
import { PublicationSection } from './PublicationSection.tsx';
import { OrdersSection } from './OrdersSection.tsx';
import { RecipientsSection } from './RecipientsSection.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { SettingsModel } from './settings-model.ts';
import { SettingsSearch } from './SettingsSearch.tsx';
import { ShopSection } from './ShopSection.tsx';
import { ThresholdSection } from './ThresholdSection.tsx';
import { TIME_ZONES, TIME_ZONES_ID } from './time-zones.ts';
import { WebhooksSection } from './WebhooksSection.tsx';

interface SettingsPageProps {
  readonly model: SettingsModel;
  readonly choices: ChoicesModel;
}

export function SettingsPage({ model, choices }: SettingsPageProps) {
  const { reading } = model.shop;
  useEffect(() => {
    if (reading.status.peek() === 'ready') model.shop.read();
  }, [model, reading]);
  const draft = model.draft.value;
  return (
    <div class="page settings stack">
      <h1>Settings</h1>
      {draft ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void model.save();
          }}
        >
          <SettingsSearch model={model} />
          <FaultSummary faults={model.faults.value} />
          <ShopSection model={model} draft={draft} />
          <ThresholdSection model={model} draft={draft} />
          <PublicationSection model={model} draft={draft} />
          <ChannelsSection model={model} draft={draft} />
          <AttributesSection model={model} draft={draft} />
          <RecipientsSection model={model} draft={draft} />
          <CalendarSection model={model} draft={draft} />
          <EscalationSection model={model} draft={draft} choices={choices} />
          <WebhooksSection model={model} draft={draft} />
          <OrdersSection model={model} />
          <InvitationsSection model={model} draft={draft} />
          <ConsentSection model={model} draft={draft} />
          <InvitationMailSection model={model} draft={draft} />
          <SaveBar model={model} />
          <datalist id={TIME_ZONES_ID}>
            {TIME_ZONES.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </datalist>
        </form>
      ) : reading.status.value === 'failed' ? (
        <Failure what="The settings could not be loaded." task={reading} />
      ) : (
        <div class="page-waiting" aria-busy="true">
          <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
        </div>
      )}
    </div>
  );
}
