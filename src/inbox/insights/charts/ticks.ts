/** Where an axis says a number. */

const HOUR_STEPS = [1, 2, 4, 6, 12, 24, 48, 72, 168, 336, 672];
const TICKS_MAX = 5;

/** From zero to the first step that holds the greatest. */
export function hourTicks(greatest: number): number[] {
  const step = HOUR_STEPS.find((hours) => greatest / hours <= TICKS_MAX - 1) ?? Math.ceil(greatest / 4);
  const count = Math.max(Math.ceil(greatest / step), 1);
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}

/** `6 h`, `3 d` */
export function hourTickWords(hours: number): string {
  return hours >= 48 && hours % 24 === 0 ? `${hours / 24} d` : `${hours} h`;
}
