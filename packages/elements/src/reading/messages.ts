import type {CheckAnswer, CheckQuestion, CountryPack, InterpretOptions, PackedBudget} from '@mizania/core';
import type {Ending, Opening} from './reader.js';
import type {Told} from './reading.js';

/** What a page asks of its worker. Files and countries are told by the numbers that the page gives them. */
export type Order =
  | {readonly kind: 'open'; readonly file: number; readonly opening: Opening}
  | {readonly kind: 'bytes'; readonly file: number; readonly bytes: Uint8Array}
  | {readonly kind: 'end'; readonly file: number; readonly ending: Ending}
  /** Reads a file as its publisher means it, under another number. */
  | {readonly kind: 'recognise'; readonly file: number; readonly as: number; readonly fields: string}
  | {readonly kind: 'forget'; readonly file: number}
  | {readonly kind: 'country'; readonly country: number; readonly pack: CountryPack}
  | {
      readonly kind: 'budget';
      readonly file: number;
      readonly ask: number;
      readonly country: number;
      readonly options: InterpretOptions;
      readonly keep: readonly string[];
    }
  | {
      readonly kind: 'check';
      readonly file: number;
      readonly ask: number;
      readonly country: number;
      readonly options: InterpretOptions;
      readonly question: CheckQuestion;
    };

/** What the worker answers. */
export type Report =
  /** It has started. */
  | {readonly kind: 'ready'}
  /** So many bytes of a file have been worked through. */
  | {readonly kind: 'taken'; readonly file: number; readonly bytes: number}
  | {readonly kind: 'table'; readonly file: number; readonly told: Told}
  | {readonly kind: 'budget'; readonly ask: number; readonly budget: PackedBudget}
  /** Without an answer the checks could not be made: the charts stand all the same. */
  | {readonly kind: 'checked'; readonly ask: number; readonly answer: CheckAnswer | undefined}
  /** A fault of the kit's own. */
  | {readonly kind: 'fault'; readonly message: string};
