/** Starts one engine from Univer's plugins: the workbook model, the calculation, and the facade over both. */
import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  type ILanguagePack,
  type Injector,
  type IUnitRange,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-note/facade';
import { patchClasses, patchEngine } from './patches/apply';
import { calculation, recalculate, recalculateOutdated } from './calculation';

type PluginClass = Parameters<Univer['registerPlugin']>[0];

/** A plugin with its settings. */
interface ViewPlugin {
  readonly plugin: PluginClass;
  readonly settings?: object;
}

export interface ViewPlugins {
  /** Registered before the model's plugins: rendering and the interface. */
  readonly before: readonly ViewPlugin[];
  /** Registered after them: the sheets' own interface. */
  readonly after: readonly ViewPlugin[];
  /** The words of the interface. */
  readonly locales: ILanguagePack;
}

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Begins to calculate every formula again. */
  recalculate(): void;
  /**
   * Begins to calculate the formulas of these cells, those of formats and validations, what reads the clock, and where
   * one of them has another value what depends on it.
   */
  recalculateOutdated(cells: readonly IUnitRange[]): void;
  /** Whether no write is waiting and every formula shows its value. */
  isCalculated(): boolean;
  /**
   * Resolves when no write is waiting and every formula shows its value.
   *
   * @throws where that takes longer than two minutes
   */
  calculated(): Promise<void>;
  dispose(): void;
}

const MODEL: readonly ViewPlugin[] = [
  { plugin: UniverFormulaEnginePlugin },
  { plugin: UniverDocsPlugin },
  { plugin: UniverSheetsPlugin },
  {
    plugin: UniverSheetsFormulaPlugin,
    settings: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  },
  { plugin: UniverSheetsNumfmtPlugin },
  { plugin: UniverDataValidationPlugin },
  { plugin: UniverSheetsDataValidationPlugin },
  { plugin: UniverSheetsConditionalFormattingPlugin },
  { plugin: UniverDrawingPlugin },
  { plugin: UniverSheetsDrawingPlugin },
  { plugin: UniverSheetsNotePlugin },
];

/** Without a view the engine runs headless. */
export function createEngine({ view }: { readonly view?: ViewPlugins | undefined } = {}): Engine {
  patchClasses();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: view?.locales ?? {} },
    logLevel: LogLevel.ERROR,
  });
  for (const { plugin, settings } of [...(view?.before ?? []), ...MODEL, ...(view?.after ?? [])]) {
    univer.registerPlugin<PluginClass>(plugin, settings);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  patchEngine(injector);
  return {
    univer,
    api,
    injector,
    commands,
    recalculate: () => {
      recalculate(commands);
    },
    recalculateOutdated: (cells) => {
      recalculateOutdated(injector, commands, cells);
    },
    ...calculation(injector, commands),
    dispose: () => {
      univer.dispose();
    },
  };
}
