// Apart from index.ts: elements fetch it when a page draws a spec of its own.
export {readSpec} from './chart/own/spec/read-spec.js';
