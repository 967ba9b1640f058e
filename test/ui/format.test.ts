// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatMean, plural } from '../../src/ui/format.ts';

describe('dates', () => {
  it('are those of UTC, whatever the time zone of the reader', () => {
    expect(formatDate('2026-03-01T23:59:59Z')).toBe('1 Mar 2026');
    expect(formatDate('2024-12-31T00:00:00.123Z')).toBe('31 Dec 2024');
  });
});

describe('the mean', () => {
  it.each([
    [4.26, '4.3'],
    [3, '3.0'],
    [5, '5.0'],
    [1, '1.0'],
  ])('%f reads %s', (mean, text) => expect(formatMean(mean)).toBe(text));

  it('never reads 5.0 while someone gave less, nor 1.0 while someone gave more', () => {
    expect(formatMean(4.99)).toBe('4.9');
    expect(formatMean(1.01)).toBe('1.1');
  });
});

describe('counts', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%i reads %s', (count, text) => expect(formatCount(count)).toBe(text));

  it('agree with their noun', () => {
    expect(plural(1, 'review')).toBe('1 review');
    expect(plural(0, 'review')).toBe('0 reviews');
    expect(plural(2100, 'review')).toBe('2,100 reviews');
  });
});
