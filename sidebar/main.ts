/** Opens the sidebar in its page, in the browser's language until the add-on names the person's. */
import { languageOf } from '../src/words/language';
import { openFrame } from './frame/frame';
import { STAGE_VIEWS } from './all-stages';
import './style/base.css';
import './style/frame.css';
import './style/controls.css';
import './style/stages.css';
import './style/agree.css';

const page = document.querySelector<HTMLElement>('#app');
if (!page) throw new Error('The page has no element #app.');

openFrame(page, languageOf(navigator.language), STAGE_VIEWS);
