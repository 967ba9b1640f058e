import { badgeWords, failureWords } from './badge-words.ts';
import { loadStage } from './stages.ts';

const english = { badgeWords, failureWords };

export type TagWords = typeof english;

/** What the first stage says, in the language of a folder; in English where that cannot be had. */
export async function tagWords(folder: string): Promise<TagWords> {
  return folder ? loadStage(folder, 'badge').catch(() => english) : english;
}
