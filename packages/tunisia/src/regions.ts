/** The governorates with their inhabitants. */
export {governorates} from './governorates.js';
export {populations} from './populations.js';
