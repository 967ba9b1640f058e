/**
 * What the tag fetches on need. From the sources it is the English; a build puts the files of the page's
 * language in the place of this module (`tools/build-widget.ts`).
 */
const STAGES = {
  reviews: () => import('./reviews/mount.tsx'),
  badge: () => import('./badge-words.ts'),
  highlights: () => import('./highlights/mount.ts'),
};

type Stages = { [S in keyof typeof STAGES]: ReturnType<(typeof STAGES)[S]> };

export function loadStage<S extends keyof Stages>(_folder: string, stage: S): Stages[S];
export function loadStage(_folder: string, stage: keyof Stages) {
  return STAGES[stage]();
}
