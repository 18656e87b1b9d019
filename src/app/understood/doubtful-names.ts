/** Says which names may be meant as one, and which one may be that of two people. */
import { alikeNames } from '../../data/scopes/alike';
import type { NamingTables } from '../../data/scopes/named-rows';
import { namesakes } from '../../data/scopes/namesakes';
import type { Scopes } from '../../data/scopes/scopes';
import { pairKey } from '../../data/scopes/one-person';
import type { Messages } from '../../words';

/** @param apart the keys of pairs that somebody has said are two people */
export const doubtfulNames = (
  { list }: Pick<Scopes, 'list'>,
  sources: Pick<NamingTables, 'team'>,
  apart: ReadonlySet<string>,
  m: Messages,
): readonly string[] => [
  ...alikeNames(list, (name, other) => apart.has(pairKey({ name, other }))).map((names) => m.alike(names)),
  ...namesakes(list, sources).map(({ name, regions }) => m.namesakes(name, regions)),
];
