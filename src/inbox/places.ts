/** The pages of the inbox that everybody finds by the header, each for those who have its right. */
import type { Right } from '../contract/rights.ts';
import {
  CHECKS,
  DELIVERIES,
  HOME,
  INSIGHTS,
  INSTALL,
  INVITATIONS,
  LINKS,
  MONTH,
  MOVING,
  PEOPLE,
  REPORTS,
  reviewIdIn,
  SETTINGS,
  TEMPLATES,
} from './addresses.ts';

interface Place {
  readonly address: string;
  readonly name: string;
  readonly right: Right;
}

export const PLACES: readonly Place[] = [
  { address: HOME, name: 'Cases', right: 'see-cases' },
  { address: CHECKS, name: 'Checks', right: 'check-reviews' },
  { address: DELIVERIES, name: 'Deliveries', right: 'see-buyers' },
  { address: INSIGHTS, name: 'Insights', right: 'see-figures' },
  { address: INVITATIONS, name: 'Invitations', right: 'see-buyers' },
  { address: TEMPLATES, name: 'Templates', right: 'see-cases' },
  { address: PEOPLE, name: 'People', right: 'see-cases' },
  { address: INSTALL, name: 'Install', right: 'change-settings' },
  { address: MOVING, name: 'Moving', right: 'export-shop' },
  { address: SETTINGS, name: 'Settings', right: 'change-settings' },
];

/** The page of the header that a path belongs to, or the path itself. */
export function placeOf(path: string): string {
  if (path === REPORTS || reviewIdIn(path) !== undefined) return HOME;
  if (path === LINKS) return INVITATIONS;
  return path === MONTH ? INSIGHTS : path;
}

/** Undefined for a page that is everybody's. */
export function rightFor(path: string): Right | undefined {
  const place = placeOf(path);
  return PLACES.find(({ address }) => address === place)?.right;
}
