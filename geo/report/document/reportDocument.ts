import type { ReportChoices } from '#geo/plan/reportChoices.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { ReportLanguage } from '../words/reportWords.ts';

/** A report as what it says, before any page: HTML and PDF are painted from the same. */
export interface ReportDocument {
  readonly language: ReportLanguage;
  readonly paper: Pick<ReportChoices, 'paper' | 'orientation'>;
  readonly title: string;
  readonly subtitle: string;
  /** the first has the first page */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  /** null: it needs none below the title */
  readonly heading: string | null;
  readonly level: 2 | 3;
  /** on paper that lies on its side its last figure stands beside all else, so that both are large */
  readonly isSpread?: boolean;
  /** on a page of its own when printed */
  readonly startsPage: boolean;
  readonly blocks: readonly Block[];
}

export type Block = TextBlock | ListBlock | TableBlock | FigureBlock;

export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly look: 'plain' | 'lead' | 'notice' | 'small';
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** a cell a column; the cell of the column that is `rowHeading` names its row */
  readonly rows: readonly (readonly string[])[];
  readonly rowHeading: number;
}

export interface Column {
  readonly heading: string;
  /** how much room it wants beside the others */
  readonly share: number;
  readonly isNumber: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  /** what it shows, in words */
  readonly description: string;
  readonly draw: (size: Size) => Drawing;
  /** so many points, or all that is left of the page up to what its width asks for */
  readonly height: number | { readonly restUpTo: (width: number) => number };
}
