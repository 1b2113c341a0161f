/** `Excel.Range`. */
import { defineType, type ObjectOf } from '../interpreter/object-type';
import { isEntireColumn, isEntireRow } from '../geometry';
import type { RangeModel } from '../state/ranges';
import { worksheetObject } from './worksheet';
import { conditionalFormatsObject, RuleScope } from './conditional-formats';
import { rangeActions } from './range-actions';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  setContent,
  setNumberFormat,
} from './range-content';
import { rangeDerivations } from './range-derive';
import { FormatScope, rangeFormatObject } from './range-format';
import { hiddenOf, setHidden } from './range-axes';
import { hasSpill } from './spill';

const MAX_COUNT = 2 ** 31 - 1;

export const rangeObject: ObjectOf<RangeModel> = defineType<RangeModel>('Range', () => ({
  referenceId: (range) => range.referenceId,
  properties: {
    address: { since: '1.1', get: (range) => range.address() },
    addressLocal: { since: '1.1', get: (range) => range.address() },
    cellCount: {
      since: '1.1',
      get: ({ block }) => {
        const count = block.rows * block.columns;
        return count > MAX_COUNT ? -1 : count;
      },
    },
    rowCount: { since: '1.1', get: ({ block }) => block.rows },
    columnCount: { since: '1.1', get: ({ block }) => block.columns },
    rowIndex: { since: '1.1', get: ({ block }) => block.row },
    columnIndex: { since: '1.1', get: ({ block }) => block.column },
    values: { since: '1.1', get: readValues, set: setContent },
    formulas: { since: '1.1', get: readFormulas, set: setContent },
    formulasLocal: { since: '1.1', get: readFormulas, set: setContent },
    text: { since: '1.1', get: readTexts },
    valueTypes: { since: '1.1', get: readValueTypes },
    numberFormat: { since: '1.1', get: readNumberFormats, set: setNumberFormat },
    numberFormatLocal: { since: '1.7', get: readNumberFormats, set: setNumberFormat },
    rowHidden: {
      since: '1.2',
      get: (range) => hiddenOf(range, 'rows'),
      set: (range, value) => {
        setHidden(range, 'rows', value);
      },
    },
    columnHidden: {
      since: '1.2',
      get: (range) => hiddenOf(range, 'columns'),
      set: (range, value) => {
        setHidden(range, 'columns', value);
      },
    },
    hidden: {
      since: '1.2',
      get: (range) => hiddenOf(range, 'rows') === true || hiddenOf(range, 'columns') === true,
    },
    isEntireColumn: { since: '1.7', get: ({ block }) => isEntireColumn(block) },
    isEntireRow: { since: '1.7', get: ({ block }) => isEntireRow(block) },
    hasSpill: { since: '1.12', onDemand: true, get: hasSpill },
  },
  navigation: {
    worksheet: {
      since: '1.1',
      to: (range) => worksheetObject({ book: range.book, id: range.sheetId }),
    },
    format: {
      since: '1.1',
      to: (range) => rangeFormatObject(new FormatScope(range.book, [range])),
    },
    conditionalFormats: {
      since: '1.6',
      to: (range) => conditionalFormatsObject(new RuleScope(range.book, [range])),
    },
  },
  methods: { ...rangeDerivations, ...rangeActions },
}));
