/** Opens the sidebar in its page, in the browser's language until the add-on names the person's. */
import { languageOf } from '../src/messages/language';
import { actionsOn } from './actions';
import { displayIn } from './display';
import { server } from './server';
import type { State } from './state';
import './style.css';

const page = document.querySelector<HTMLElement>('#app');
if (!page) throw new Error('The page has no element #app.');

let state: State = { language: languageOf(navigator.language), screen: { kind: 'waiting', for: 'data' } };

const display = displayIn(page);
const actions = actionsOn(
  {
    get: () => state,
    set: (next) => {
      state = next;
      display(state, actions);
    },
  },
  server,
);
actions.read();
