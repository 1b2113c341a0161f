/**
 * What checking needs beside the pane itself: every return with its rules. Loaded when the view is
 * first opened, so that it does not weigh on the rest.
 */
import { fillColumns, fillRow } from '../../core/fill';
import { countBySeverity, groupByRule } from '../../core/report/groups';
import { changesSince, findingKey } from '../../core/report/changes';
import { digests } from '../../core/report/last-check';
import { digest } from '../../core/text/digest';
import { rowKeys } from '../../core/report/row-keys';
import { statusTexts } from '../../core/report/status';
import { mayBeMade } from '../../core/rules/common/of-cells';
import { createFacts } from '../../core/rules/facts';
import { withMapping } from '../../core/rules/match/mapping';
import { mappingRows } from '../../core/rules/match/mapping-rows';
import { mappingsFromText, mappingsText } from '../../core/rules/match/mapping-text';
import { planSheet } from '../../core/rules/match/plan';
import { suggestValues } from '../../core/rules/match/suggest-values';
import { itemsIn } from '../../core/rules/registry';
import { referenceDay } from '../../core/rules/reference-day';
import { registry } from '../../core/rules/returns';
import { checkPart } from '../../core/rules/run';
import { surveyPart } from '../../core/rules/survey-part';
import { linkTables } from '../../core/rules/table';
import { tryExample } from '../../core/rules/try-example';

export const kit = {
  registry,
  itemsIn,
  fillColumns,
  fillRow,
  planSheet,
  withMapping,
  mappingRows,
  mappingsText,
  mappingsFromText,
  suggestValues,
  linkTables,
  surveyPart,
  mayBeMade,
  createFacts,
  checkPart,
  groupByRule,
  countBySeverity,
  statusTexts,
  rowKeys,
  referenceDay,
  changesSince,
  findingKey,
  digest,
  digests,
  tryExample,
} as const;

export type Kit = typeof kit;
