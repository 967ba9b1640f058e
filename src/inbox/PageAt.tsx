import { useEffect } from 'preact/hooks';
import { ALERTS, DELIVERIES, HOME, INSIGHTS, MONTH, reviewIdIn, SETTINGS, TEMPLATES } from './addresses.ts';
import { AlertsPage } from './alerts/AlertsPage.tsx';
import { CasesPage } from './CasesPage.tsx';
import { DeliveriesPage } from './deliveries/DeliveriesPage.tsx';
import type { InboxModel } from './inbox-model.ts';
import { InsightsPage } from './insights/InsightsPage.tsx';
import { MonthPage } from './insights/MonthPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { TemplatesPage } from './templates/TemplatesPage.tsx';

interface PageAtProps {
  readonly path: string;
  readonly model: InboxModel;
  readonly shopName: string;
}

const TITLES: Readonly<Record<string, string>> = {
  [DELIVERIES]: 'Deliveries',
  [INSIGHTS]: 'Insights',
  [MONTH]: 'Month',
  [TEMPLATES]: 'Templates',
  [SETTINGS]: 'Settings',
  [ALERTS]: 'What I am told of',
};

export function PageAt({ path, model, shopName }: PageAtProps) {
  useEffect(() => {
    document.title = `${TITLES[path] ?? 'Cases'} – ${shopName}`;
  }, [path, shopName]);
  const reviewId = reviewIdIn(path);
  if (path === HOME || reviewId !== undefined) return <CasesPage model={model} reviewId={reviewId} />;
  switch (path) {
    case DELIVERIES:
      return <DeliveriesPage client={model.client} />;
    case INSIGHTS:
      return <InsightsPage client={model.client} />;
    case MONTH:
      return <MonthPage client={model.client} shopName={shopName} />;
    case TEMPLATES:
      return <TemplatesPage model={model.templates} />;
    case ALERTS:
      return <AlertsPage model={model.alerts} />;
    case SETTINGS:
      return <SettingsPage model={model.settings} choices={model.choices} />;
    default:
      return (
        <div class="page stack">
          <h1>There is no such page</h1>
          <p>
            <a href={HOME}>Go to the cases</a>
          </p>
        </div>
      );
  }
}
