import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo } from 'preact/hooks';
import { INVITATION_LISTS } from '../../contract/invitation.ts';
import { INVITATIONS, LINKS, SETTINGS } from '../addresses.ts';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import type { ShopModel } from '../shop-model.ts';
import { InvitationLines } from './InvitationLines.tsx';
import { LIST_NAMES } from './invitation-words.ts';
import { InvitationsModel } from './invitations-model.ts';
import { Preview } from './Preview.tsx';
import { Trial } from './Trial.tsx';
import { TrialModel } from './trial-model.ts';

const DAYS = 90;

interface InvitationsPageProps {
  readonly client: InboxClient;
  readonly shop: ShopModel;
  readonly shopKey: string;
}

export function InvitationsPage({ client, shop, shopKey }: InvitationsPageProps) {
  const model = useMemo(() => new InvitationsModel(client), [client]);
  const trial = useMemo(() => new TrialModel(client), [client]);
  const { query } = useLocation();
  const list = INVITATION_LISTS.find((name) => name === query['list']) ?? 'next';
  useEffect(() => model.count(DAYS), [model]);
  useEffect(() => trial.read(), [trial]);
  useEffect(() => model.read(list), [model, list]);
  return (
    <div class="page insights invitations stack wide">
      <h1>Invitations</h1>
      <p class="muted text">
        Every buyer is asked by one rule, which knows nothing of stars. <a href={SETTINGS}>The rule</a> is
        yours to set. For parcels and counters there are <a href={LINKS}>links and QR codes</a>.
      </p>
      {shop.settings.value?.invitations.enabled === false && (
        <p class="notice">
          Nobody is asked yet. <a href={SETTINGS}>Switch it on in the settings</a>; orders that come in until
          then wait here.
        </p>
      )}
      <section class="stack" aria-labelledby="invitations-lists">
        <h2 id="invitations-lists">Order by order</h2>
        <nav class="tabs" aria-label="Invitations">
          {INVITATION_LISTS.map((name) => (
            <a
              key={name}
              class="tab"
              href={`${INVITATIONS}?list=${name}`}
              aria-current={name === list ? 'true' : undefined}
            >
              {LIST_NAMES[name]}
            </a>
          ))}
        </nav>
        <InvitationLines model={model} list={list} />
      </section>
      <Figures model={model} />
      <Trial model={trial} />
      <Preview client={client} shopKey={shopKey} tried={trial.running?.language} />
    </div>
  );
}

function Figures({ model }: { readonly model: InvitationsModel }) {
  const { counting, drawn } = model;
  if (counting.status.value === 'failed') {
    return <Failure what="The figures could not be loaded." task={counting} />;
  }
  if (!drawn.value) return <div class="page-waiting" aria-busy="true" />;
  const { Charts, figures } = drawn.value;
  return <Charts figures={figures} />;
}
