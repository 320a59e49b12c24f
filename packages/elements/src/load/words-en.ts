export {en as words} from '@mizania/core';
