// Check 36 of the 54: pictures of all widgets as four kinds of eyes see them, to be looked at.
import {expect} from '@open-wc/testing';
import {visit} from '../tools/visit.js';

/** How many colours a picture has, in steps that an eye tells apart; a blank box has one. */
async function coloursIn(path: string): Promise<number> {
  const image = new Image();
  image.src = `${path}?${Date.now()}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const {data} = context?.getImageData(0, 0, image.width, image.height) ?? {data: new Uint8ClampedArray()};
  const steps = new Set<number>();
  for (let i = 0; i < data.length; i += 16)
    steps.add((((data[i] ?? 0) >> 4) << 8) | (((data[i + 1] ?? 0) >> 4) << 4) | ((data[i + 2] ?? 0) >> 4));
  return steps.size;
}

for (const scheme of ['light', 'dark'] as const) {
  for (const vision of ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia']) {
    it(`36: shows the widgets to eyes with ${vision}, ${scheme}`, async () => {
      const screenshot = `vision-${vision}-${scheme}`;
      const {reached} = await visit({
        path: '/test/pages/look.html',
        vision,
        scheme,
        // Tall enough for all of them: what is far from the window waits.
        height: 4000,
        until: `[...document.querySelectorAll('body > :not(script)')].every(e => e.shadowRoot?.querySelector('.drawing svg'))`,
        screenshot,
      });
      expect(reached).to.equal(true);
      const colours = await coloursIn(`/test/output/${screenshot}.png`);
      // Sixteen steps of grey are all that there are without colours.
      expect(colours).to.be.at.least(vision === 'achromatopsia' ? 12 : 40);
    });
  }
}
