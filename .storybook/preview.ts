import type {Decorator, Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import '../packages/elements/src/mizania.js';

setCustomElementsManifest(manifest);

/** The page around a story says the language, as the page around a widget does. */
const inLanguage: Decorator = (story, {globals}) => {
  const {lang, theme} = globals as {lang: string; theme: string};
  const page = document.documentElement;
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  page.style.colorScheme = theme;
  return html`<div lang=${lang} dir=${page.dir}>${story()}</div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inLanguage],
  globalTypes: {
    lang: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          {value: 'fr', title: 'français'},
          {value: 'ar', title: 'العربية'},
          {value: 'en', title: 'English'},
        ],
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {icon: 'contrast', items: ['light', 'dark']},
    },
  },
  initialGlobals: {lang: 'fr', theme: 'light'},
};

export default preview;
