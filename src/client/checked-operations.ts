/**
 * The whole table for {@link createClient}, judged by the schemas themselves: for Node and for
 * bundles to which zod's size does not matter. The widget uses the compiled readers instead.
 */
import * as z from 'zod/mini';
import { operations } from '../contract/operations.ts';
import type { CallableOperation, CallableName } from './client.ts';

function checked<N extends CallableName>(name: N): CallableOperation<N> {
  const { method, path, answer } = operations[name];
  const schema: z.ZodMiniType = 'body' in answer ? answer.body : z.undefined();
  return {
    method,
    path,
    accepts: (value): value is never => schema.safeParse(value).success,
  };
}

export const checkedOperations: { readonly [N in CallableName]: CallableOperation<N> } = {
  listReviews: checked('listReviews'),
  listRatings: checked('listRatings'),
  listHighlights: checked('listHighlights'),
  getJsonLd: checked('getJsonLd'),
  getLedger: checked('getLedger'),
  listChecks: checked('listChecks'),
  decideCheck: checked('decideCheck'),
  appealRejection: checked('appealRejection'),
  submitReview: checked('submitReview'),
  voteReview: checked('voteReview'),
  reportReview: checked('reportReview'),
  getOwnReview: checked('getOwnReview'),
  reviseReview: checked('reviseReview'),
  deleteReview: checked('deleteReview'),
  addMessage: checked('addMessage'),
  editMessage: checked('editMessage'),
  settleCase: checked('settleCase'),
  writeReply: checked('writeReply'),
  editReply: checked('editReply'),
  withdrawReply: checked('withdrawReply'),
  settlePromise: checked('settlePromise'),
  listCases: checked('listCases'),
  getCase: checked('getCase'),
  correctTopic: checked('correctTopic'),
  closeCase: checked('closeCase'),
  getSettings: checked('getSettings'),
  changeSettings: checked('changeSettings'),
  listDeliveries: checked('listDeliveries'),
  replayDelivery: checked('replayDelivery'),
  getInsights: checked('getInsights'),
  listTemplates: checked('listTemplates'),
  saveTemplate: checked('saveTemplate'),
  deleteTemplate: checked('deleteTemplate'),
  getTrends: checked('getTrends'),
  getMonth: checked('getMonth'),
  listAssignees: checked('listAssignees'),
  listFilterChoices: checked('listFilterChoices'),
  listViews: checked('listViews'),
  listMembers: checked('listMembers'),
  inviteMember: checked('inviteMember'),
  withdrawMemberInvite: checked('withdrawMemberInvite'),
  changeMember: checked('changeMember'),
  resetSecondFactor: checked('resetSecondFactor'),
  removeMember: checked('removeMember'),
  saveView: checked('saveView'),
  deleteView: checked('deleteView'),
  assignCase: checked('assignCase'),
  tagCase: checked('tagCase'),
  addNote: checked('addNote'),
  listNotes: checked('listNotes'),
  listCustomerReviews: checked('listCustomerReviews'),
  listReportedReviews: checked('listReportedReviews'),
  seeReports: checked('seeReports'),
  tellPresence: checked('tellPresence'),
  changeCases: checked('changeCases'),
  getOwnAlerts: checked('getOwnAlerts'),
  changeOwnAlerts: checked('changeOwnAlerts'),
  testDelivery: checked('testDelivery'),
  getDelivery: checked('getDelivery'),
  receiveOrders: checked('receiveOrders'),
  listInvitations: checked('listInvitations'),
  getInvitationFigures: checked('getInvitationFigures'),
  previewInvitation: checked('previewInvitation'),
  revokeInvitation: checked('revokeInvitation'),
  suppressAddress: checked('suppressAddress'),
  putProducts: checked('putProducts'),
  listOrderSources: checked('listOrderSources'),
  changeOrderSource: checked('changeOrderSource'),
  listMetafields: checked('listMetafields'),
};
