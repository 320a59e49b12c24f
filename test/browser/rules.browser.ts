// Checks 1 and 2 of the 54: two rule engines, axe-core and IBM's. A floor, not evidence: they see a part of the faults.
import '/dist/mizania.js';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {aceOn, axeOn} from './engines.js';
import {everywhere, LANGS} from './every.js';
import {openAll} from './reading.js';
import {items, show} from './show.js';
import {STORIES} from './stories.js';

everywhere((where, template, frame) => {
  describe(`rules: ${where}`, () => {
    it('1: breaks no rule of axe, with all of it open', async () => {
      const widget = await show(html`<main>${template}</main>`, frame);
      await openAll(widget);
      expect((await axeOn(widget)).violations).to.deep.equal([]);
    });
    it('2: leaves nothing to axe that is not settled', async () => {
      const widget = await show(html`<main>${template}</main>`, frame);
      await openAll(widget);
      expect((await axeOn(widget)).incomplete).to.deep.equal([]);
    });
    it('1: breaks no rule of IBM’s engine, with all of it open', async () => {
      const widget = await show(html`<main>${template}</main>`, frame);
      await openAll(widget);
      items(widget)[0]?.focus();
      expect(await aceOn(widget)).to.deep.equal([]);
    });
  });
});

for (const [name, render] of STORIES) {
  for (const lang of LANGS) {
    it(`1: the story ${name} breaks no rule of either engine in ${lang}`, async () => {
      const widget = await show(html`<main>${render()}</main>`, {lang});
      const {violations} = await axeOn(widget);
      expect([...violations, ...(await aceOn(widget))]).to.deep.equal([]);
    });
  }
}
