import {layoutIn} from '../../interpret/profiles/signs.js';
import {rolesOf} from '../../interpret/roles.js';
import {decodeOds, decodeXlsx} from '../workbook/index.js';
import type {ReadHost, ReadResult, ReadWish} from './context.js';

/** A sheet of a workbook: the one that the page names, else the one whose columns are those of a budget. */
export async function readWorkbook(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
  host: ReadHost,
  {sheet, fields = '', country}: ReadWish,
): Promise<ReadResult> {
  const rank = (header: readonly string[]): number => {
    if (layoutIn(header)) return header.length;
    return country ? rolesOf(header, country, fields).of.filter(role => role !== undefined).length : 0;
  };
  const options = {sheet, rank, pause: () => host.turns.rest()};
  const table = await (format === 'ods' ? decodeOds : decodeXlsx)(bytes, options);
  return {table: {...table, about: {...table.about, format}}, hangsOn: 'sheet'};
}
