/** Shells of pages that a framework draws; their scripts are in demo/frameworks. */
import { candorScript } from './embed.ts';
import { html } from './html.ts';
import { renderPage } from './layout.ts';

export const FRAMEWORKS = { react: 'React', vue: 'Vue' } as const;

export function frameworkScript(name: string): string {
  return `/frameworks/${name}-page.js`;
}

export function frameworkPage(name: keyof typeof FRAMEWORKS): string {
  return renderPage({
    title: `A page in ${FRAMEWORKS[name]}`,
    script: html`${candorScript}
<script type="module" src="${frameworkScript(name)}"></script>`,
    main: html`<div id="app"></div>`,
  });
}
