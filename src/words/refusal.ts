/** Describes an error that a person reads: thrown where it is found, put into words where it is shown. */
import { en } from './en/index';
import type { Messages } from './en/index';

export class Refusal extends Error {
  /** The sentence, in the language it is asked for. */
  readonly say: (messages: Messages) => string;

  constructor(say: (messages: Messages) => string) {
    super(say(en));
    this.name = 'Refusal';
    this.say = say;
  }
}
