// The fourth way to read a chart: by ear, item by item or all in a row.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {visit} from '../tools/visit.js';
import {focused, plain, press, show, textOf, until} from './show.js';

const RealContext = globalThis.AudioContext;

/** What a widget asks of the browser's sound. */
interface Heard {
  contexts: number;
  closed: number;
  frequencies: number[];
  pans: number[];
}

/** Puts an ear in the place of the browser's sound; the graph of nodes is the real one. */
function listenIn(state: AudioContextState = 'running'): Heard {
  const heard: Heard = {contexts: 0, closed: 0, frequencies: [], pans: []};
  globalThis.AudioContext = class extends RealContext {
    constructor() {
      super();
      heard.contexts += 1;
    }
    override get state(): AudioContextState {
      return state;
    }
    override resume(): Promise<void> {
      return state === 'running' ? Promise.resolve() : new Promise(() => undefined);
    }
    override createOscillator(): OscillatorNode {
      const node = super.createOscillator();
      const start = node.start.bind(node);
      node.start = (when?: number) => {
        heard.frequencies.push(node.frequency.value);
        start(when);
      };
      return node;
    }
    override createStereoPanner(): StereoPannerNode {
      const node = super.createStereoPanner();
      queueMicrotask(() => heard.pans.push(node.pan.value));
      return node;
    }
    override close(): Promise<void> {
      heard.closed += 1;
      return super.close();
    }
  };
  return heard;
}

afterEach(() => {
  globalThis.AudioContext = RealContext;
});

const chain = html`<mizania-gauge src="/data/illustrative.csv"></mizania-gauge>`;
const status = (widget: BudgetElement): string => textOf(widget, '[role=status]');
const panel = (widget: BudgetElement): HTMLElement | null => widget.renderRoot.querySelector('#sound');
const opener = (widget: BudgetElement): HTMLElement =>
  widget.renderRoot.querySelector('[part=listen-button]') as HTMLElement;
const buttons = (widget: BudgetElement): HTMLElement[] => [...(panel(widget)?.querySelectorAll('button') ?? [])];

async function opened(lang: 'fr' | 'ar' | 'en' = 'fr', template: unknown = chain): Promise<BudgetElement> {
  const widget = await show(template, {lang});
  opener(widget).click();
  await until(() => focused(widget)?.id === 'sound', 'the panel, with the focus');
  return widget;
}

const TITLES = {fr: 'Écouter le graphique', ar: 'الاستماع إلى الرسم', en: 'Listen to the chart'} as const;

for (const lang of ['fr', 'ar', 'en'] as const) {
  describe(`listening in ${lang}`, () => {
    it('says how to hear the chart, and makes no sound by itself', async () => {
      const heard = listenIn();
      const widget = await opened(lang);
      expect(textOf(widget, '#sound-title')).to.equal(TITLES[lang]);
      expect(opener(widget).getAttribute('aria-expanded')).to.equal('true');
      expect(buttons(widget)).to.have.length(4);
      expect(heard.contexts).to.equal(0);
    });

    it('steps from item to item: each is heard, said by its whole name, and shown', async () => {
      const heard = listenIn();
      const widget = await opened(lang);
      const outline = widget.model?.outline ?? [];
      for (const item of outline.slice(0, 2)) {
        buttons(widget)[2]?.click();
        await until(() => status(widget) === plain(item.name), `the name ${item.name}`);
        expect(textOf(widget, '.heard')).to.contain(plain(item.name));
        expect(textOf(widget, '.tooltip .name')).to.equal(plain(item.label.text));
      }
      expect(heard.frequencies).to.have.length(2);
      buttons(widget)[1]?.click();
      await until(() => heard.frequencies.length === 3, 'the first one again');
      expect(heard.frequencies[2]).to.equal(heard.frequencies[0]);
      const sign = lang === 'ar' ? 1 : -1;
      await until(() => heard.pans.length === 3, 'where they are heard');
      expect(heard.pans[0]).to.equal(sign);
    });
  });
}

describe('listening', () => {
  it('plays all the items in order, the highest amount the highest, and says the end', async () => {
    const heard = listenIn();
    const widget = await opened();
    const amounts = (widget.model?.outline ?? []).map(({amount}) => amount);
    buttons(widget)[0]?.click();
    await until(() => status(widget) === 'Fin de l’écoute.', 'the end');
    expect(heard.frequencies).to.have.length(amounts.length);
    const highest = Math.max(...heard.frequencies);
    expect(highest).to.be.closeTo(880, 0.01);
    expect(heard.frequencies.indexOf(highest)).to.equal(amounts.indexOf(Math.max(...amounts)));
    expect(heard.contexts).to.equal(1);
  });

  it('stops when it is paused, and goes on from there', async () => {
    const heard = listenIn();
    const widget = await opened();
    buttons(widget)[0]?.click();
    await until(() => heard.frequencies.length === 2, 'two items');
    expect(plain(buttons(widget)[0]?.textContent ?? '')).to.equal('Pause');
    buttons(widget)[0]?.click();
    await new Promise(resolve => setTimeout(resolve, 700));
    expect(heard.frequencies).to.have.length(2);
    buttons(widget)[0]?.click();
    await until(() => heard.frequencies.length === 3, 'the third');
    expect(textOf(widget, '.heard')).to.match(/^3\//);
  });

  it('is not offered where nothing has a tone', async () => {
    const widget = await show(
      html`<mizania-chart src="/data/voted-2025.csv" spec="/charts/parts.vl.json"></mizania-chart>`,
    );
    expect(widget.renderRoot.querySelector('[part=download-button]')).to.exist;
    expect(widget.renderRoot.querySelector('[part=listen-button]')).to.equal(null);
  });

  it('ends with Escape wherever the focus is, which then is on the button again', async () => {
    const heard = listenIn();
    const widget = await opened();
    buttons(widget)[0]?.click();
    await until(() => heard.frequencies.length === 1, 'a sound');
    press(document.body, 'Escape');
    await until(() => panel(widget) === null, 'the end of the panel');
    expect(heard.closed).to.equal(1);
    expect(focused(widget)).to.equal(opener(widget));
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(heard.frequencies).to.have.length(1);
  });

  it('ends when the widget leaves the page', async () => {
    const heard = listenIn();
    const widget = await opened();
    buttons(widget)[0]?.click();
    await until(() => heard.frequencies.length === 1, 'a sound');
    widget.remove();
    expect(heard.closed).to.equal(1);
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(heard.frequencies).to.have.length(1);
  });

  it('starts anew with another level', async () => {
    listenIn();
    const widget = await opened('fr', html`<mizania-treemap src="/data/illustrative.csv"></mizania-treemap>`);
    buttons(widget)[2]?.click();
    await until(() => textOf(widget, '.heard').startsWith('1/'), 'the first item');
    widget.path = [widget.model?.outline[0]?.key ?? ''];
    await widget.updateComplete;
    expect(textOf(widget, '.heard')).to.equal('');
  });

  it('says so in place of its buttons where the browser has no sound', async () => {
    Reflect.deleteProperty(globalThis, 'AudioContext');
    expect(typeof AudioContext).to.equal('undefined');
    const widget = await opened();
    expect(textOf(widget, '#sound')).to.contain('Ce navigateur ne sait pas produire de sons.');
    expect(buttons(widget)).to.have.length(1);
  });

  it('says so when the browser keeps silent', async () => {
    const heard = listenIn('suspended');
    const widget = await opened();
    buttons(widget)[0]?.click();
    await until(() => status(widget).startsWith('Le navigateur ne laisse pas passer le son.'), 'the sentence');
    expect(textOf(widget, '#sound')).to.contain('Le navigateur ne laisse pas passer le son.');
    expect(heard.frequencies).to.have.length(0);
  });

  it('fetches its code only when it is asked for, and works under the policy of a ministry', async () => {
    const {reached, result, violations, messages, requests} = await visit<string>({
      path: '/test/pages/strict.html',
      policy: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
      until: "document.querySelector('mizania-treemap')?.shadowRoot?.querySelector('[part=listen-button]')",
      read: `(async () => {
        const before = performance.getEntriesByType('resource').some(({name}) => /sound/.test(name));
        const root = document.querySelector('mizania-treemap').shadowRoot;
        root.querySelector('[part=listen-button]').click();
        for (let i = 0; i < 100 && !root.querySelector('#sound'); i += 1) await new Promise(done => setTimeout(done, 50));
        root.querySelectorAll('#sound button')[2].click();
        await new Promise(done => setTimeout(done, 1200));
        return before + ' ' + root.querySelector('#sound').textContent.trim().length;
      })()`,
    });
    expect(reached).to.equal(true);
    expect(violations).to.deep.equal([]);
    expect(result).to.match(/^false \d{2,}$/);
    expect(requests.filter(request => /sound/.test(request))).to.have.length(1);
    expect(messages.filter(message => !message.includes('AudioContext'))).to.deep.equal([]);
  });
});
