/** Closes the browser of the run once all tests are done. */
import { stopBrowser } from './start-browser';

export default stopBrowser;
