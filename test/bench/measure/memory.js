import {readFileSync} from 'node:fs';

/**
 * How many bytes each process that shows pages has had at most; only Linux tells.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<Map<number, number>>} by process
 */
export async function peaks(browser) {
  const session = await browser.target().createCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({type}) => type === 'renderer');
  return new Map(renderers.flatMap(({id}) => (Number.isNaN(peakOf(id)) ? [] : [[id, peakOf(id)]])));
}

/** @param {number} id */
function peakOf(id) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    // Another system, or a process that has just ended.
    return Number.NaN;
  }
}

/**
 * By how many bytes the busiest page has grown. Nothing says which process a page is in, but only one page does anything;
 * a process that has come since then holds no page yet.
 * @param {Map<number, number>} before @param {Map<number, number>} after
 * @returns {number} NaN where nothing is told
 */
export function growthOf(before, after) {
  const grown = [...after].flatMap(([id, peak]) => {
    const start = before.get(id);
    return start === undefined ? [] : [peak - start];
  });
  return grown.length > 0 ? Math.max(...grown) : Number.NaN;
}
