/** Mirrors `HtmlService`: turns the script's HTML files into what a sidebar or a dialog shows. */
import type { HostDocument } from '../document/host-document';
import { number, text } from './arguments';
import { register } from './class-names';
import { serve } from './serve';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** What a page shows of it; width and height are pixels. */
export interface ShownHtml {
  readonly title: string;
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
}

const outputs = register<HtmlOutput, () => ShownHtml>('HtmlService.HtmlOutput');

export const shownHtml = (output: HtmlOutput): ShownHtml => outputs.meaningOf(output)();

function htmlOutput({ calls }: HostDocument, content: string): HtmlOutput {
  let shown: ShownHtml = { title: '', content };
  const set = (change: Partial<ShownHtml>): HtmlOutput => {
    shown = { ...shown, ...change };
    return output;
  };
  const output: HtmlOutput = serve<HtmlOutput>({
    name: 'HtmlService.HtmlOutput',
    calls,
    local: 'all',
    takes: { setTitle: [[text]], setWidth: [[number]], setHeight: [[number]] },
    methods: {
      getTitle: () => shown.title,
      getContent: () => shown.content,
      setTitle: (title) => set({ title }),
      setWidth: (width) => set({ width }),
      setHeight: (height) => set({ height }),
    },
  });
  return outputs.remember(output, () => shown);
}

export const htmlService = (document: HostDocument): HtmlService =>
  serve<HtmlService>({
    name: 'HtmlService',
    calls: document.calls,
    local: 'all',
    takes: { createHtmlOutput: [[], [text]], createHtmlOutputFromFile: [[text]] },
    methods: {
      createHtmlOutput: (html: unknown = '') => htmlOutput(document, html as string),
      createHtmlOutputFromFile(name) {
        const content = document.files.html[name];
        if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return htmlOutput(document, content);
      },
    },
  });
