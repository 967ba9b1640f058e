/**
 * Times as other systems write them. The forms are few and each is checked whole, as a guess would move
 * a review by months without a word; what names no zone is taken for UTC, as most of these systems keep it.
 * Written by hand, since libraries of dates try one given pattern after another on each cell of a long file.
 */

/** How `03/04/2026` is meant; undefined when nothing in the file tells. */
export type DateOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TIME = String.raw`(?:,?[ T]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?: ?(?<half>[AaPp][Mm]))?)?`;
const ZONE = String.raw` ?(?:UTC|GMT|Z|(?<offset>[+-]\d{2}:?\d{2}))?`;
const form = (day: string) => new RegExp(`^${day}${TIME}${ZONE}$`, 'i');

const YEAR_FIRST = form(String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})`);
const YEAR_LAST = form(String.raw`(?<one>\d{1,2})(?<mark>[-/.])(?<other>\d{1,2})\k<mark>(?<year>\d{4})`);
const MONTH_NAMED = form(
  String.raw`(?<name>[a-z]{3})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
);
const DAY_NAMED = form(
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?<name>[a-z]{3})[a-z]*\.?,? (?<year>\d{4})`,
);

type Parts = Readonly<Record<string, string | undefined>>;

/** What a cell says about the order of all cells; nothing when either would do. */
export function orderIn(text: string): DateOrder | undefined {
  const parts = YEAR_LAST.exec(text.trim())?.groups;
  if (!parts) return undefined;
  // With points between it is written where the day comes first.
  if (parts['mark'] === '.' || Number(parts['one']) > 12) return 'day-first';
  return Number(parts['other']) > 12 ? 'month-first' : undefined;
}

/** As RFC 3339 has it; undefined when it is no time, or when its order is not known. */
export function readDate(text: string, order: DateOrder | undefined): string | undefined {
  const written = text.trim();
  const numbered = YEAR_FIRST.exec(written)?.groups;
  if (numbered) return toTime(numbered, Number(numbered['month']), Number(numbered['day']));
  const ordered = YEAR_LAST.exec(written)?.groups;
  if (ordered) {
    const known = orderIn(written) ?? order;
    const [day, month] = known === 'month-first' ? ['other', 'one'] : ['one', 'other'];
    return known && toTime(ordered, Number(ordered[month]), Number(ordered[day]));
  }
  const named = (MONTH_NAMED.exec(written) ?? DAY_NAMED.exec(written))?.groups;
  if (!named) return undefined;
  return toTime(named, MONTHS.indexOf(named['name']?.toLowerCase() ?? '') + 1, Number(named['day']));
}

/** Undefined for a day that no calendar has. */
function toTime(parts: Parts, month: number, day: number): string | undefined {
  const hour = hourOf(parts);
  const [minute, second] = [Number(parts['minute'] ?? 0), Number(parts['second'] ?? 0)];
  const year = Number(parts['year']);
  const time = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (
    time.getUTCMonth() !== month - 1 ||
    time.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  ) {
    return undefined;
  }
  const offset = parts['offset']?.replace(/(\d{2}):?(\d{2})$/, '$1:$2') ?? 'Z';
  return time.toISOString().replace(/\.\d+Z$/, offset);
}

function hourOf(parts: Parts): number {
  const hour = Number(parts['hour'] ?? 0);
  const half = parts['half']?.toLowerCase();
  return half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
}
