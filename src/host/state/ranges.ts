/** Ranges as objects: live blocks that move with their cells, as Excel's range proxies do. */
import { fullAddress } from '../address';
import { ExcelError, notFound } from '../errors';
import type { Block } from '../geometry';
import type { SheetInfo } from '../store';
import { shiftedBlock, type Shift } from './shift';
import type { WorkbookState } from './workbook';

/** One rectangle of cells of one sheet, for the length of a request or as long as it is kept. */
export class RangeModel {
  /** Set once the add-in asked to keep the range beyond the request. */
  referenceId: string | null = null;

  constructor(
    readonly book: WorkbookState,
    readonly sheetId: string,
    private current: Block | null,
  ) {
    book.ranges.watch(this);
  }

  /** Where the cells are now; fails when they, or their sheet, were deleted. */
  get block(): Block {
    this.sheet();
    if (this.current) return this.current;
    throw new ExcelError('InvalidReference', 'the cells of the range were deleted');
  }

  sheet(): SheetInfo {
    const info = this.book.store.sheets().find(({ id }) => id === this.sheetId);
    if (!info) throw notFound('the worksheet of the range was deleted');
    return info;
  }

  /** `'Post list'!A1:B2`. */
  address(): string {
    return fullAddress(this.sheet().name, this.block);
  }

  at(block: Block): RangeModel {
    return new RangeModel(this.book, this.sheetId, block);
  }

  follow(change: Shift): void {
    if (this.current && change.sheetId === this.sheetId) {
      this.current = shiftedBlock(this.current, change);
    }
  }
}

/** Several rectangles of one sheet. */
export class AreasModel {
  referenceId: string | null = null;

  constructor(
    readonly book: WorkbookState,
    readonly sheetId: string,
    readonly ranges: readonly RangeModel[],
  ) {}

  address(): string {
    return this.ranges.map((range) => range.address()).join(',');
  }

  at(blocks: readonly Block[]): AreasModel {
    return areasOf(this.book, this.sheetId, blocks);
  }
}

export function areasOf(
  book: WorkbookState,
  sheetId: string,
  blocks: readonly Block[],
): AreasModel {
  const ranges = blocks.map((block) => new RangeModel(book, sheetId, block));
  return new AreasModel(book, sheetId, ranges);
}

/** The ranges of the current request, and those kept from earlier ones. */
export class LiveRanges {
  private current: RangeModel[] = [];
  private readonly kept = new Map<string, RangeModel | AreasModel>();
  private next = 1;

  watch(range: RangeModel): void {
    this.current.push(range);
  }

  /** Keeps an object beyond the request, and gives it its id. */
  keep(object: RangeModel | AreasModel): string {
    if (object.referenceId === null) {
      object.referenceId = `ref-${String(this.next++)}`;
      this.kept.set(object.referenceId, object);
    }
    return object.referenceId;
  }

  find(referenceId: string): RangeModel | AreasModel | null {
    return this.kept.get(referenceId) ?? null;
  }

  release(referenceId: string): void {
    this.kept.delete(referenceId);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get keptCount(): number {
    return this.kept.size;
  }

  /** Called when a request is over: only what was kept goes on living. */
  endRequest(): void {
    this.current = [];
  }

  follow(change: Shift): void {
    const all = new Set(this.current);
    for (const object of this.kept.values()) {
      if (object instanceof RangeModel) all.add(object);
      else for (const range of object.ranges) all.add(range);
    }
    for (const range of all) range.follow(change);
  }
}
