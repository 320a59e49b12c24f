export {ar as words} from '@mizania/core';
