import type {Row} from './csv.js';
import {YEAR} from './spending.js';

/** Revenue of the general budget by the three parts of article 14, in thousands of dinars. Revenue has no kinds of credit. */
export function revenueRows(): Row[] {
  return [
    {revenue_part: '1', voted: 41200000, amended: 41050000, ordered: 30480000, paid: 29905000},
    {revenue_part: '2', voted: 3900000, amended: 4010000, ordered: 2745000, paid: 2612000},
    {revenue_part: '3', voted: 400000, amended: 400000, ordered: 188000, paid: 188000},
  ].map(row => ({year: YEAR, flow: 'revenue', ...row}));
}

/**
 * Accounts beside the general budget, revenue and spending, in thousands of dinars. They are a file of their own: the
 * general budget pays subsidies to establishments, so that one sum of both would count the same dinars twice.
 * What an account orders stays below what it has collected (articles 32 and 35).
 */
export function accountRows(): Row[] {
  const accounts = [
    {account: 'treasury', in: [1080000, 1120000, 842000], out: [1080000, 1120000, 796000, 771000]},
    {account: 'concours', in: [96000, 118000, 97500], out: [96000, 118000, 82400, 80100]},
    {account: 'special_fund', in: [310000, 310000, 221000], out: [310000, 310000, 204000, 198500]},
    {account: 'establishment', in: [1460000, 1495000, 1104000], out: [1460000, 1495000, 1061000, 1032000]},
  ];
  return accounts.flatMap(({account, in: [plan, revised, collected], out: [voted, amended, ordered, paid]}) => [
    {year: YEAR, flow: 'spending', account, voted, amended, ordered, paid},
    {year: YEAR, flow: 'revenue', account, voted: plan, amended: revised, paid: collected},
  ]);
}
