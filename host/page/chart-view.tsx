/** Draws a chart of the document as a picture that floats over its sheet, and redraws it after each calculation. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import { Component, useEffect, useReducer, useRef, type ReactElement, type ReactNode } from 'react';
import type { Language } from '../../src/words/language';
import { chartData, type ChartSpec } from '../apps-script/chart-spec';
import type { LocalHost } from '../running/local-host';
import type { Calculations } from './calculations';
import { chartConfig, chartTitle } from './parts/chart-config';
import { messageOf } from './parts/dialog';
import { words } from '../messages/page';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

type ChartOf = Chart<'bar' | 'line', (number | null)[], string> | null;

export function chartView(
  host: LocalHost,
  calculations: Calculations,
  language: Language,
): (props: { readonly data?: unknown }) => ReactElement {
  const w = words(language);
  const Drawing = ({ spec }: { readonly spec: ChartSpec }): ReactElement => {
    const canvas = useRef<HTMLCanvasElement>(null);
    const drawn = useRef<ChartOf>(null);
    const [revision, revise] = useReducer((before: number) => before + 1, 0);
    useEffect(() => calculations.subscribe(revise), []);
    useEffect(() => {
      if (!canvas.current) return;
      const config = chartConfig(spec, chartData(host.document, spec), language);
      if (drawn.current) {
        Object.assign(drawn.current, { data: config.data, options: config.options });
        drawn.current.update();
      } else {
        drawn.current = new Chart(canvas.current, config);
      }
    }, [spec, revision]);
    useEffect(
      () => () => {
        drawn.current?.destroy();
        drawn.current = null;
      },
      [],
    );
    return <canvas ref={canvas} role="img" aria-label={chartTitle(spec)} />;
  };
  return function ChartInSheet({ data }) {
    return (
      <ErrorBoundary say={w.chartFailed}>
        <div className="chart">
          <Drawing spec={data as ChartSpec} />
        </div>
      </ErrorBoundary>
    );
  };
}

interface BoundaryProps {
  readonly say: (reason: string) => string;
  readonly children: ReactNode;
}

/** An error in one chart would take Univer's whole interface with it. */
class ErrorBoundary extends Component<BoundaryProps, { readonly reason: string | null }> {
  override state: { readonly reason: string | null } = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: messageOf(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    return reason === null ? this.props.children : <p className="chart failed">{this.props.say(reason)}</p>;
  }
}
