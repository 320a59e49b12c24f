import {attribute} from './xml.js';

/** What the styles of an OpenDocument workbook say that the cells do not: in both `styles.xml` and `content.xml`. */
export class OdsStyles {
  /** Names of number formats that show a thousand or a million times less than is stored. */
  private readonly scaledFormats = new Set<string>();
  private readonly formatOf = new Map<string, string>();
  private readonly hiddenTables = new Set<string>();
  private style = '';

  open(name: string, attributes: string): void {
    if (name === 'style:style') {
      this.style = attribute(attributes, 'style:name') ?? '';
      const format = attribute(attributes, 'style:data-style-name');
      if (format !== undefined) this.formatOf.set(this.style, format);
    } else if (/^number:[a-z]+-style$/.test(name)) this.style = attribute(attributes, 'style:name') ?? '';
    else if (name === 'number:number') {
      if (Number(attribute(attributes, 'number:display-factor') ?? 1) !== 1) this.scaledFormats.add(this.style);
    } else if (name === 'style:table-properties' && attribute(attributes, 'table:display') === 'false')
      this.hiddenTables.add(this.style);
  }

  isScaled(cellStyle: string): boolean {
    return this.scaledFormats.has(this.formatOf.get(cellStyle) ?? '');
  }

  isHidden(tableStyle: string): boolean {
    return this.hiddenTables.has(tableStyle);
  }
}
