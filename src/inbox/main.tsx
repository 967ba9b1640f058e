/** Where the inbox begins. */
import { render } from 'preact';
import * as z from 'zod/mini';
import readingTokens from '../ui/reading-tokens.css?inline';
import tokens from '../ui/tokens.css?inline';
import writingTokens from '../ui/writing-tokens.css?inline';
import { Inbox } from './Inbox.tsx';

// The policy of the page allows no code that is made at run time, and zod's attempt would be reported.
z.config({ jitless: true });

// The tokens of the widget hang on its host; here the page is the host.
const sheet = new CSSStyleSheet();
sheet.replaceSync((tokens + readingTokens + writingTokens).replaceAll(':host', ':root'));
document.adoptedStyleSheets.push(sheet);

render(<Inbox />, document.body);
