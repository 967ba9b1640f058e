import { useEffect, useMemo } from 'preact/hooks';
import type { MemberList } from '../../contract/members.ts';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import type { ChoicesModel } from '../queue/choices-model.ts';
import { useMay } from '../rights.ts';
import { InviteForm } from './InviteForm.tsx';
import { InviteRow } from './InviteRow.tsx';
import { MemberRow } from './MemberRow.tsx';
import { PeopleModel } from './people-model.ts';

interface PeoplePageProps {
  readonly client: InboxClient;
  readonly choices: ChoicesModel;
  /** Whoever leaves the shop has no session any more. */
  readonly onSignedOut: () => void;
}

export function PeoplePage({ client, choices, onSignedOut }: PeoplePageProps) {
  const model = useMemo(() => new PeopleModel(client, onSignedOut), [client, onSignedOut]);
  useEffect(() => model.read(), [model]);
  const { reading } = model;
  const people = model.people.value;
  return (
    <div class="page people stack wide">
      <h1>People</h1>
      <p class="muted text">Who of the shop comes in here, and what each may do. Shoppers see none of it.</p>
      <p role="status" class={model.news.value === '' ? 'visually-hidden' : 'notice'}>
        {model.news.value}
      </p>
      {people ? (
        <Listed model={model} people={people} choices={choices} />
      ) : reading.status.value === 'failed' ? (
        <Failure what="The members could not be loaded." task={reading} />
      ) : (
        <div class="page-waiting" aria-busy="true">
          <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
        </div>
      )}
    </div>
  );
}

interface ListedProps {
  readonly model: PeopleModel;
  readonly people: MemberList;
  readonly choices: ChoicesModel;
}

function Listed({ model, people, choices }: ListedProps) {
  const mayManage = useMay('manage-members');
  const known = choices.filters.value.products;
  return (
    <>
      <section class="people-list" aria-labelledby="members-title">
        <h2 id="members-title">Members</h2>
        <ul class="members">
          {people.members.map((member) => (
            <MemberRow key={member.id} {...{ model, member, known, mayManage }} />
          ))}
        </ul>
      </section>
      {people.invites.length > 0 && (
        <section class="people-list" aria-labelledby="invites-title">
          <h2 id="invites-title">Invited, and not here yet</h2>
          <ul class="members">
            {people.invites.map((invite) => (
              <InviteRow key={invite.id} model={model} invite={invite} />
            ))}
          </ul>
        </section>
      )}
      {mayManage ? (
        <InviteForm model={model} known={known} />
      ) : (
        <p class="muted">An owner of the shop invites and removes members, and gives them their role.</p>
      )}
    </>
  );
}
