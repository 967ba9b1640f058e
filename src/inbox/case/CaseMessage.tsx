import { useState } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import type { Message } from '../../contract/review.ts';
import type { ShopSettings } from '../../contract/shop-settings.ts';
import { promiseWords } from '../../ui/promise-words.ts';
import { Confirm } from '../Confirm.tsx';
import { failureWords } from '../failure-words.ts';
import { now } from '../now.ts';
import { useMay } from '../rights.ts';
import { momentWords } from '../time-words.ts';
import type { CaseModel } from './case-model.ts';
import { EarlierTexts } from './EarlierTexts.tsx';
import { EditReply } from './EditReply.tsx';

interface CaseMessageProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
  readonly settings: ShopSettings | undefined;
  readonly message: Message;
}

export function CaseMessage({ model, detail, settings, message }: CaseMessageProps) {
  const mayAnswer = useMay('answer-cases');
  const [isEditing, edit] = useState(false);
  const earlier = detail.history.filter(({ messageId }) => messageId === message.id);
  return (
    <li class={`message by-${message.by}`}>
      <p class="message-byline">
        <b dir="auto">{message.author.name}</b>
        {message.by === 'merchant' && <span class="shop-mark">Shop</span>}
        <time dateTime={message.dateCreated}>{momentWords(message.dateCreated)}</time>
        {message.dateModified && <span>edited {momentWords(message.dateModified)}</span>}
      </p>
      {isEditing ? (
        <EditReply {...{ model, detail, settings, message }} onDone={() => edit(false)} />
      ) : (
        <p class="text" dir="auto">
          {message.text}
        </p>
      )}
      {message.promise && <p class="promise">{promiseWords(message.promise, now.value)}</p>}
      {earlier.length > 0 && <EarlierTexts title="Earlier texts" texts={earlier} />}
      <Fault model={model} message={message} />
      {message.by === 'merchant' && mayAnswer && !isEditing && (
        <Acts model={model} message={message} onEdit={() => edit(true)} />
      )}
    </li>
  );
}

function Fault({ model, message }: Pick<CaseMessageProps, 'model' | 'message'>) {
  if (model.acting.status.value !== 'failed' || model.actingOn.value !== message.id) return null;
  return (
    <p role="alert" class="notice failed">
      {failureWords('That was not stored.', model.acting.failure.value)}
    </p>
  );
}

interface ActsProps extends Pick<CaseMessageProps, 'model' | 'message'> {
  readonly onEdit: () => void;
}

function Acts({ model, message: { id, promise }, onEdit }: ActsProps) {
  const isOpen = promise?.state === 'open' || promise?.state === 'late';
  return (
    <div class="case-acts">
      {isOpen && (
        <>
          <Confirm
            label="Mark as kept"
            confirm="It is kept"
            onConfirm={() => void model.settlePromise(id, 'kept')}
            isQuiet
          >
            Shoppers will read that the promise was kept today. It stays so.
          </Confirm>
          <Confirm
            label="Withdraw promise"
            confirm="Withdraw the promise"
            onConfirm={() => void model.settlePromise(id, 'withdrawn')}
            isQuiet
          >
            Shoppers will read that the promise was withdrawn. It stays so; a new reply can promise anew.
          </Confirm>
        </>
      )}
      <button type="button" class="button quiet" onClick={onEdit}>
        Edit
      </button>
      {promise === null && (
        <Confirm
          label="Withdraw reply"
          confirm="Withdraw the reply"
          onConfirm={() => void model.withdrawReply(id)}
          isQuiet
        >
          Shoppers no longer see it. Its text stays in the history of the shop.
        </Confirm>
      )}
    </div>
  );
}
