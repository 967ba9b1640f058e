import type { PageCheck, PageFinding } from '../../contract/page-check.ts';

export const finding = (
  check: PageCheck,
  outcome: PageFinding['outcome'],
  found: string,
  advice: string | null = null,
): PageFinding => ({ check, outcome, found, advice });
