/** What one attempt at a delivery can come to, besides being sent. */

/** What it was about is gone, so that nobody needs to hear of it. */
export class Dropped extends Error {}

/** It was not taken. The message is shown to the merchant and logged, so it holds no address and no text of anyone's. */
export class NotTaken extends Error {}

/** It never will be: the receiver has said so. */
export class Refused extends NotTaken {}

/** Bounds a step that has no bound of its own. */
export async function within<T>(ms: number, step: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new NotTaken(`no answer in ${ms / 1000} seconds`));
  }, ms);
  try {
    return await Promise.race([step, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
