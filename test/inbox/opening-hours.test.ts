import { expect, test } from 'vitest';
import {
  asMonday,
  FILLS,
  hoursWords,
  spansOf,
  storedHours,
  withSpanOn,
} from '../../src/inbox/settings/opening-hours.ts';

const at = (day: 'Monday' | 'Tuesday' | 'Wednesday' | 'Sunday', opens: string, closes: string) => ({
  day,
  opens,
  closes,
});

test.for([
  { words: '', spans: [] },
  { words: 'Mon–Fri 09:00–17:00', spans: FILLS[0]!.spans },
  { words: 'Mon–Sun 00:00–24:00', spans: FILLS[2]!.spans },
  {
    words: 'Mon 09:00–12:00 and 13:00–17:00, Wed 09:00–12:00, Sun 10:00–14:00',
    spans: [
      at('Sunday', '10:00', '14:00'),
      at('Monday', '13:00', '17:00'),
      at('Monday', '09:00', '12:00'),
      at('Wednesday', '09:00', '12:00'),
      at('Tuesday', '', ''),
    ],
  },
])('hours read “$words”', ({ words, spans }) => expect(hoursWords(spans)).toBe(words));

test('midnight is the end of its day to the server and 00:00 to the field', () => {
  const stored = storedHours([at('Monday', '18:00', '00:00')]);
  expect(stored).toEqual([{ dayOfWeek: 'Monday', opens: '18:00', closes: '24:00' }]);
  expect(spansOf(stored)).toEqual([at('Monday', '18:00', '00:00')]);
});

test('a day that opens begins as the last day before it, the breaks included', () => {
  const monday = [at('Monday', '09:00', '12:00'), at('Monday', '13:00', '17:00')];
  expect(hoursWords(withSpanOn(monday, 'Tuesday'))).toBe('Mon–Tue 09:00–12:00 and 13:00–17:00');
  expect(hoursWords(asMonday([...monday, at('Sunday', '10:00', '14:00')]))).toBe(
    'Mon–Fri 09:00–12:00 and 13:00–17:00, Sun 10:00–14:00',
  );
});
