/** The tag: defines the elements. Loading it twice, from one address or two, is harmless. */
import { defineCandor } from './elements.ts';
import { placeAtScriptTags } from './script-tag.ts';

defineCandor();
placeAtScriptTags(import.meta.url);
