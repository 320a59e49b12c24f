/** Only for a reader who listens. */
export {tonesOf} from '@mizania/core';
export {Listening} from '../sound/listening.js';
