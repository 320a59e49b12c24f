import type {CountryPack, Entry} from '@mizania/core';
import {articles} from './articles.js';
import {tunisiaBase} from './base.js';
import {functions} from './cofog.js';
import {glossary} from './glossary.js';
import {ministries} from './ministries.js';
import {economicNatures, titles} from './natures.js';

const entries: Readonly<Record<string, readonly Entry[]>> = {
  article: articles,
  economic_nature: economicNatures,
  function: functions,
  ministry: ministries,
  title: titles,
};

/** Everything the kit knows about Tunisia, except its map (`@mizania/tunisia/map`), which only a map needs to load. */
export const tunisia: CountryPack = {
  ...tunisiaBase,
  dimensions: tunisiaBase.dimensions.map(dimension => {
    const list = entries[dimension.id];
    return list ? {...dimension, entries: list} : dimension;
  }),
  glossary,
};
