/** The tag: defines both elements. Loading it twice, from one address or two, is harmless. */
import { define } from './candor-element.ts';
import './events.ts';
import { CandorRating } from './rating-element.ts';
import { CandorReviews } from './reviews-element.ts';
import { placeAtScriptTags } from './script-tag.ts';

define('candor-rating', CandorRating);
define('candor-reviews', CandorReviews);
placeAtScriptTags(import.meta.url);
