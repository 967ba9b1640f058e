/** What is wrong with the settings, by the JSON Pointer of the field, as the contract and the server name it. */
import { ProblemError } from '../../client/problem-error.ts';
import type { RequestError } from '../../contract/problem.ts';
import { requestErrors } from '../../contract/request-errors.ts';
import { ShopSettingsChange } from '../../contract/shop-settings.ts';
import { addressFault, CHANNEL_TYPES } from './channel-address.ts';
import { fieldOfInvitations, placeOfInvitations } from './invitation-places.ts';
import { PARTS, type SettingsDraft } from './settings-draft.ts';

export interface Fault {
  readonly pointer: string;
  /** A whole sentence. */
  readonly words: string;
}

type Refusal = Pick<RequestError, 'pointer' | 'detail'>;

/** What the contract refuses is not sent to be refused. */
export function refusalsOf(change: ShopSettingsChange): readonly Refusal[] {
  const read = ShopSettingsChange.safeParse(change, { reportInput: true });
  const refusals: Refusal[] = read.success ? [] : requestErrors('body', read.error.issues);
  const addresses = (change.channels ?? []).flatMap(({ url }, at) => {
    const detail = addressFault(url);
    return detail === undefined ? [] : [{ pointer: `/channels/${at}/url`, detail }];
  });
  const known = new Set(refusals.map(({ pointer }) => pointer));
  return [...addresses.filter(({ pointer }) => !known.has(pointer)), ...refusals];
}

/** Empty when the failure is of another kind. */
export function refusalsIn(failure: unknown): readonly Refusal[] {
  return failure instanceof ProblemError ? (failure.problem?.errors ?? []) : [];
}

export function faultsOf(draft: SettingsDraft, refusals: readonly Refusal[]): readonly Fault[] {
  return refusals
    .filter(({ pointer }) => !isOfShopTimeZone(draft, pointer))
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map(({ pointer, detail }) => {
      const { name, value } = placeOf(draft, pointer);
      const words =
        value?.trim() === '' ? `Enter ${name}` : `${name[0]?.toUpperCase()}${name.slice(1)} ${detail}`;
      return { pointer: fieldOf(draft, pointer), words: `${words}.` };
    })
    .filter(({ pointer }, at, all) => all.findIndex((each) => each.pointer === pointer) === at);
}

/** Several addresses are typed into one field, and which step is too short is known by the one before it. */
function fieldOf({ escalation }: SettingsDraft, pointer: string): string {
  const [, part, at, list] = pointer.split('/');
  if (part === 'invitations') return `/invitations${fieldOfInvitations(belowInvitations(pointer))}`;
  // What is wrong with the steps as a whole is mended from the first on.
  if (part === 'attributes' && pointer.endsWith('/words')) return `${pointer}/0`;
  if (part !== 'escalation') return pointer;
  if (at === undefined) {
    const short = escalation.findIndex(
      ({ afterHours }, place) => place > 0 && Number(afterHours) <= Number(escalation[place - 1]?.afterHours),
    );
    return `/escalation/${Math.max(short, 0)}/afterHours`;
  }
  if (list === 'members') return `/escalation/${at}`;
  return `/escalation/${at}${list === undefined ? '' : `/${list}`}`;
}

const belowInvitations = (pointer: string) => pointer.slice('/invitations'.length);

/** As they stand on the page, so that the summary can be worked off from top to bottom. */
function rankOf({ pointer }: Refusal): number {
  const [, part = '', at = '0'] = pointer.split('/');
  return PARTS.findIndex((each) => each === part) * 100 + (Number(at) || 0);
}

/** Hours go by the shop's own time zone unless they name another, and its fault is said once. */
function isOfShopTimeZone({ channels }: SettingsDraft, pointer: string): boolean {
  const [, list, at, part] = pointer.split('/');
  return list === 'channels' && part === 'timeZone' && channels[Number(at)]?.timeZone === '';
}

interface Place {
  readonly name: string;
  /** As it was typed; undefined where nothing is. */
  readonly value?: string | undefined;
}

function placeOf(draft: SettingsDraft, pointer: string): Place {
  const [, part = '', at, ...rest] = pointer.split('/');
  if (part === 'invitations') return placeOfInvitations(draft.invitations, belowInvitations(pointer));
  const number = Number(at) + 1;
  if (part === 'name') return { name: 'the name of the shop', value: draft.name };
  if (part === 'timeZone') return { name: 'the time zone', value: draft.timeZone };
  if (at === undefined) return { name: part === 'escalation' ? 'the escalation' : `the list of ${part}` };
  switch (part) {
    case 'recipients':
      return { name: `recipient ${number}`, value: draft.recipients[Number(at)]?.text };
    case 'webhooks':
      return { name: `the address of webhook ${number}`, value: draft.webhooks[Number(at)]?.url };
    case 'workingCalendar':
      return placeOfCalendar(draft, at, rest);
    case 'escalation':
      return placeOfStep(draft.escalation[Number(at)], number, rest);
    case 'attributes':
      return placeOfAttribute(draft.attributes[Number(at)], number, rest);
    case 'channels':
      return placeOfChannel(draft.channels[Number(at)], number, rest);
    default:
      return { name: `the part ${pointer}` };
  }
}

function placeOfCalendar({ workingCalendar }: SettingsDraft, list: string, [at]: readonly string[]): Place {
  const day = list === 'hours' ? workingCalendar.spans[Number(at)]?.day : undefined;
  return { name: day ? `${day} of the working hours` : 'the days off' };
}

function placeOfStep(
  step: SettingsDraft['escalation'][number] | undefined,
  number: number,
  [part]: readonly string[],
): Place {
  if (part === 'afterHours') return { name: `the wait of step ${number}`, value: step?.afterHours };
  return { name: part === 'emails' ? `each address of step ${number}` : `step ${number}` };
}

function placeOfAttribute(
  attribute: SettingsDraft['attributes'][number] | undefined,
  number: number,
  [part, step]: readonly string[],
): Place {
  const of = `of question ${number}`;
  if (part === 'name') return { name: `what is asked about ${of}`, value: attribute?.name };
  if (part === 'words')
    return { name: step === undefined ? `the steps ${of}` : `step ${Number(step) + 1} ${of}` };
  return { name: `each product ${of}` };
}

function placeOfChannel(
  channel: SettingsDraft['channels'][number] | undefined,
  number: number,
  [part, at]: readonly string[],
): Place {
  const of = `of channel ${number}`;
  if (!channel) return { name: `channel ${number}` };
  if (part === 'name') return { name: `what shoppers read ${of}`, value: channel.name };
  if (part === 'timeZone') return { name: `the time zone ${of}`, value: channel.timeZone };
  if (part === 'url') {
    const { address } = CHANNEL_TYPES[channel.type];
    return { name: `the ${address[0]?.toLowerCase()}${address.slice(1)} ${of}`, value: channel.address };
  }
  const day = channel.spans[Number(at)]?.day;
  return { name: day ? `${day} ${of}` : `the hours ${of}` };
}
