/** How long the link that somebody is invited to join with works. */
export const INVITE_DAYS = 7;
