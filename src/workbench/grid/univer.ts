/** Starts Univer: the grid, formula bar, toolbar and sheet tabs, and its own undo service. */
import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
  type Injector,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { repeatLostCalculations } from './recalculation';
import { StepUndoService } from './steps';

/** A running grid program without a workbook in it. */
export interface GridProgram {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly steps: StepUndoService;
}

/** Builds the grid inside the element with the given id. */
export function startGrid(container: string): GridProgram {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        filterWords,
        tableWords,
      ),
    },
    logLevel: LogLevel.ERROR,
    override: [
      [
        IUndoRedoService,
        {
          useFactory: (
            instances: IUniverInstanceService,
            commands: ICommandService,
            context: IContextService,
          ): StepUndoService => new StepUndoService(instances, commands, context),
          deps: [IUniverInstanceService, ICommandService, IContextService],
        },
      ],
    ],
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      disableAutoFocus: true,
      footer: { menus: false },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const commands = injector.get(ICommandService);
  const steps = injector.get(IUndoRedoService);
  if (!(steps instanceof StepUndoService)) {
    throw new Error('Rolecheck: the grid did not take our undo service');
  }
  repeatLostCalculations({ commands });
  return { api, injector, commands, steps };
}
