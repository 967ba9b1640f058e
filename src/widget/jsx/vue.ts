/** `/// <reference types="candor/vue" />` lets the tools of Vue know the elements in templates. */
import type { DefineComponent } from 'vue';
import type { RatingAttributes, ReviewsAttributes } from './element-attributes.ts';

declare module 'vue' {
  interface GlobalComponents {
    'candor-rating': DefineComponent<RatingAttributes>;
    'candor-reviews': DefineComponent<ReviewsAttributes>;
  }
}
