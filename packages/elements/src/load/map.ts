export {mapModel} from '@mizania/core';
