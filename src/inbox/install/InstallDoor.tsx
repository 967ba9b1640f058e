import { useEffect, useMemo } from 'preact/hooks';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import { InstallDoorModel } from './install-door-model.ts';

interface InstallDoorProps {
  readonly client: InboxClient;
  readonly shopKey: string;
}

/** The page comes when it is asked for: most who open the inbox have installed the widget long ago. */
export function InstallDoor({ client, shopKey }: InstallDoorProps) {
  const door = useMemo(() => new InstallDoorModel(client), [client]);
  useEffect(() => door.open(), [door]);
  const { opened, opening } = door;
  if (opening.status.value === 'failed')
    return <Failure what="The page could not be loaded." task={opening} />;
  if (!opened.value) return <div class="page page-waiting" aria-busy="true" />;
  const { InstallPage, products } = opened.value;
  return <InstallPage client={client} shopKey={shopKey} products={products} />;
}
