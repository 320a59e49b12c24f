import type {Decorator, Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import '../packages/elements/src/mizania.js';

setCustomElementsManifest(manifest);

/** What is around a story says language and scheme, as a page does around a widget. */
const inPage: Decorator = (story, {globals, viewMode}) => {
  const {lang, theme} = globals as {lang: string; theme: string};
  // On a page of docs only the stories follow the toolbar.
  if (viewMode === 'story') document.documentElement.style.colorScheme = theme;
  const style = `color-scheme: ${theme}; background: Canvas; color: CanvasText; padding: 1rem`;
  return html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'} .style=${style}>${story()}</div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPage],
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
