import type { FileName, OperationName, Operations } from '../../contract/operations.ts';
import { addMessage } from './add-message.ts';
import { addNote } from './add-note.ts';
import { answerInvitation } from './answer-invitation.ts';
import { appealRejection } from './appeal-rejection.ts';
import { assignCase } from './assign-case.ts';
import { changeCases } from './change-cases.ts';
import { changeMember } from './change-member.ts';
import { changeOwnAlerts } from './change-own-alerts.ts';
import { changeOrderSource } from './change-order-source.ts';
import { changeSettings } from './change-settings.ts';
import { checkPage } from './check-page.ts';
import { closeCase } from './close-case.ts';
import { correctTopic } from './correct-topic.ts';
import { decideCheck } from './decide-check.ts';
import { deleteReview } from './delete-review.ts';
import { deleteTemplate } from './delete-template.ts';
import { deleteView } from './delete-view.ts';
import { editMessage } from './edit-message.ts';
import { editReply } from './edit-reply.ts';
import { getCase } from './get-case.ts';
import { getDelivery } from './get-delivery.ts';
import { getInsights } from './get-insights.ts';
import { getInvitation } from './get-invitation.ts';
import { getInvitationFigures } from './get-invitation-figures.ts';
import { getJsonLd } from './get-json-ld.ts';
import { getLedger } from './get-ledger.ts';
import { getMonth } from './get-month.ts';
import { getOwnAlerts } from './get-own-alerts.ts';
import { getOwnReview } from './get-own-review.ts';
import { getReviewsHtml } from './get-reviews-html.ts';
import { getSettings } from './get-settings.ts';
import { getTrends } from './get-trends.ts';
import type { FurtherRead, Write } from './handler.ts';
import { listAssignees } from './list-assignees.ts';
import { listCases } from './list-cases.ts';
import { listCustomerReviews } from './list-customer-reviews.ts';
import { listChecks } from './list-checks.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listFilterChoices } from './list-filter-choices.ts';
import { inviteMember } from './invite-member.ts';
import { listInvitations } from './list-invitations.ts';
import { listHighlights } from './list-highlights.ts';
import { listMembers } from './list-members.ts';
import { listMetafields } from './list-metafields.ts';
import { listNotes } from './list-notes.ts';
import { listOrderSources } from './list-order-sources.ts';
import { listRatings } from './list-ratings.ts';
import { listReportedReviews } from './list-reported-reviews.ts';
import { listReviews } from './list-reviews.ts';
import { listTemplates } from './list-templates.ts';
import { listWritingLinks } from './list-writing-links.ts';
import { endInvitationTrial } from './end-invitation-trial.ts';
import { getInvitationTrial } from './get-invitation-trial.ts';
import { startInvitationTrial } from './start-invitation-trial.ts';
import { previewInvitation } from './preview-invitation.ts';
import { maskFacts } from './mask-facts.ts';
import { putProducts } from './put-products.ts';
import { receiveOrders } from './receive-orders.ts';
import { removeMember } from './remove-member.ts';
import { replayDelivery } from './replay-delivery.ts';
import { reportReview } from './report-review.ts';
import { reviseReview } from './revise-review.ts';
import { resetSecondFactor } from './reset-second-factor.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { saveTemplate } from './save-template.ts';
import { listViews } from './list-views.ts';
import { saveView } from './save-view.ts';
import { seeReports } from './see-reports.ts';
import { settleCase } from './settle-case.ts';
import { settlePromise } from './settle-promise.ts';
import { submitReview } from './submit-review.ts';
import { suppressAddress } from './suppress-address.ts';
import { tagCase } from './tag-case.ts';
import { tellPresence } from './tell-presence.ts';
import { testDelivery } from './test-delivery.ts';
import { voteReview } from './vote-review.ts';
import { withdrawMemberInvite } from './withdraw-member-invite.ts';
import { withdrawReply } from './withdraw-reply.ts';
import { writeReply } from './write-reply.ts';

type Named<M> = { [N in OperationName]: Operations[N]['method'] extends M ? N : never }[OperationName];
export type ReadName = Exclude<Named<'GET'>, FileName>;
/** Takes a file, and has its own way in: `media/take-upload.ts`. */
export type UploadName = 'uploadMedia';
export type WriteName = Exclude<OperationName, ReadName | UploadName | FileName>;

/** A compile error here means that the table has an operation which nobody answers. */
export const reads: { readonly [N in ReadName]: FurtherRead<N> } = {
  listReviews,
  listRatings,
  listHighlights,
  getJsonLd,
  getReviewsHtml,
  getLedger,
  getInvitation,
  getOwnReview,
  listCases,
  getCase,
  getSettings,
  listCustomerReviews,
  listReportedReviews,
  listDeliveries,
  listChecks,
  getDelivery,
  getOwnAlerts,
  getInsights,
  listTemplates,
  getTrends,
  getMonth,
  listAssignees,
  listFilterChoices,
  listNotes,
  listViews,
  listMembers,
  listInvitations,
  getInvitationFigures,
  getInvitationTrial,
  previewInvitation,
  listWritingLinks,
  listOrderSources,
  listMetafields,
  checkPage,
};
export const writes: { readonly [N in WriteName]: Write<N> } = {
  submitReview,
  answerInvitation,
  reviseReview,
  deleteReview,
  addMessage,
  editMessage,
  seeReports,
  settleCase,
  decideCheck,
  maskFacts,
  appealRejection,
  writeReply,
  editReply,
  withdrawReply,
  settlePromise,
  correctTopic,
  closeCase,
  changeSettings,
  replayDelivery,
  changeOwnAlerts,
  testDelivery,
  saveTemplate,
  deleteTemplate,
  assignCase,
  tagCase,
  addNote,
  tellPresence,
  changeCases,
  inviteMember,
  withdrawMemberInvite,
  changeMember,
  resetSecondFactor,
  removeMember,
  saveView,
  deleteView,
  voteReview,
  reportReview,
  receiveOrders,
  endInvitationTrial,
  startInvitationTrial,
  revokeInvitation,
  suppressAddress,
  putProducts,
  changeOrderSource,
};
