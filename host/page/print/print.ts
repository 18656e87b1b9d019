/** Prints the active sheet instead of the page, upright or across, as wide as the paper and without the application. */
import { ISheetDrawingService, type ISheetFloatDom } from '@univerjs/sheets-drawing';
import { Chart } from 'chart.js';
import type { Language } from '../../../src/words/language';
import { CHART_COMPONENT, chartData, type ChartSpec } from '../../apps-script/chart-spec';
import type { LocalHost } from '../../running/local-host';
import { chartConfig, chartTitle } from '../parts/chart-config';
import { ask } from '../parts/dialog';
import { make, part } from '../parts/element';
import type { Words } from '../../messages/page';
import { printedSheet, type PrintedChart } from './printed-sheet';

/** How wide A4 is without its margins, at 96 pixels an inch; page.css says the same. */
const PAPER_PIXELS = { upright: 659, across: 987 } as const;

/** What would be smaller on an upright page is printed across. */
const SMALLEST_UPRIGHT = 0.8;

export function printActiveSheet(host: LocalHost, language: Language): void {
  const { title } = document;
  window.addEventListener('beforeprint', () => {
    const sheet = host.document.workbook.getActiveSheet().getSheet();
    const { element, width } = printedSheet(host.document, sheet, printedCharts(host, language));
    const side = PAPER_PIXELS.upright / width >= SMALLEST_UPRIGHT ? 'upright' : 'across';
    element.style.zoom = String(Math.min(1, PAPER_PIXELS[side] / width));
    part('print').replaceChildren(element);
    part('print').dataset['side'] = side;
    // The name of a file that is made of it.
    document.title = sheet.getName();
  });
  window.addEventListener('afterprint', () => {
    part('print').replaceChildren();
    document.title = title;
  });
}

/** A page cannot write a PDF itself: the browser's print dialog does. */
export async function downloadAsPdf(w: Words): Promise<void> {
  const confirmed = await ask({ title: w.pdf, text: w.pdfHow, confirm: w.pdfGoOn, cancel: w.cancel });
  if (confirmed) window.print();
}

function printedCharts({ document: open }: LocalHost, language: Language): readonly PrintedChart[] {
  const sheet = open.workbook.getActiveSheet();
  const service = open.engine.injector.get(ISheetDrawingService);
  const drawings = service.getDrawingData(open.workbook.getId(), sheet.getSheetId());
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  return (Object.values(drawings) as ISheetFloatDom[]).flatMap(({ componentKey, data, transform }) => {
    if (componentKey !== CHART_COMPONENT || !transform) return [];
    const { left = 0, top = 0, width = 0, height = 0 } = transform;
    const spec = data as unknown as ChartSpec;
    return [
      {
        left: left - rowHeader.width,
        top: top - columnHeader.height,
        width,
        height,
        element: drawnChart(open, spec, language, width, height),
      },
    ];
  });
}

function drawnChart(
  open: LocalHost['document'],
  spec: ChartSpec,
  language: Language,
  width: number,
  height: number,
): HTMLCanvasElement {
  const canvas = make('canvas', { role: 'img', 'aria-label': chartTitle(spec) });
  canvas.width = width;
  canvas.height = height;
  const config = chartConfig(spec, chartData(open, spec), language);
  // The canvas is drawn before it has a place: nothing to follow, and fine enough for paper.
  new Chart(canvas, { ...config, options: { ...config.options, responsive: false, devicePixelRatio: 2 } });
  return canvas;
}
