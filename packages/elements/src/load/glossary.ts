/** Only for a reader who asks what a word means. */
export {Explainer} from '../glossary/explainer.js';
