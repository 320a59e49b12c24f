export {fr as words} from '@mizania/core';
