/**
 * Which tests of the server `npm run check` takes. Nearly every one of them begins with the whole server, so by what
 * they import a change touches all; they are taken by the rooms that it was made in instead, as test/ mirrors src/, and
 * the suite of the contract with them. `npm test` takes them all.
 */

/** As vitest filters files: by a part of their path. Empty where no change concerns the server. */
export function serverTests(changed: readonly string[]): string[] {
  const rooms = changed.flatMap((path) => {
    const [top, part, room] = path.split('/');
    if (part === 'server' && room !== undefined && (top === 'src' || top === 'test')) {
      // Of a file that is in no room: the tests that are named as it is.
      return [`test/server/${room.includes('.') ? room.slice(0, room.indexOf('.')) + '.' : room + '/'}`];
    }
    return top === 'src' && part === 'contract' ? [SUITE] : [];
  });
  return rooms.length === 0 ? [] : [...new Set([SUITE, ...rooms])];
}

const SUITE = 'test/contract/server.';
