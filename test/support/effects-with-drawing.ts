/** Effects come with the drawing, and none after a test and its page have ended. */
import { options } from 'preact';

options.requestAnimationFrame = queueMicrotask;
