/** `Excel.ConditionalFormat`s by a formula, and their collection on a range. */
import { ExcelError, invalidArgument, notFound } from '../errors';
import {
  defineType,
  value,
  type HostObject,
  type Property,
  type ObjectOf,
} from '../interpreter/object-type';
import type { CellFormat } from '../store';
import type { ConditionalFormatState } from '../state/conditional-formats';
import { areasOf, RangeModel } from '../state/ranges';
import type { WorkbookState } from '../state/workbook';
import { areasObject } from './areas';
import { colour } from './colours';
import { rangeObject } from './range';

/** The ranges whose conditional formats are meant. */
export class RuleScope {
  constructor(
    readonly book: WorkbookState,
    readonly ranges: readonly RangeModel[],
  ) {}

  get sheetId(): string {
    return this.ranges[0]?.sheetId ?? '';
  }

  rules(): readonly ConditionalFormatState[] {
    const blocks = this.ranges.map(({ block }) => block);
    return this.book.rules.touching(this.sheetId, blocks);
  }
}

interface RuleModel {
  readonly book: WorkbookState;
  readonly id: string;
}

const ruleOf = ({ book, id }: RuleModel): ConditionalFormatState => book.rules.get(id);

function change(model: RuleModel, patch: Partial<ConditionalFormatState>): void {
  const rule = ruleOf(model);
  model.book.protection.requireUnprotected(rule.sheetId);
  model.book.rules.put({ ...rule, ...patch });
}

function object(book: WorkbookState, rule: ConditionalFormatState | undefined): HostObject {
  if (!rule) throw notFound('the conditional format');
  return conditionalFormatObject({ book, id: rule.id });
}

export const conditionalFormatsObject: ObjectOf<RuleScope> = defineType<RuleScope>(
  'ConditionalFormatCollection',
  {
    items: (scope) => scope.rules().map((rule) => object(scope.book, rule)),
    item: (scope, key) =>
      object(
        scope.book,
        scope.rules().find(({ id }) => id === key),
      ),
    methods: {
      add: {
        since: '1.6',
        call: (scope, args) => {
          const type = args.string(0);
          if (type !== 'Custom') {
            throw new ExcelError('ApiNotFound', `conditional formats of the type ${type}`);
          }
          scope.book.protection.requireUnprotected(scope.sheetId);
          const blocks = scope.ranges.map(({ block }) => block);
          return object(scope.book, scope.book.rules.add(scope.sheetId, blocks));
        },
      },
      clearAll: {
        since: '1.6',
        call: (scope) => {
          scope.book.protection.requireUnprotected(scope.sheetId);
          scope.book.rules.clear(
            scope.sheetId,
            scope.ranges.map(({ block }) => block),
          );
          return null;
        },
      },
      getCount: { since: '1.6', call: (scope) => value(scope.rules().length) },
      getItem: {
        since: '1.6',
        call: (scope, args) =>
          object(
            scope.book,
            scope.rules().find(({ id }) => id === args.string(0)),
          ),
      },
      getItemAt: {
        since: '1.6',
        call: (scope, args) => object(scope.book, scope.rules()[args.integer(0)]),
      },
      getItemOrNullObject: {
        since: '1.14',
        call: (scope, args) => {
          const rule = scope.rules().find(({ id }) => id === args.string(0));
          return rule ? object(scope.book, rule) : null;
        },
      },
    },
  },
);

function firstRange(model: RuleModel): RangeModel {
  const { sheetId, blocks } = ruleOf(model);
  const block = blocks[0];
  if (!block || blocks.length > 1) throw invalidArgument('the format covers several ranges');
  return new RangeModel(model.book, sheetId, block);
}

export const conditionalFormatObject: ObjectOf<RuleModel> = defineType<RuleModel>(
  'ConditionalFormat',
  {
    id: { key: 'Id', of: ({ id }) => id },
    properties: {
      id: { since: '1.6', get: ({ id }) => id },
      type: { since: '1.6', get: () => 'Custom' },
      stopIfTrue: {
        since: '1.6',
        get: (model) => ruleOf(model).stopIfTrue,
        set: (model, stop) => {
          change(model, { stopIfTrue: stop === true });
        },
      },
      priority: {
        since: '1.6',
        get: ({ book, id }) => book.rules.priorityOf(id),
        set: ({ book, id }, priority) => {
          if (typeof priority !== 'number') throw invalidArgument('a priority is a number');
          book.rules.setPriority(id, priority);
        },
      },
    },
    navigation: {
      custom: { since: '1.6', to: (model) => customFormatObject(model) },
      customOrNullObject: { since: '1.6', to: (model) => customFormatObject(model) },
      // The host keeps no other kinds, so that these never lead anywhere.
      cellValueOrNullObject: { since: '1.6', to: () => null },
      textComparisonOrNullObject: { since: '1.6', to: () => null },
      presetOrNullObject: { since: '1.6', to: () => null },
    },
    methods: {
      delete: {
        since: '1.6',
        call: (model) => {
          model.book.protection.requireUnprotected(ruleOf(model).sheetId);
          model.book.rules.remove(model.id);
          return null;
        },
      },
      getRange: { since: '1.6', call: (model) => rangeObject(firstRange(model)) },
      getRangeOrNullObject: {
        since: '1.6',
        call: (model) => (ruleOf(model).blocks.length > 1 ? null : rangeObject(firstRange(model))),
      },
      getRanges: {
        since: '1.9',
        call: (model) => {
          const { sheetId, blocks } = ruleOf(model);
          return areasObject(areasOf(model.book, sheetId, blocks));
        },
      },
    },
  },
);

export const customFormatObject: ObjectOf<RuleModel> = defineType<RuleModel>(
  'CustomConditionalFormat',
  {
    navigation: {
      rule: { since: '1.6', to: (model) => formatRuleObject(model) },
      format: { since: '1.6', to: (model) => ruleFormatObject(model) },
    },
  },
);

function setFormula(model: RuleModel, formula: unknown): void {
  if (typeof formula !== 'string') throw invalidArgument('a formula is text');
  change(model, { formula: formula.startsWith('=') ? formula : `=${formula}` });
}

export const formatRuleObject: ObjectOf<RuleModel> = defineType<RuleModel>(
  'ConditionalFormatRule',
  {
    properties: {
      formula: { since: '1.6', get: (model) => ruleOf(model).formula, set: setFormula },
      formulaLocal: { since: '1.6', get: (model) => ruleOf(model).formula, set: setFormula },
    },
  },
);

function without(format: CellFormat, key: keyof CellFormat): CellFormat {
  return Object.fromEntries(Object.entries(format).filter(([name]) => name !== key));
}

/** A key of the rule's look. An unset key reads as null: nothing of that kind changes. */
function look<K extends keyof CellFormat>(
  key: K,
  read: (value: unknown) => NonNullable<CellFormat[K]> | null,
): Property<RuleModel> {
  return {
    since: '1.6',
    get: (model) => ruleOf(model).format[key] ?? null,
    set: (model, given) => {
      if (given === null || given === undefined) return;
      const wanted = read(given);
      const format = without(ruleOf(model).format, key);
      change(model, { format: wanted === null ? format : { ...format, [key]: wanted } });
    },
  };
}

const yesNo = (given: unknown): boolean => given === true;

export const ruleFormatObject: ObjectOf<RuleModel> = defineType<RuleModel>(
  'ConditionalRangeFormat',
  {
    properties: {
      numberFormat: {
        since: '1.6',
        get: (model) => ruleOf(model).numberFormat || null,
        set: (model, format) => {
          change(model, { numberFormat: typeof format === 'string' ? format : '' });
        },
      },
    },
    navigation: {
      fill: { since: '1.6', to: (model) => ruleFillObject(model) },
      font: { since: '1.6', to: (model) => ruleFontObject(model) },
    },
  },
);

export const ruleFillObject: ObjectOf<RuleModel> = defineType<RuleModel>('ConditionalRangeFill', {
  properties: { color: look('fill', colour) },
  methods: {
    clear: {
      since: '1.6',
      call: (model) => {
        change(model, { format: without(ruleOf(model).format, 'fill') });
        return null;
      },
    },
  },
});

export const ruleFontObject: ObjectOf<RuleModel> = defineType<RuleModel>('ConditionalRangeFont', {
  properties: {
    color: look('fontColor', colour),
    bold: look('bold', yesNo),
    italic: look('italic', yesNo),
    strikethrough: look('strikethrough', yesNo),
    underline: look('underline', String),
  },
});
