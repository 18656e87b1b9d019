/** Writes the page with the English sample into a folder, from what the tests have built. */
import { writeDemo } from '../../scripts/demo.mjs';

await writeDemo(process.argv[2], ['en']);
