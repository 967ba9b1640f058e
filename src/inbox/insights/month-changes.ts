/** What changed in a month against the one before, as sentences. */
import type { MonthFigures, MonthReport } from '../../contract/trends.ts';
import { TOPIC_NAMES, type Topic } from '../../contract/topics.ts';
import { formatCount, formatMean, plural } from '../../ui/format.ts';
import { hoursWords } from './insight-words.ts';
import { shareWords } from './root-causes.ts';

type Both = Pick<MonthReport, 'figures' | 'before'>;

/** Only what there is something to say of. */
export function monthChanges({ figures, before }: Both): string[] {
  return [opened, replies, promises, resolved, topics, ratings].flatMap((part) => part({ figures, before }));
}

function opened({ figures, before }: Both): string[] {
  const now = figures.casesOpened;
  const was = before.casesOpened;
  if (now === 0 && was === 0) return [];
  return [`${plural(now, 'case')} ${now === 1 ? 'was' : 'were'} opened, ${differenceWords(now, was)}.`];
}

function replies({ figures, before }: Both): string[] {
  const now = figures.medianHoursToReply;
  const was = before.medianHoursToReply;
  if (now === null) return figures.casesOpened > 0 ? ['None of them was answered yet.'] : [];
  const share = `${shareWords(figures.answeredWithin24Hours / figures.casesOpened)} within 24 hours`;
  if (was === null) return [`Half of the first replies came within ${hoursWords(now)}; ${share}.`];
  const earlier = shareWords(before.answeredWithin24Hours / before.casesOpened);
  const verb = now < was ? 'sooner' : now > was ? 'later' : 'as soon as before';
  return [
    `The first reply came ${verb}: after ${hoursWords(now)} in the median, before after ${hoursWords(was)}; ${share}, before ${earlier}.`,
  ];
}

function promises({ figures, before }: Both): string[] {
  const due = figures.promisesKept + figures.promisesLate;
  const dueBefore = before.promisesKept + before.promisesLate;
  if (due === 0) return [];
  const earlier =
    dueBefore === 0 ? '' : `; before it was ${formatCount(before.promisesKept)} of ${formatCount(dueBefore)}`;
  const kept = `${formatCount(figures.promisesKept)} of ${plural(due, 'promise')}`;
  return [`${kept} ${due === 1 ? 'was' : 'were'} kept in time${earlier}.`];
}

function resolved({ figures, before }: Both): string[] {
  if (figures.casesOpened === 0) return [];
  const now = figures.casesResolved;
  return [`Customers called ${plural(now, 'case')} resolved, ${differenceWords(now, before.casesResolved)}.`];
}

/** The one topic that grew most, and the one that shrank most. */
function topics({ figures, before }: Both): string[] {
  const moved = movesOf(figures, before);
  const grew = moved.find(({ now, was }) => now > was);
  const shrank = moved.findLast(({ now, was }) => now < was);
  const words = ({ topic, now, was }: Move) =>
    `“${TOPIC_NAMES[topic]}”: ${plural(now, 'case')} instead of ${formatCount(was)}`;
  return [
    ...(grew ? [`What grew most is ${words(grew)}.`] : []),
    ...(shrank ? [`What shrank most is ${words(shrank)}.`] : []),
  ];
}

interface Move {
  readonly topic: Topic;
  readonly now: number;
  readonly was: number;
}

/** What grew most comes first. */
function movesOf(figures: MonthFigures, before: MonthFigures): Move[] {
  const countIn = ({ topics }: MonthFigures, topic: Topic) =>
    topics.find((each) => each.topic === topic)?.count ?? 0;
  const named = new Set([...figures.topics, ...before.topics].flatMap(({ topic }) => topic ?? []));
  return [...named]
    .map((topic) => ({ topic, now: countIn(figures, topic), was: countIn(before, topic) }))
    .toSorted((one, other) => other.now - other.was - (one.now - one.was));
}

function ratings({ figures, before }: Both): string[] {
  if (figures.meanRating === null) return [];
  const now = `The mean of ${plural(figures.reviews, 'new review')} is ${formatMean(figures.meanRating)}`;
  return [before.meanRating === null ? `${now}.` : `${now}, before ${formatMean(before.meanRating)}.`];
}

function differenceWords(now: number, was: number): string {
  if (now === was) return 'as many as before';
  return `${formatCount(Math.abs(now - was))} ${now > was ? 'more' : 'fewer'} than before`;
}
