import {PredefinedNetworkConditions} from 'puppeteer-core';

/**
 * How a page is slowed down. Slow 4G is that of Lighthouse and of the developer tools for throttling that is applied while
 * a page loads: 562.5 ms for each request, 1.44 Mbit/s down, 675 kbit/s up, and the processor of Lighthouse's phone.
 * @type {Record<string, {label: string, cpu: number, network?: import('puppeteer-core').NetworkConditions}>}
 */
export const PROFILES = {
  '1x': {label: '1x CPU', cpu: 1},
  '4x': {label: '4x CPU', cpu: 4},
  slow4g: {label: 'slow 4G, 4x CPU', cpu: 4, network: PredefinedNetworkConditions['Slow 4G']},
};

/** @param {import('puppeteer-core').CDPSession} session @param {string} name */
export async function slowDown(session, name) {
  const {cpu, network} = PROFILES[name];
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  if (!network) return;
  const {download, upload, latency} = network;
  const conditions = {offline: false, latency, downloadThroughput: download, uploadThroughput: upload};
  await session.send('Network.emulateNetworkConditions', conditions);
}

/** @param {import('puppeteer-core').CDPSession} session */
export const freeCpu = session => session.send('Emulation.setCPUThrottlingRate', {rate: 1});
