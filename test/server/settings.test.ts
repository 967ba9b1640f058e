import { describe, expect, it } from 'vitest';
import { readSettings, settingDocs } from '../../src/server/settings.ts';

describe('settings', () => {
  it('all have a default or do without', () => {
    expect(readSettings({})).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_URL: undefined,
      DATA_DIR: './data',
      DATABASE_URL: undefined,
      SMTP_URL: undefined,
      MAIL_FROM: 'Candor <candor@localhost>',
      SECRET: undefined,
      PRIVATE_NETWORKS: [],
      TRUSTED_PROXIES: [
        '127.0.0.0/8',
        '::1/128',
        '10.0.0.0/8',
        '172.16.0.0/12',
        '192.168.0.0/16',
        'fc00::/7',
      ],
      ALLOWED_ORIGINS: [],
      RATE_LIMIT_FACTOR: 1,
      LOG_LEVEL: 'info',
    });
  });

  it('an empty variable counts as one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toEqual(readSettings({}));
  });

  it('a public address loses the slash at its end', () => {
    expect(readSettings({ PUBLIC_URL: 'https://reviews.example/' }).PUBLIC_URL).toBe(
      'https://reviews.example',
    );
  });

  it('every fault is named in one message, and no value is repeated', () => {
    const wrong = {
      PORT: '70000',
      PUBLIC_URL: 'reviews.example',
      DATABASE_URL: 'mysql://root:secret@db',
      LOG_LEVEL: 'loud',
    };
    const message = 'PORT must be .*; PUBLIC_URL must be .*; DATABASE_URL must be .*; LOG_LEVEL must be ';
    expect(() => readSettings(wrong)).toThrow(new RegExp(message));
    expect(() => readSettings(wrong)).toThrow(/^(?!.*secret)/s);
  });

  it.each(['abc', '-1', '3000.5', '1e3', ' 80', '99999999999999999999'])('PORT=%s is refused', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow('PORT must be a whole number from 0 to 65535.');
  });

  it.each(['shop.example', 'https://shop.example/', 'https://*.example', 'null', 'javascript:1'])(
    'ALLOWED_ORIGINS=%s is refused, as no page says that it comes from there',
    (origin) => {
      const all = `https://shop.example, ${origin}`;
      expect(() => readSettings({ ALLOWED_ORIGINS: all })).toThrow(/^ALLOWED_ORIGINS must be/);
    },
  );

  it('each is documented', () => {
    expect(settingDocs.map(({ name }) => name)).toEqual(Object.keys(readSettings({})));
    for (const { meaning, default: value } of settingDocs) {
      expect(meaning).toMatch(/\.$/);
      expect(value).not.toBe('');
    }
  });
});
