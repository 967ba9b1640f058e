/** What an owner chooses for the look of the widget, as a style sheet and as the contrast that it has. */
import { describe, expect, it } from 'vitest';
import { channelsOf, contrastFindings, contrastRatio } from '../../src/inbox/install/contrast.ts';
import { canStand, change, type Look, styleSheet } from '../../src/inbox/install/look.ts';
import { tokenDocs } from '../../tools/token-docs.ts';

const tokens = tokenDocs();
const token = (name: string) => {
  const found = tokens.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};
const ACCENT = token('--candor-color-accent');
const RADIUS = token('--candor-radius');
const LIGHT = { background: '#ffffff', text: '#1c1c1c' };
const DARK = { background: '#17181c', text: '#ececea' };

describe('the style sheet', () => {
  it('holds what was chosen and nothing else, for light and dark at once', () => {
    const look = change(change({}, ACCENT, 'light', '#7a1f3d'), RADIUS, 'light', '0px');
    expect(styleSheet(tokens, look)).toBe(`candor-rating, candor-reviews, candor-highlights {
  --candor-color-accent: light-dark(#7a1f3d, #82d5ca);
  --candor-radius: 0px;
}`);
    expect(styleSheet(tokens, {})).toBe('');
  });

  it('a colour that has no dark of its own differs there only once that is chosen', () => {
    const text = token('--candor-color-text');
    const look = change({}, text, 'light', '#101010');
    expect(styleSheet(tokens, look)).toContain('--candor-color-text: #101010;');
    expect(styleSheet(tokens, change(look, text, 'dark', '#fafafa'))).toContain(
      'light-dark(#101010, #fafafa)',
    );
  });

  it('what is chosen back to its default is gone', () => {
    const look = change({}, ACCENT, 'dark', '#ffffff');
    expect(change(look, ACCENT, 'dark', ACCENT.dark)).toEqual({});
    expect(change(look, ACCENT, 'dark', undefined)).toEqual({});
  });

  it.each(['red; } body { display: none', '</style>', '', '/* a */'])('%o cannot stand in it', (value) => {
    expect(canStand(value)).toBe(false);
  });

  it.each(['1.5rem', "'Iowan Old Style', serif", 'polygon(0 0, 100% 0, 50% 100%)'])('%s can', (value) => {
    expect(canStand(value)).toBe(true);
  });
});

const ratio = (one: string, other: string) => {
  const [a, b] = [channelsOf(one, LIGHT), channelsOf(other, LIGHT)];
  return a && b && contrastRatio(a, b);
};

describe('contrast', () => {
  it('is what WCAG says', () => {
    expect(ratio('#000', '#fff')).toBeCloseTo(21, 5);
    expect(ratio('#fff', '#ffffff')).toBe(1);
    // The grey that just passes on white, and the one that just does not.
    expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(ratio('currentcolor', '#ffffff')).toBeCloseTo(ratio(LIGHT.text, '#fff') ?? 0, 5);
    expect(ratio('color-mix(in oklab, currentcolor 50%, transparent)', '#8e8e8e')).toBeCloseTo(1, 1);
  });

  it('says nothing of a colour that it cannot read', () => {
    expect(ratio('var(--brand)', '#fff')).toBeUndefined();
  });

  const found = (look: Look, mode: 'light' | 'dark', ground = mode === 'light' ? LIGHT : DARK) =>
    contrastFindings(tokens, look, { mode, ground }).map(({ what }) => what);

  it('has nothing to say of the defaults on a plain page', () => {
    expect(found({}, 'light')).toEqual([]);
    expect(found({}, 'dark')).toEqual([]);
  });

  it('warns in the mode in which it is too low, of each pair that is', () => {
    const pale = change({}, ACCENT, 'light', '#9fd8d2');
    expect(found(pale, 'light')).toEqual(['Links, in the accent, on the page', 'Text upon the accent']);
    expect(found(pale, 'dark')).toEqual([]);
    const star = change({}, token('--candor-color-star'), 'dark', '#444444');
    expect(found(star, 'dark')).toEqual(['Stars on the page']);
  });

  it('a text of its own is what dates, empty stars and lines are made of', () => {
    const pale = change({}, token('--candor-color-text'), 'light', '#aaaaaa');
    expect(found(pale, 'light')).toEqual([
      'Text on the page',
      'Dates and notes on the page',
      'Empty stars on the page',
      'Lines around fields and buttons, on the page',
    ]);
  });
});
