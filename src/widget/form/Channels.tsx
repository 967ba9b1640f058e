import type { Channel } from '../../contract/channel.ts';
import { openingWords } from './opening-hours.ts';
import { t } from '../../ui/words.ts';

export interface ChannelsProps {
  readonly channels: readonly Channel[];
}

/** The ways to reach the shop, at every rating, and whether someone answers now. */
export function Channels({ channels }: ChannelsProps) {
  if (channels.length === 0) return null;
  return (
    <section class="channels" part="channels" aria-labelledby="channels">
      <h3 class="label" id="channels">
        {t`Reach the shop directly`}
      </h3>
      <ul>
        {channels.map((channel) => (
          <li key={channel.url}>
            <ChannelLink channel={channel} />
            <Hours channel={channel} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hours({ channel }: { readonly channel: Channel }) {
  const words = openingWords(channel);
  return words ? <p class="note">{words}</p> : null;
}

/** A page of its own opens beside this one, so that nothing typed here is lost. */
function ChannelLink({ channel: { name, url } }: { readonly channel: Channel }) {
  const isPage = url.startsWith('https:');
  return (
    <a
      class="channel"
      part="channel"
      href={url}
      target={isPage ? '_blank' : undefined}
      rel="noopener"
      dir="auto"
    >
      {name}
      {isPage && <span class="visually-hidden"> {t`(opens in a new tab)`}</span>}
    </a>
  );
}
