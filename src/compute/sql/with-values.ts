/** Writes the parameters of a query into its text, so that it can be copied to where nobody passes any. */
import type { Dialect, Spelling } from './dialects/dialect';
import type { ItemType, Literals } from './dialects/literals';
import type { Parameter, Parameters } from './parameter';

/** A dialect that prints values in place of these parameters. */
export function withValues(spelling: Spelling, parameters: Parameters): Dialect {
  const { literals } = spelling;
  const of = (name: string): Parameter => {
    const found = parameters[name];
    if (!found) throw new Error(`no parameter ${name}`);
    return found;
  };
  return {
    ...spelling,
    parameter: (name) => written(of(name), literals),
    list: (name, value, place) => {
      const parameter = of(name);
      return literals.list(written(parameter, literals), itemTypeOf(parameter), value, place);
    },
  };
}

function written(parameter: Parameter, literals: Literals): string {
  switch (parameter.type) {
    case 'number':
      return String(parameter.value);
    case 'text':
    case 'date':
    case 'datetime':
    case 'timestamp':
      return literals[parameter.type](parameter.value);
    case 'texts':
      return literals.array(parameter.value.map(literals.text), 'text');
    case 'datetimes':
      return literals.array(parameter.value.map(literals.datetime), 'datetime');
    case 'integers':
      return literals.array(parameter.value.map(String), 'integer');
    default:
      return parameter satisfies never;
  }
}

/** @throws where the parameter is no list */
function itemTypeOf({ type }: Parameter): ItemType {
  switch (type) {
    case 'texts':
      return 'text';
    case 'datetimes':
      return 'datetime';
    case 'integers':
      return 'integer';
    default:
      throw new Error(`a ${type} is no list`);
  }
}
