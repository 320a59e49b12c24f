import type {Credit, DecimalMark, Flow, JsonData, Phase, Wish} from '@mizania/core';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {DataSource} from './controllers/data-controller.js';

/** Filters are named after the dimension that they keep entries of. */
const FILTERS = ['mission', 'programme', 'part', 'governorate', 'ministry', 'account'] as const;

/** What every widget lets a page say. Attributes are primitives; `data` is an object and only a property. */
export abstract class BudgetProperties extends LitElement {
  /**
   * Address of the data: CSV, JSON, Excel, OpenDocument, Parquet, a Fiscal Data Package, Open Contracting data, or a page of a
   * CKAN portal. One request serves all the widgets of a page.
   */
  @property() src = '';
  /** What the file is, where its content misleads: csv, json, xlsx, ods, parquet. */
  @property() format = '';
  /** Sheet of a workbook, by its name or its number from 1; the one that looks like a budget when absent. */
  @property() sheet: string | undefined;
  /**
   * The data themselves: rows, `{meta, rows}`, or a file that the reader has chosen (a `File` or `Blob` of any format that
   * `src` takes), which stays in the page. Wins over data inside the tag and over `src`.
   */
  @property({attribute: false}) data: JsonData | Blob | undefined;
  /** Unit of the amounts in the file when the file does not state it: millime, dinar, thousand, million. Never guessed. */
  @property() unit: string | undefined;
  /** Decimal mark of the file, `.` or `,`, where its numbers leave it open. */
  @property() decimal: DecimalMark | undefined;
  /** Other headers: `mission_fr=Ministère; voted=Crédits 2024`. */
  @property() fields: string | undefined;
  /** Address of a country pack; Tunisia when absent. */
  @property() country = '';
  /** Year to show; the latest of the file when absent. */
  @property({type: Number}) year: number | undefined;
  /** Phase to show: voted, amended, committed, ordered, paid, executed; the first of the file when absent. */
  @property() phase: Phase | undefined;
  /** `payment` (CP) or `commitment` (CE), where the file has both; CP when absent. They are never added together. */
  @property() credit: Credit | undefined;
  /** `spending` or `revenue`; spending when absent. */
  @property() flow: Flow | undefined;
  /** Keeps one mission, or several separated by `;`, by code or name. */
  @property() mission: string | undefined;
  /** Keeps some programmes. */
  @property() programme: string | undefined;
  /** Keeps some of the seven parts, by number or name. Attribute `part`; the property has another name, since `part` is taken by CSS. */
  @property({attribute: 'part'}) budgetPart: string | undefined;
  /** Keeps some governorates, by ISO code, name or BOOST digits. */
  @property() governorate: string | undefined;
  /** Keeps some ministries (layout before 2020). */
  @property() ministry: string | undefined;
  /** Keeps some accounts: general, treasury, concours, special_fund, establishment. */
  @property() account: string | undefined;
  /** Unit in which totals are shown: dinar, thousand, million, billion; the country's usual one when absent. */
  @property({attribute: 'display-unit'}) displayUnit: string | undefined;
  /** Gaps between figures that should agree, of at most so many dinars, are not told; every gap is when it is 0 or absent. */
  @property({type: Number}) threshold = 0;
  /** `ar-TN` writes Arabic figures by the letter of that locale, with points between thousands; narrow spaces when absent. */
  @property({attribute: 'number-style'}) numberStyle: 'ar-TN' | undefined;
  /** Level of the title, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;
  /** `light`, `dark` or `auto` (follows the system); by default the widget follows the `color-scheme` of the page. */
  @property({reflect: true}) theme: 'light' | 'dark' | 'auto' | undefined;

  /** Where the data come from; read by the data controller. */
  get source(): DataSource {
    const {src, format, sheet, data, country, unit, decimal, fields} = this;
    const year = (this as {each?: string}).each === 'year' ? undefined : this.year;
    const by = this.getAttribute('by');
    return {src, format, sheet: sheet || undefined, data, country, by, unit, decimal, fields, year};
  }

  /** The attributes as a question to the budget. */
  protected get wish(): Wish {
    const {year, phase, credit, flow} = this;
    const asked = FILTERS.flatMap(name => {
      const value = name === 'part' ? this.budgetPart : this[name];
      return value ? [[name, value] as const] : [];
    });
    return {
      year: year ?? undefined,
      phase: phase || undefined,
      credit: credit || undefined,
      flow: flow || undefined,
      filters: Object.fromEntries(asked),
    };
  }
}
