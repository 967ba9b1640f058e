/** The tag: defines both elements. Loading it twice, from one address or two, is harmless. */
import './events.ts';
import { CandorRating } from './rating-element.ts';
import { CandorReviews } from './reviews-element.ts';
import { placeAtScriptTags } from './script-tag.ts';

if (!customElements.get('candor-rating')) customElements.define('candor-rating', CandorRating);
if (!customElements.get('candor-reviews')) customElements.define('candor-reviews', CandorReviews);
placeAtScriptTags(import.meta.url);
