import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {defaultClientConditions, mergeConfig} from 'vite';
import {specs} from '../.config/spec-compiler/plugin.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  // The demo's figures and specs under the addresses that the stories name.
  staticDirs: [
    {from: '../demo/data', to: '/data'},
    {from: '../demo/charts', to: '/charts'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: vite =>
    mergeConfig(vite, {
      root: fileURLToPath(new URL('..', import.meta.url)),
      // A changed spec is compiled anew.
      plugins: [specs()],
      // Stories show the sources, so that a change is seen at once.
      resolve: {conditions: ['source', ...defaultClientConditions]},
    }),
};

export default config;
