/** How the demo shop is reached, for the server and for the demo without one. */
import type { Channel } from '../../src/contract/channel.ts';

export const TIME_ZONE = 'Europe/Berlin';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

function weekdays(opens: string, closes: string): Channel['openingHours'] {
  return WEEKDAYS.map((dayOfWeek) => ({ dayOfWeek, opens, closes }));
}

export const CHANNELS: readonly Channel[] = [
  {
    type: 'phone',
    name: 'Call us: 030 5550 1420',
    url: 'tel:+493055501420',
    timeZone: TIME_ZONE,
    openingHours: [...weekdays('09:00', '18:00'), { dayOfWeek: 'Saturday', opens: '10:00', closes: '14:00' }],
  },
  {
    type: 'email',
    name: 'Write to care@lindfold.example',
    url: 'mailto:care@lindfold.example',
    timeZone: TIME_ZONE,
    openingHours: [],
  },
];
