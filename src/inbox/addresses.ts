/** The addresses within the inbox. Mails lead to a case by its own. */
export const HOME = '/inbox';
/** Reviews that shoppers say something is wrong with. */
export const REPORTS = `${HOME}/reports`;
export const DELIVERIES = `${HOME}/deliveries`;
export const INSIGHTS = `${HOME}/insights`;
/** A month on one page, to be printed. */
export const MONTH = `${INSIGHTS}/month`;
/** Whom the shop asks for reviews, and what comes of it. */
export const INVITATIONS = `${HOME}/invitations`;
/** Links that never change, with their QR codes. */
export const LINKS = `${INVITATIONS}/links`;
/** Reviews that something speaks against. */
export const CHECKS = `${HOME}/checks`;
export const TEMPLATES = `${HOME}/templates`;
/** How reviews come in from elsewhere, and how the shop leaves. */
export const MOVING = `${HOME}/moving`;
/** How the widget is put on the shop's pages. */
export const INSTALL = `${HOME}/install`;
/** The page that shows the widget there; the server's, not one of the inbox. */
export const PREVIEW = `${HOME}/preview`;
/** A mail as mail programs draw it; the server's, like the page before. */
export const MAIL = `${HOME}/mail`;
/** Who of the shop comes in, and what each may do. */
export const PEOPLE = `${HOME}/people`;
export const SETTINGS = `${HOME}/settings`;
/** What the member who has signed in is told of; mails lead there. */
export const ALERTS = `${HOME}/alerts`;
/** The account of the member who has signed in; mails lead there. */
export const ACCOUNT = `${HOME}/account`;
/** Where the link of a sign-in mail leads. */
export const SIGN_IN = `${HOME}/sign-in`;
/** Where the one-time link of the first owner leads. */
export const WELCOME = `${HOME}/welcome`;
/** Where the link of an invitation to the shop leads. */
export const JOIN = `${HOME}/join`;

const CASES = `${HOME}/cases/`;

export function caseAddress(reviewId: string): string {
  return CASES + reviewId;
}

/** Undefined where no case is open. */
export function reviewIdIn(path: string): string | undefined {
  return path.startsWith(CASES) ? path.slice(CASES.length) : undefined;
}
