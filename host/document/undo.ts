/** Keeps what a person can undo while a script runs: all but what the script has changed since. */
import {
  CommandType,
  IUndoRedoService,
  ObjectMatrix,
  Rectangle,
  type IMutationInfo,
  type IRange,
  type IUndoRedoItem,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { HostDocument } from './host-document';

type Mutation = Pick<IMutationInfo, 'id'> & { readonly params?: unknown };

/** Univer's private parts that are used here. */
interface Stacks {
  readonly _undoStacks: Map<string, IUndoRedoItem[]>;
  readonly _redoStacks: Map<string, IUndoRedoItem[]>;
  _updateStatus(): void;
}

/** Parts of a step that change no cell. */
const HARMLESS: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
]);

/**
 * What a script does is not a step that can be undone. A step of the person's stays where it can be taken back alone:
 * not where the script has changed one of its cells, or anything but cells on its sheet, nor where a later step that
 * has to go changed the same.
 */
export function keepUndo<T>({ engine, workbook }: HostDocument, work: () => T): T {
  const stacks = engine.injector.get(IUndoRedoService) as unknown as Stacks;
  const unitId = workbook.getId();
  const [undo, redo] = [stacks._undoStacks.get(unitId) ?? [], stacks._redoStacks.get(unitId) ?? []];
  const changes = new Changes();
  const listening = engine.commands.onCommandExecuted(({ id, type, params }) => {
    if (type === CommandType.MUTATION && undo.length + redo.length > 0) changes.add({ id, params });
  });
  stacks._undoStacks.set(unitId, []);
  stacks._redoStacks.set(unitId, []);
  try {
    return work();
  } finally {
    listening.dispose();
    stacks._undoStacks.set(unitId, stepsBeside(changes, undo));
    stacks._redoStacks.set(unitId, changes.areNone ? redo : []);
    stacks._updateStatus();
  }
}

/** From the last step to the first: one that goes takes with it those before it that share its cells. */
function stepsBeside(changes: Changes, steps: readonly IUndoRedoItem[]): IUndoRedoItem[] {
  const kept: IUndoRedoItem[] = [];
  for (const step of [...steps].reverse()) {
    const mutations = step.undoMutations.filter(({ id }) => !HARMLESS.has(id));
    if (mutations.some((mutation) => changes.concern(mutation))) {
      for (const mutation of mutations) changes.add(mutation);
    } else {
      kept.unshift(step);
    }
  }
  return kept;
}

/** Which cells were changed, and on which sheets more than cells. */
class Changes {
  readonly #cells = new Map<string, IRange[]>();
  readonly #sheets = new Set<string>();

  get areNone(): boolean {
    return this.#cells.size === 0 && this.#sheets.size === 0;
  }

  add(mutation: Mutation): void {
    const sheet = sheetOf(mutation);
    if (sheet === undefined) return;
    const cells = cellsOf(mutation);
    if (cells) this.#cells.set(sheet, [...(this.#cells.get(sheet) ?? []), cells]);
    else this.#sheets.add(sheet);
  }

  /** Whether a mutation would take back what is no longer there. */
  concern(mutation: Mutation): boolean {
    const sheet = sheetOf(mutation);
    if (sheet === undefined || this.#sheets.has(sheet)) return true;
    // A formula would come back with references to rows that another sheet may no longer have there.
    if (this.#sheets.size > 0 && bringsFormula(mutation)) return true;
    const changed = this.#cells.get(sheet) ?? [];
    const cells = cellsOf(mutation);
    return cells ? changed.some((range) => Rectangle.intersects(range, cells)) : changed.length > 0;
  }
}

function sheetOf({ params }: Mutation): string | undefined {
  const { subUnitId, sheet } = (params ?? {}) as {
    readonly subUnitId?: string;
    readonly sheet?: { readonly id?: string };
  };
  return subUnitId ?? sheet?.id;
}

/** The range of the cells that a mutation writes; `null` for one that does something else. */
const cellsOf = ({ id, params }: Mutation): IRange | null =>
  id === SetRangeValuesMutation.id ? matrixOf(params).getStartEndScope() : null;

function bringsFormula({ id, params }: Mutation): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  let found = false;
  matrixOf(params).forValue((_row, _column, cell) => {
    found ||= Boolean(cell?.f ?? cell?.si);
  });
  return found;
}

const matrixOf = (params: unknown) =>
  new ObjectMatrix((params as ISetRangeValuesMutationParams | undefined)?.cellValue ?? {});
