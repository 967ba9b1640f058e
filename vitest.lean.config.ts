import { defineConfig } from 'vitest/config';
import { leanPreact } from './tools/lean-preact.ts';
import { widgetVite } from './tools/widget-vite.ts';
export default defineConfig({ ...widgetVite, plugins: [...widgetVite.plugins, leanPreact()], test: { testTimeout: 20000, include: ['test/widget/**/*.test.ts','test/ui/**/*.test.ts'], environment: 'jsdom', css: true, server: { deps: { inline: [/preact/] } } } });
