/**
 * Whether what was chosen can be read and seen upon the page: the ratios of WCAG 2.2 for text (1.4.3) and for
 * what is not text (1.4.11).
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
import { type Look, type Mode, type Token, valueIn } from './look.ts';

/** The page that the widget is a guest of. */
export interface Ground {
  readonly background: string;
  readonly text: string;
}

export interface ContrastFinding {
  /** What is hard to read or to see. */
  readonly what: string;
  readonly ratio: number;
  readonly needed: number;
}

type Channels = readonly [number, number, number];

const TEXT = 4.5;
const SHAPE = 3;
const BACKGROUND = 'background';

const PAIRS: readonly {
  readonly token: string;
  readonly upon: string;
  readonly what: string;
  readonly needed: number;
}[] = [
  { token: 'text', upon: BACKGROUND, what: 'Text on the page', needed: TEXT },
  { token: 'muted', upon: BACKGROUND, what: 'Dates and notes on the page', needed: TEXT },
  { token: 'accent', upon: BACKGROUND, what: 'Links, in the accent, on the page', needed: TEXT },
  { token: 'on-accent', upon: 'accent', what: 'Text upon the accent', needed: TEXT },
  { token: 'error', upon: BACKGROUND, what: 'Messages of what went wrong, on the page', needed: TEXT },
  { token: 'star', upon: BACKGROUND, what: 'Stars on the page', needed: SHAPE },
  { token: 'star-empty', upon: BACKGROUND, what: 'Empty stars on the page', needed: SHAPE },
  { token: 'border', upon: BACKGROUND, what: 'Lines around fields and buttons, on the page', needed: SHAPE },
];

const HEX = /^#([\da-f]{3}|[\da-f]{6})$/i;
const MIXED = /^color-mix\(in oklab, currentcolor (\d+)%, transparent\)$/i;

/** Undefined for what is no plain colour, such as a mix or a name: nothing is claimed about that. */
export function channelsOf(value: string, ground: Ground): Channels | undefined {
  const text = value.trim();
  if (/^currentcolor$/i.test(text)) return channelsOf(ground.text, ground);
  const share = MIXED.exec(text)?.[1];
  if (share !== undefined) {
    const above = channelsOf(ground.text, ground);
    const below = channelsOf(ground.background, ground);
    return above && below && blend(above, below, Number(share) / 100);
  }
  const digits = HEX.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const number = Number.parseInt(full, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

/** A colour that is partly transparent, upon another. */
function blend(above: Channels, below: Channels, share: number): Channels {
  const at = (channel: 0 | 1 | 2) => above[channel] * share + below[channel] * (1 - share);
  return [at(0), at(1), at(2)];
}

export function hexOf(channels: Channels): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

export function contrastRatio(one: Channels, other: Channels): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The pairs that do not reach what they need, in one mode. */
export function contrastFindings(
  tokens: readonly Token[],
  look: Look,
  { mode, ground }: { readonly mode: Mode; readonly ground: Ground },
): ContrastFinding[] {
  const colorOf = (name: string) => {
    if (name === BACKGROUND) return channelsOf(ground.background, ground);
    const token = tokens.find((each) => each.name === `--candor-color-${name}`);
    return token && channelsOf(valueIn(mode, token, look), groundOf(tokens, look, { mode, ground }));
  };
  return PAIRS.flatMap(({ token, upon, what, needed }) => {
    const [above, below] = [colorOf(token), colorOf(upon)];
    if (!above || !below) return [];
    const ratio = contrastRatio(above, below);
    return ratio < needed ? [{ what, ratio, needed }] : [];
  });
}

/** The widget's own text is what `currentcolor` stands for within it. */
function groundOf(
  tokens: readonly Token[],
  look: Look,
  { mode, ground }: { readonly mode: Mode; readonly ground: Ground },
): Ground {
  const token = tokens.find(({ name }) => name === '--candor-color-text');
  const own = token && channelsOf(valueIn(mode, token, look), ground);
  return own ? { ...ground, text: hexOf(own) } : ground;
}
