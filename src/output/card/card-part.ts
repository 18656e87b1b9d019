/** Describes a part of a scorecard's layout; together the parts make the sheet. */
import type { SheetLayout } from '../../core/layout/sheet-layout';

type Lists = 'blocks' | 'formats' | 'rowHeights' | 'merges' | 'mergesAcross' | 'choices' | 'rules' | 'inputs';

export type CardPart = Pick<Partial<SheetLayout>, Lists>;

/** All parts as one, in their order: later formats lie over earlier ones. */
export const joined = (parts: readonly CardPart[]): Required<CardPart> => ({
  blocks: parts.flatMap(({ blocks = [] }) => blocks),
  formats: parts.flatMap(({ formats = [] }) => formats),
  rowHeights: parts.flatMap(({ rowHeights = [] }) => rowHeights),
  merges: parts.flatMap(({ merges = [] }) => merges),
  mergesAcross: parts.flatMap(({ mergesAcross = [] }) => mergesAcross),
  choices: parts.flatMap(({ choices = [] }) => choices),
  rules: parts.flatMap(({ rules = [] }) => rules),
  inputs: parts.flatMap(({ inputs = [] }) => inputs),
});
