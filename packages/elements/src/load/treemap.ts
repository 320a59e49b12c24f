export {treemapModel} from '@mizania/core';
