/** What a reader does with reviews besides reading: fetched when they are about to, or when the address asks for it. */
import { type ComponentType, render } from 'preact';
import type { Caller } from '../../client/caller.ts';
import tokensCss from '../../ui/reader-tokens.css?inline';
import type { ReaderDoor, ReaderOptions } from '../reviews/reader-door.ts';
import { adopt, styleSheet } from '../style-sheet.ts';
import { AddressModel } from './address-model.ts';
import { clearBeside, placeBeside, sayBeside } from './beside-review.ts';
import { ChooseModel } from './choose-model.ts';
import { ChoosePanel } from './ChoosePanel.tsx';
import { copyLink } from './copy-link.ts';
import readerCss from './reader.css?inline';
import { ReportForm } from './ReportForm.tsx';
import { ReportModel } from './report-model.ts';
import { reviewOf } from '../reviews/earlier-votes.ts';
import { Failure } from '../reviews/Failure.tsx';
import { GalleryDoor } from './gallery-door.ts';
import { markWords } from './search-marks.ts';
import { showVotes } from './show-votes.ts';
import { VoteModel } from './vote-model.ts';
import { MARK_WORDS } from './words.ts';
import { t } from '../../ui/words.ts';

const sheet = styleSheet(tokensCss + readerCss);

export interface ReaderStage {
  readonly Panel: ComponentType;
  /** A button with `data-act` was pressed. */
  readonly act: (button: HTMLButtonElement) => void;
  /** Called after each drawing, for what no element holds. */
  readonly drawn: () => void;
  readonly leave: () => void;
}

/** Without a button the address asked for the stage. */
export function serve(door: ReaderDoor, button: HTMLButtonElement | undefined): void {
  door.stage ??= createStage(door);
  if (button) door.stage.act(button);
}

function createStage({ call, root, product, model: browse, changed }: ReaderOptions): ReaderStage {
  adopt(root, sheet);
  const choose = new ChooseModel(browse, changed);
  const votes = new VoteModel(call, browse, changed);
  const address = new AddressModel({ root, browse, choose, changed });
  address.begin();
  const gallery = new GalleryDoor({ call, root, product, browsing: browse, changed });
  const acts: Readonly<Record<string, (button: HTMLButtonElement, id: string) => void>> = {
    choose: () => choose.toggle(),
    vote(button, id) {
      clearBeside(button, 'vote');
      votes.set(id, button.ariaPressed !== 'true');
    },
    report: (button, id) => openReport(call, button, id),
    link: (button, id) => copyLink(button, id),
    photo: (button) => gallery.open(button),
  };
  return {
    Panel: () => (
      <>
        <Failure what={t`The photo could not be opened.`} task={gallery.loading} />
        <ChoosePanel model={choose} />
      </>
    ),
    act(button) {
      const kind = button.dataset['act'] ?? '';
      const id = reviewOf(button);
      if (kind in MARK_WORDS) explain(button, kind);
      else acts[kind]?.(button, id);
    },
    drawn() {
      root.querySelector('[data-act=choose]')?.setAttribute('aria-expanded', String(choose.isOpen));
      showVotes(root, votes);
      markWords(root, browse.shown.q);
      address.drawn();
    },
    leave() {
      address.leave();
      gallery.loading.cancel();
      markWords(root, undefined);
    },
  };
}

/** Pressed again, it goes. */
function explain(button: HTMLButtonElement, kind: string): void {
  if (clearBeside(button) !== kind) sayBeside(button, kind, MARK_WORDS[kind] ?? '', 'status');
}

function openReport(call: Caller, button: HTMLButtonElement, id: string): void {
  if (clearBeside(button) === 'report') return;
  const place = placeBeside(button, 'report');
  const close = () => {
    clearBeside(button);
    button.focus();
  };
  const model = new ReportModel(call, id, () => draw());
  const draw = () => render(<ReportForm model={model} onClose={close} />, place);
  draw();
}
