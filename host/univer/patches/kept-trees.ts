/** Keeps Univer's entry for each formula from one calculation to the next, as long as its cell has that formula. */
import { ObjectMatrix, type IUnitRange } from '@univerjs/core';
import type { IFormulaDependencyTree } from '@univerjs/engine-formula';
import { cellNumber } from './cell-number';
import { rowPattern } from './row-patterns';

/** A part of a parsed formula. */
export interface Node {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly Node[];
}

/** Univer's entry for a formula in a calculation. */
export type Tree = Omit<IFormulaDependencyTree, 'addressFunctionNodes' | 'rangeList'> & {
  /** Of a virtual tree, whose formula stands elsewhere: that one. */
  readonly refTree?: Tree;
  addressFunctionNodes: readonly Node[];
  rangeList: IUnitRange[];
  resetState(): void;
};

/** An entry, with what was found out about it. */
export interface Entry {
  readonly tree: Tree;
  node?: Node | undefined;
  ranges?: readonly IUnitRange[] | undefined;
}

/** Where a formula stands, by Univer's ids and from 0. */
export interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What Univer has by document, sheet, row and column. */
export type Formulas = Readonly<Record<string, Readonly<Record<string, Matrix | null>> | undefined>>;
type Matrix = Readonly<Record<number, Readonly<Record<number, Item>>>>;
interface Item {
  readonly f: string;
  /** Of formulas that a person has filled into several cells: Univer keeps them as one. */
  readonly si?: string;
}

/** Univer's parts that make entries and number them. */
interface Making {
  readonly create: (place: Place, formula: string) => Tree;
  readonly numberAt: (place: Place) => number | null | undefined;
  readonly note: (place: Place, tree: Tree) => void;
}

interface Cell {
  readonly formula: string;
  readonly model: Model;
  entry: Entry | undefined;
  /** The calculation that found the formula last. */
  calculation: number;
}

/** The formula of some row that stands for all that are the same but for their row. */
interface Model {
  readonly formula: string;
  readonly row: number;
}

export class KeptTrees {
  readonly #sheets = new Map<string, Map<number, Cell>>();
  readonly #models = new Map<string, Model>();
  readonly #making: Making;
  #calculation = 0;

  constructor(making: Making) {
    this.#making = making;
  }

  /** The entries of a sheet's formulas; `undefined` where a formula was filled: Univer has to make them. */
  of(unitId: string, sheetId: string, matrix: Matrix): readonly Entry[] | undefined {
    const key = `${unitId} ${sheetId}`;
    const cells = this.#sheets.get(key) ?? new Map<number, Cell>();
    this.#sheets.set(key, cells);
    const calculation = ++this.#calculation;
    const entries: Entry[] = [];
    let isFilled = false as boolean;
    new ObjectMatrix<Item>(matrix).forValue((row, column, item) => {
      isFilled = item.si !== undefined;
      if (isFilled) return false;
      const cell = this.#cellOf(cells, cellNumber(row, column), item.f, row);
      cell.calculation = calculation;
      entries.push((cell.entry = this.#entryOf(cell, { unitId, sheetId, row, column })));
      return undefined;
    });
    if (isFilled) {
      this.#sheets.delete(key);
      return undefined;
    }
    if (cells.size > entries.length) {
      for (const [at, cell] of cells) if (cell.calculation !== calculation) cells.delete(at);
    }
    return entries;
  }

  /** Lets go of all entries, as Univer gives other numbers to them; what formulas have in common stays. */
  forget(): void {
    for (const cells of this.#sheets.values()) for (const cell of cells.values()) cell.entry = undefined;
  }

  #cellOf(cells: Map<number, Cell>, at: number, formula: string, row: number): Cell {
    const before = cells.get(at);
    if (before?.formula === formula) return before;
    const cell = { formula, model: this.#modelOf(formula, row), entry: undefined, calculation: 0 };
    cells.set(at, cell);
    return cell;
  }

  #modelOf(formula: string, row: number): Model {
    const pattern = rowPattern(formula, row);
    if (pattern === null) return { formula, row };
    const known = this.#models.get(pattern);
    if (known) return known;
    const model = { formula, row };
    this.#models.set(pattern, model);
    return model;
  }

  #entryOf({ entry, model }: Cell, place: Place): Entry {
    const { create, numberAt, note } = this.#making;
    const number = numberAt(place) ?? undefined;
    if (entry && (number === undefined || number === entry.tree.treeId)) {
      entry.tree.resetState();
      if (number === undefined) note(place, entry.tree);
      return entry;
    }
    const tree = create(place, model.formula);
    tree.refOffsetY = place.row - model.row;
    if (number === undefined) note(place, tree);
    else tree.treeId = number;
    return { tree };
  }
}
