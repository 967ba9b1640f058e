import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import {
  ACCOUNT,
  ALERTS,
  CHECKS,
  DELIVERIES,
  HOME,
  INSIGHTS,
  INSTALL,
  INVITATIONS,
  LINKS,
  MONTH,
  MOVING,
  PEOPLE,
  REPORTS,
  reviewIdIn,
  SETTINGS,
  TEMPLATES,
} from './addresses.ts';
import { AccountPage } from './account/AccountPage.tsx';
import { AlertsPage } from './alerts/AlertsPage.tsx';
import { CasesPage } from './CasesPage.tsx';
import { ChecksPage } from './checks/ChecksPage.tsx';
import { DeliveriesPage } from './deliveries/DeliveriesPage.tsx';
import type { InboxModel } from './inbox-model.ts';
import { InsightsPage } from './insights/InsightsPage.tsx';
import { InstallDoor } from './install/InstallDoor.tsx';
import { MonthPage } from './insights/MonthPage.tsx';
import { InvitationsPage } from './invitations/InvitationsPage.tsx';
import { LinksPage } from './links/LinksPage.tsx';
import { MovingPage } from './moving/MovingPage.tsx';
import { PeoplePage } from './people/PeoplePage.tsx';
import { rightFor } from './places.ts';
import { ReportsPage } from './reports/ReportsPage.tsx';
import { useRights } from './rights.ts';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { TemplatesPage } from './templates/TemplatesPage.tsx';

interface PageAtProps {
  readonly path: string;
  readonly model: InboxModel;
  readonly shopName: string;
  /** The session is over. */
  readonly onSignedOut: () => void;
  /** The session carries another name. */
  readonly onRenamed: () => void;
}

const TITLES: Readonly<Record<string, string>> = {
  [REPORTS]: 'Reported reviews',
  [CHECKS]: 'Checks',
  [DELIVERIES]: 'Deliveries',
  [INSIGHTS]: 'Insights',
  [MONTH]: 'Month',
  [INVITATIONS]: 'Invitations',
  [LINKS]: 'Links and QR codes',
  [TEMPLATES]: 'Templates',
  [ACCOUNT]: 'Your account',
  [INSTALL]: 'Install',
  [MOVING]: 'Moving',
  [PEOPLE]: 'People',
  [SETTINGS]: 'Settings',
  [ALERTS]: 'What I am told of',
};

export function PageAt({ path, model, shopName, onSignedOut, onRenamed }: PageAtProps) {
  useEffect(() => {
    document.title = `${TITLES[path] ?? 'Cases'} – ${shopName}`;
  }, [path, shopName]);
  const right = rightFor(path);
  const rights = useRights();
  const reviewId = reviewIdIn(path);
  if (right !== undefined && !rights.includes(right)) {
    return (
      <Elsewhere title="This page is not for your role">
        <p>An owner of the shop can change what you may see and do.</p>
      </Elsewhere>
    );
  }
  if (path === HOME || reviewId !== undefined) return <CasesPage model={model} reviewId={reviewId} />;
  switch (path) {
    case REPORTS:
      return <ReportsPage model={model.reports} />;
    case CHECKS:
      return <ChecksPage client={model.client} />;
    case DELIVERIES:
      return <DeliveriesPage client={model.client} />;
    case INSIGHTS:
      return <InsightsPage client={model.client} />;
    case MONTH:
      return <MonthPage client={model.client} shopName={shopName} />;
    case INVITATIONS:
      return <InvitationsPage client={model.client} shop={model.settings.shop} shopKey={model.shopKey} />;
    case LINKS:
      return <LinksPage client={model.client} />;
    case TEMPLATES:
      return <TemplatesPage model={model.templates} />;
    case INSTALL:
      return <InstallDoor client={model.client} shopKey={model.shopKey} />;
    case MOVING:
      return <MovingPage model={model.movingOut} />;
    case ALERTS:
      return <AlertsPage model={model.alerts} />;
    case ACCOUNT:
      return <AccountPage onSignedOut={onSignedOut} onRenamed={onRenamed} />;
    case PEOPLE:
      return <PeoplePage client={model.client} choices={model.choices} onSignedOut={onSignedOut} />;
    case SETTINGS:
      return <SettingsPage model={model.settings} choices={model.choices} />;
    default:
      return <Elsewhere title="There is no such page" />;
  }
}

interface ElsewhereProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

function Elsewhere({ title, children }: ElsewhereProps) {
  return (
    <div class="page stack">
      <h1>{title}</h1>
      {children}
      <p>
        <a href={HOME}>Go to the cases</a>
      </p>
    </div>
  );
}
