/**
 * Old libraries, such as Prototype.js, give every array a `toJSON` that makes a string of it. An own one
 * that is no function hides theirs, and the array is sent as what it is.
 */
export function keptArray<T>(array: readonly T[]): T[] {
  return Object.assign([...array], { toJSON: undefined });
}
