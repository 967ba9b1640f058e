/** The time of day as the inbox shows it: whatever says how long something took or lasts goes by this. */
import { signal } from '@preact/signals';

export const now = signal(new Date());

/** Answers how to stop it. */
export function startClock(): () => void {
  const tick = () => {
    now.value = new Date();
  };
  tick();
  const timer = setInterval(tick, 30_000);
  return () => clearInterval(timer);
}
