/** Lists where definitions of KPIs are written down elsewhere, for docs/kpis.md. */
import type { KpiId } from '../../src/model/kpi/kpis';

interface DefinedIn {
  /** Who says it, and what the page is called. */
  readonly title: string;
  readonly url: string;
}

/** Of KPIs that are defined in several ways, or whose definition people may want to show to others. */
export const KPI_SOURCES: Readonly<Partial<Record<KpiId, readonly DefinedIn[]>>> = {
  conversionRate: [
    {
      title: 'Varicent, Created win rate',
      url: 'https://icm-support-portal.s3.amazonaws.com/out/ja/-en--varicent-lift--funnelcake--guide/-en--opportunity-funnel/-en--created-win-rate.html',
    },
    {
      title: 'Rekener, Cohort-based lead conversion rate',
      url: 'https://www.rekener.com/resources/metrics/how-to-calculate-cohort-based-lead-conversion-rate',
    },
  ],
  winRate: [
    { title: 'ORM Technologies, Win rate formula', url: 'https://orm-tech.com/glossary/win-rate-formula/' },
  ],
  cac: [
    {
      title: 'Kontentino, Customer acquisition cost',
      url: 'https://www.kontentino.com/social-media-dictionary/customer-acquisition-cost/',
    },
  ],
  retention: [
    {
      title: 'Piwik PRO, Customer retention rate',
      url: 'https://piwik.pro/glossary/customer-retention-rate/',
    },
  ],
  satisfiedShare: [
    {
      title: 'Centercode, Customer satisfaction (CSAT)',
      url: 'https://www.centercode.com/glossary/customer-satisfaction-csat',
    },
  ],
  nps: [
    {
      title: 'Retently, What is NPS and how does it work',
      url: 'https://help.retently.com/en/articles/431320-what-is-nps-and-how-does-it-work',
    },
  ],
};
