/**
 * What the tag fetches on need. From the sources it is the English; a build puts the files of the page's
 * language in the place of this module (`tools/build-widget.ts`).
 */
export const loadReviews = (_folder: string) => import('./reviews/mount.tsx');

export const loadBadgeWords = (_folder: string) => import('./badge-words.ts');
