/** `/// <reference types="candor/vue" />` lets the tools of Vue know the elements in templates. */
import type { DefineComponent } from 'vue';
import type { HighlightsAttributes, RatingAttributes, ReviewsAttributes } from './element-attributes.ts';

declare module 'vue' {
  interface GlobalComponents {
    'candor-highlights': DefineComponent<HighlightsAttributes>;
    'candor-rating': DefineComponent<RatingAttributes>;
    'candor-reviews': DefineComponent<ReviewsAttributes>;
  }
}
