/** `VALID` and `CHECK`: whether a value will do for an item, and what is wrong with it. */
import type { CodeLibrary } from '../codes/types';
import { judgeCode } from '../items/judge-code';
import { judgeItem } from '../items/judge-item';
import type { Fault } from '../items/types';
import type { CellValue } from '../sheet/types';
import {
  answer,
  BLANK,
  isEmpty,
  isError,
  type Answer,
  type Answers,
  type Argument,
  type CellError,
} from './answer';
import { findItem, type Item } from './find-set';
import { eachCell } from './shape';
import { words } from './words';

/**
 * TRUE where nothing must be put right, FALSE where something must; blank for a blank. A query
 * (well formed, but unlikely) leaves TRUE: `CHECK` tells it. An error cell is FALSE.
 */
export function validAnswers(library: CodeLibrary, values: Argument, items: Argument): Answers {
  return checked(library, values, items, (fault) => answer(fault?.severity !== 'error'));
}

/** Blank where nothing is wrong, else what is wrong and what to do. */
export function checkAnswers(library: CodeLibrary, values: Argument, items: Argument): Answers {
  return checked(library, values, items, (fault) => answer(sentence(fault)));
}

function checked(
  library: CodeLibrary,
  values: Argument,
  items: Argument,
  answerOf: (fault: Fault | undefined) => Answer,
): Answers {
  return eachCell([values, items], ([value = '', named = '']) => {
    const item = findItem(library, named);
    if ('ok' in item) return item;
    if (isEmpty(value)) return BLANK;
    return answerOf(judge(item, value, library));
  });
}

function judge(item: Item, value: CellValue | CellError, library: CodeLibrary): Fault | undefined {
  if (isError(value)) return { severity: 'error', says: words.formulaError(value.error) };
  switch (item.kind) {
    case 'codes':
      return judgeCode(item.set, value);
    case 'form':
      return item.item.judge(value);
    case 'item':
      return judgeItem(item.item, value, library);
  }
}

function sentence(fault: Fault | undefined): string {
  if (!fault) return '';
  return fault.severity === 'query' ? words.query(fault.says) : fault.says;
}
