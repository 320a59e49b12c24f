import type {Entry} from '@mizania/core';
import {missionsOfMinistries} from './missions/ministries.js';
import {specialMissions} from './missions/special.js';

/**
 * Missions of the State budget since 2020. The law gives them no codes: the slug is this project's. French and
 * Arabic names are those of finance laws and of their debates as the Tunisian press reports them; English is
 * translated by this project.
 *
 * The name of the ministry that leads the mission is an alias. Names of ministries that held another portfolio
 * are not: a mission is not a ministry of before 2020 (see `ministries`).
 */
export const missions: readonly Entry[] = [...missionsOfMinistries, ...specialMissions];
