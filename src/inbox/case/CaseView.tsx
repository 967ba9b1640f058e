import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import { HOME } from '../addresses.ts';
import { Composer } from '../composer/Composer.tsx';
import { Failure } from '../Failure.tsx';
import { problemName } from '../failure-words.ts';
import type { InboxModel } from '../inbox-model.ts';
import { now } from '../now.ts';
import { urgencyTone, urgencyWords } from '../queue/urgency-words.ts';
import { useMay } from '../rights.ts';
import { AssigneeField } from './AssigneeField.tsx';
import { AuditTrail } from './AuditTrail.tsx';
import type { CaseModel } from './case-model.ts';
import { CaseOrder } from './CaseOrder.tsx';
import { CaseReview } from './CaseReview.tsx';
import { CaseThread } from './CaseThread.tsx';
import { CloseCase } from './CloseCase.tsx';
import { ContactRequest } from './ContactRequest.tsx';
import { CustomerReviews } from './CustomerReviews.tsx';
import { Meanwhile } from './Meanwhile.tsx';
import { Notes } from './Notes.tsx';
import { OtherWriters } from './OtherWriters.tsx';
import { TagsField } from './TagsField.tsx';
import { TopicField } from './TopicField.tsx';

interface CaseViewProps {
  readonly model: CaseModel;
  readonly inbox: InboxModel;
  /** What the queue is narrowed down to. */
  readonly query: string;
}

export function CaseView({ model, inbox, query }: CaseViewProps) {
  useEffect(() => model.read(), [model]);
  const { reading, detail } = model;
  return (
    <article class="case" aria-busy={reading.isWaiting}>
      <p class="case-back">
        <a href={HOME + query}>All cases</a>
      </p>
      {reading.status.value === 'ready' && detail.value ? (
        <Opened model={model} inbox={inbox} query={query} detail={detail.value} />
      ) : (
        <>
          <h1 class="visually-hidden">Case</h1>
          <NotYet model={model} />
        </>
      )}
    </article>
  );
}

function NotYet({ model: { reading } }: Pick<CaseViewProps, 'model'>) {
  if (problemName(reading.failure.value) === 'unknown-case') {
    return (
      <div class="notice" role="alert">
        <p>There is no such case. It goes when its review is deleted by its author.</p>
      </div>
    );
  }
  if (reading.status.value === 'failed') {
    return <Failure what="The case could not be loaded." task={reading} />;
  }
  return (
    <div class="case-waiting">
      <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
    </div>
  );
}

function Opened({ model, inbox, query, detail }: CaseViewProps & { readonly detail: CaseDetail }) {
  const composer = useMemo(() => inbox.compose(model), [inbox, model]);
  const presence = useMemo(() => inbox.presence(model, composer), [inbox, model, composer]);
  const mayAnswer = useMay('answer-cases');
  const headingRef = useRef<HTMLHeadingElement>(null);
  // Whoever opened the case goes on reading here.
  useEffect(() => headingRef.current?.focus(), []);
  return (
    <div class="case-columns">
      <header class="case-head">
        <p class={`urgency ${urgencyTone(detail)}`}>{urgencyWords(detail, now.value)}</p>
        <h1 tabIndex={-1} ref={headingRef}>
          <bdi>{detail.author.name}</bdi> on <bdi>{detail.product.name}</bdi>
        </h1>
      </header>
      <div class="case-main stack wide">
        <Meanwhile model={model} />
        {detail.contact && <ContactRequest contact={detail.contact} author={detail.author.name} />}
        <CaseReview detail={detail} />
        <CaseThread model={model} detail={detail} settings={inbox.shop.settings.value} />
        {mayAnswer && (
          <>
            <OtherWriters model={presence} />
            <Composer
              model={composer}
              detail={detail}
              settings={inbox.shop.settings.value}
              templates={inbox.templates}
              owners={inbox.choices.people.value.owners}
            />
          </>
        )}
      </div>
      <aside class="case-aside stack wide" aria-label="About this case">
        <AssigneeField model={model} detail={detail} people={inbox.choices.people.value} />
        <TopicField model={model} detail={detail} />
        <TagsField model={model} detail={detail} known={inbox.choices.filters.value.tags} />
        <CaseOrder detail={detail} />
        <Notes model={model} detail={detail} owners={inbox.choices.people.value.owners} />
        <CustomerReviews model={model} customer={detail.customer} query={query} />
        {mayAnswer && <CloseCase model={model} detail={detail} />}
        <AuditTrail detail={detail} />
      </aside>
    </div>
  );
}
