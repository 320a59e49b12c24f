import type {Drawing} from '@mizania/core';
import type {Attributes} from '../view/assign.js';

/** One mark: its own attributes, and besides them what is no attribute. */
export interface Mark {
  /** Key of the datum, that a pointer event on the mark gives back. */
  readonly key?: string;
  /** Content of a text; several lines as a list. */
  readonly text?: string | readonly string[];
  /** Distance between the lines of a text, in pixels. */
  readonly leading?: number;
  readonly [attribute: string]: string | number | readonly string[] | undefined;
}

/** What a mark carries that is no attribute. */
export const BESIDES: readonly string[] = ['key', 'text', 'leading'];

/** The marks of one layer of a spec, from back to front, with the attributes that they share. */
export interface Layer {
  readonly name: string;
  readonly tag: 'path' | 'line' | 'text';
  readonly all?: Attributes;
  readonly marks: readonly Mark[];
}

/** A compiled spec: the picture of these data, as plain objects. */
export type Scene = (
  datasets: Drawing['datasets'],
  params: Drawing['params'],
  size: {readonly width: number; readonly height: number},
) => readonly Layer[];
