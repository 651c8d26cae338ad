// Generated from openapi.json by generate.ts.
// @ts-nocheck

import { client } from './client.gen.ts';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.ts';
import type { AcceptInvitationData, AcceptInvitationErrors, AcceptInvitationResponses, AddBookingNoteData, AddBookingNoteErrors, AddBookingNoteResponses, AddCannedReplyData, AddCannedReplyErrors, AddCannedReplyResponses, AddChefData, AddChefErrors, AddChefResponses, AddConversationNoteData, AddConversationNoteErrors, AddConversationNoteResponses, AddCustomerNoteData, AddCustomerNoteErrors, AddCustomerNoteResponses, AddDishData, AddDishErrors, AddDishResponses, AddInboxViewData, AddInboxViewErrors, AddInboxViewResponses, AddLabelData, AddLabelErrors, AddLabelResponses, AddMyRequestsData, AddMyRequestsErrors, AddMyRequestsResponses, AddNoticeGroupData, AddNoticeGroupErrors, AddNoticeGroupResponses, AddPasskeyData, AddPasskeyErrors, AddPasskeyResponses, AddRequestsData, AddRequestsErrors, AddRequestsResponses, AddSavedViewData, AddSavedViewErrors, AddSavedViewResponses, ApproveReplyDraftData, ApproveReplyDraftErrors, ApproveReplyDraftResponses, ApproveSettingChangeData, ApproveSettingChangeErrors, ApproveSettingChangeResponses, ApproveStaffData, ApproveStaffErrors, ApproveStaffResponses, ArchiveArticleData, ArchiveArticleErrors, ArchiveArticleResponses, AskAssistantData, AskAssistantErrors, AskAssistantResponses, AskForTermsData, AskForTermsErrors, AskForTermsResponses, AssignChefData, AssignChefErrors, AssignChefResponses, AuthoriseClientData, AuthoriseClientErrors, AuthoriseClientResponses, BlockIpData, BlockIpErrors, BlockIpResponses, CancelBookingData, CancelBookingErrors, CancelBookingResponses, CancelMyBookingData, CancelMyBookingErrors, CancelMyBookingResponses, CancelScheduledReplyData, CancelScheduledReplyErrors, CancelScheduledReplyResponses, ChangeBookingData, ChangeBookingErrors, ChangeBookingResponses, ChangeCannedReplyData, ChangeCannedReplyErrors, ChangeCannedReplyResponses, ChangeChefData, ChangeChefErrors, ChangeChefResponses, ChangeConversationOwnerData, ChangeConversationOwnerErrors, ChangeConversationOwnerResponses, ChangeCustomerData, ChangeCustomerErrors, ChangeCustomerResponses, ChangeDeskBookingData, ChangeDeskBookingErrors, ChangeDeskBookingResponses, ChangeDishData, ChangeDishErrors, ChangeDishPriceData, ChangeDishPriceErrors, ChangeDishPriceResponses, ChangeDishResponses, ChangeLabelData, ChangeLabelErrors, ChangeLabelResponses, ChangeManyBookingsData, ChangeManyBookingsErrors, ChangeManyBookingsResponses, ChangeManyConversationsData, ChangeManyConversationsErrors, ChangeManyConversationsResponses, ChangeMyBookingData, ChangeMyBookingErrors, ChangeMyBookingResponses, ChangeMyConsentData, ChangeMyConsentErrors, ChangeMyConsentResponses, ChangeMyProfileData, ChangeMyProfileErrors, ChangeMyProfileResponses, ChangeNoticeGroupData, ChangeNoticeGroupErrors, ChangeNoticeGroupResponses, ChangePasswordData, ChangePasswordErrors, ChangePasswordResponses, ChangePreferenceData, ChangePreferenceErrors, ChangePreferenceResponses, ChangeSavedViewData, ChangeSavedViewErrors, ChangeSavedViewResponses, ChangeScheduledReplyData, ChangeScheduledReplyErrors, ChangeScheduledReplyResponses, ChangeStaffData, ChangeStaffErrors, ChangeStaffResponses, ChangeStationData, ChangeStationErrors, ChangeStationResponses, ChangeStationTaxData, ChangeStationTaxErrors, ChangeStationTaxResponses, ChangeVariableData, ChangeVariableErrors, ChangeVariableResponses, CheckAuditData, CheckAuditErrors, CheckAuditResponses, CheckPasswordLinkData, CheckPasswordLinkErrors, CheckPasswordLinkResponses, CloseDaysData, CloseDaysErrors, CloseDaysResponses, CompareWithRepositoryData, CompareWithRepositoryErrors, CompareWithRepositoryResponses, ConfirmAssistantData, ConfirmAssistantErrors, ConfirmAssistantResponses, ConfirmSecondFactorData, ConfirmSecondFactorErrors, ConfirmSecondFactorResponses, CorrectAnswerData, CorrectAnswerErrors, CorrectAnswerResponses, CountConversationsData, CountConversationsErrors, CountConversationsResponses, CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, CreateArticleData, CreateArticleErrors, CreateArticleResponses, CreateDeskBookingData, CreateDeskBookingErrors, CreateDeskBookingResponses, CreateLeadData, CreateLeadErrors, CreateLeadResponses, CreateQuoteData, CreateQuoteErrors, CreateQuoteResponses, CreateStationData, CreateStationErrors, CreateStationResponses, DecideCancellationData, DecideCancellationErrors, DecideCancellationResponses, DecideConciergeCaseData, DecideConciergeCaseErrors, DecideConciergeCaseResponses, DecideDeletionData, DecideDeletionErrors, DecideDeletionResponses, DecideOverpaymentData, DecideOverpaymentErrors, DecideOverpaymentResponses, DecideRefundData, DecideRefundErrors, DecideRefundResponses, DecideTimeOffData, DecideTimeOffErrors, DecideTimeOffResponses, DeleteBookingNoteData, DeleteBookingNoteErrors, DeleteBookingNoteResponses, DeleteCustomerNoteData, DeleteCustomerNoteErrors, DeleteCustomerNoteResponses, DeleteDeskBookingData, DeleteDeskBookingErrors, DeleteDeskBookingResponses, DeleteFlagData, DeleteFlagErrors, DeleteFlagResponses, DropReplyDraftData, DropReplyDraftErrors, DropReplyDraftResponses, EditArticleData, EditArticleErrors, EditArticleResponses, EditBookingNoteData, EditBookingNoteErrors, EditBookingNoteResponses, EditCustomerNoteData, EditCustomerNoteErrors, EditCustomerNoteResponses, EndMySessionData, EndMySessionErrors, EndMySessionResponses, EnterBySignInLinkData, EnterBySignInLinkErrors, EnterBySignInLinkResponses, EraseCustomerData, EraseCustomerErrors, EraseCustomerResponses, ExportArticlesAsJsonData, ExportArticlesAsJsonErrors, ExportArticlesAsJsonResponses, ExportArticlesAsMarkdownData, ExportArticlesAsMarkdownErrors, ExportArticlesAsMarkdownResponses, ExportAuditData, ExportAuditErrors, ExportAuditResponses, ExportBookingsData, ExportBookingsErrors, ExportBookingsResponses, ExportConciergeCasesData, ExportConciergeCasesErrors, ExportConciergeCasesResponses, ExportConciergeReportData, ExportConciergeReportErrors, ExportConciergeReportResponses, ExportCustomerDataData, ExportCustomerDataErrors, ExportCustomerDataResponses, ExportCustomerPdfData, ExportCustomerPdfErrors, ExportCustomerPdfResponses, FillCannedRepliesData, FillCannedRepliesErrors, FillCannedRepliesResponses, ForgotPasswordData, ForgotPasswordErrors, ForgotPasswordResponses, GetAgreementData, GetAgreementErrors, GetAgreementPdfData, GetAgreementPdfErrors, GetAgreementPdfResponses, GetAgreementResponses, GetAnswerTraceData, GetAnswerTraceErrors, GetAnswerTraceResponses, GetArticleData, GetArticleErrors, GetArticleResponses, GetAuditChoicesData, GetAuditChoicesErrors, GetAuditChoicesResponses, GetAuditVerdictData, GetAuditVerdictErrors, GetAuditVerdictResponses, GetAvailabilityData, GetAvailabilityErrors, GetAvailabilityResponses, GetBookingAgreementData, GetBookingAgreementErrors, GetBookingAgreementResponses, GetBookingData, GetBookingErrors, GetBookingHistoryData, GetBookingHistoryErrors, GetBookingHistoryResponses, GetBookingResponses, GetBookingTermsData, GetBookingTermsErrors, GetBookingTermsResponses, GetCalendarDayData, GetCalendarDayErrors, GetCalendarDayResponses, GetCalendarFileData, GetCalendarFileErrors, GetCalendarFileResponses, GetCalendarMonthData, GetCalendarMonthErrors, GetCalendarMonthResponses, GetCalendarWeekData, GetCalendarWeekErrors, GetCalendarWeekResponses, GetChatAttachmentData, GetChatAttachmentErrors, GetChatAttachmentResponses, GetChatRatingData, GetChatRatingErrors, GetChatRatingResponses, GetChefData, GetChefErrors, GetChefResponses, GetConciergeReportData, GetConciergeReportErrors, GetConciergeReportResponses, GetConciergeTrialData, GetConciergeTrialErrors, GetConciergeTrialResponses, GetConfigData, GetConfigErrors, GetConfigResponses, GetConsentProofData, GetConsentProofErrors, GetConsentProofPdfData, GetConsentProofPdfErrors, GetConsentProofPdfResponses, GetConsentProofResponses, GetConversationAttachmentData, GetConversationAttachmentErrors, GetConversationAttachmentResponses, GetConversationData, GetConversationErrors, GetConversationResponses, GetCustomerData, GetCustomerErrors, GetCustomerHistoryData, GetCustomerHistoryErrors, GetCustomerHistoryResponses, GetCustomerResponses, GetDashboardData, GetDashboardErrors, GetDashboardResponses, GetDeskAgreementPdfData, GetDeskAgreementPdfErrors, GetDeskAgreementPdfResponses, GetDeskBookingData, GetDeskBookingErrors, GetDeskBookingResponses, GetDeskInvoicePdfData, GetDeskInvoicePdfErrors, GetDeskInvoicePdfResponses, GetErasureReceiptData, GetErasureReceiptErrors, GetErasureReceiptResponses, GetHealthDetailData, GetHealthDetailErrors, GetHealthDetailResponses, GetHoldData, GetHoldErrors, GetHoldResponses, GetInvitationData, GetInvitationErrors, GetInvitationResponses, GetInvoicePdfData, GetInvoicePdfErrors, GetInvoicePdfResponses, GetLiveData, GetLiveErrors, GetLiveResponses, GetMenuData, GetMenuErrors, GetMenuResponses, GetMyAgreementPdfData, GetMyAgreementPdfErrors, GetMyAgreementPdfResponses, GetMyAttachmentData, GetMyAttachmentErrors, GetMyAttachmentResponses, GetMyBookingAgreementData, GetMyBookingAgreementErrors, GetMyBookingAgreementResponses, GetMyBookingData, GetMyBookingErrors, GetMyBookingResponses, GetMyCalendarFileData, GetMyCalendarFileErrors, GetMyCalendarFileResponses, GetMyInvoicePdfData, GetMyInvoicePdfErrors, GetMyInvoicePdfResponses, GetMyProfileData, GetMyProfileErrors, GetMyProfileResponses, GetOwnNoticeTopicsData, GetOwnNoticeTopicsErrors, GetOwnNoticeTopicsResponses, GetPreferencesData, GetPreferencesErrors, GetPreferencesResponses, GetQuoteData, GetQuoteErrors, GetQuoteResponses, GetReadyData, GetReadyErrors, GetReadyResponses, GetSentMediaData, GetSentMediaErrors, GetSentMediaResponses, GetSignInStateData, GetSignInStateErrors, GetSignInStateResponses, GetStaffMemberData, GetStaffMemberErrors, GetStaffMemberResponses, GetStaffOptionsData, GetStaffOptionsErrors, GetStaffOptionsResponses, GetStaffSessionData, GetStaffSessionErrors, GetStaffSessionResponses, GetStationAreaData, GetStationAreaErrors, GetStationAreaResponses, GetStationData, GetStationErrors, GetStationResponses, GetTrendsData, GetTrendsErrors, GetTrendsResponses, ImportArticlesData, ImportArticlesErrors, ImportArticlesResponses, InviteStaffData, InviteStaffErrors, InviteStaffResponses, JudgeAnswerData, JudgeAnswerErrors, JudgeAnswerResponses, KeepDeskBookingOpenData, KeepDeskBookingOpenErrors, KeepDeskBookingOpenResponses, KeepDeskLeadData, KeepDeskLeadErrors, KeepDeskLeadResponses, LabelConversationData, LabelConversationErrors, LabelConversationResponses, LiftDepositPauseData, LiftDepositPauseErrors, LiftDepositPauseResponses, ListAnswerThumbsData, ListAnswerThumbsErrors, ListAnswerThumbsResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, ListArticlesData, ListArticlesErrors, ListArticlesResponses, ListArticleVersionsData, ListArticleVersionsErrors, ListArticleVersionsResponses, ListAuditData, ListAuditErrors, ListAuditResponses, ListBookingFilesData, ListBookingFilesErrors, ListBookingFilesResponses, ListBookingsData, ListBookingsErrors, ListBookingsResponses, ListCannedRepliesData, ListCannedRepliesErrors, ListCannedRepliesResponses, ListChatMessagesData, ListChatMessagesErrors, ListChatMessagesResponses, ListChefsData, ListChefsErrors, ListChefsResponses, ListClosuresData, ListClosuresErrors, ListClosuresResponses, ListColleaguesData, ListColleaguesErrors, ListColleaguesResponses, ListConciergeCasesData, ListConciergeCasesErrors, ListConciergeCasesResponses, ListConversationMessagesData, ListConversationMessagesErrors, ListConversationMessagesResponses, ListConversationsData, ListConversationsErrors, ListConversationsResponses, ListCustomersData, ListCustomersErrors, ListCustomersResponses, ListDeadJobsData, ListDeadJobsErrors, ListDeadJobsResponses, ListDecisionsData, ListDecisionsErrors, ListDecisionsResponses, ListDishesData, ListDishesErrors, ListDishesResponses, ListDuplicatesData, ListDuplicatesErrors, ListDuplicatesResponses, ListEscalationsData, ListEscalationsErrors, ListEscalationsResponses, ListFaqsData, ListFaqsErrors, ListFaqsResponses, ListFiguresData, ListFiguresErrors, ListFiguresResponses, ListFlagsData, ListFlagsErrors, ListFlagsResponses, ListGapsData, ListGapsErrors, ListGapsResponses, ListHoldsData, ListHoldsErrors, ListHoldsResponses, ListInboxViewsData, ListInboxViewsErrors, ListInboxViewsResponses, ListInvitationsData, ListInvitationsErrors, ListInvitationsResponses, ListIpBlocksData, ListIpBlocksErrors, ListIpBlocksResponses, ListLabelsData, ListLabelsErrors, ListLabelsResponses, ListMyBookingsData, ListMyBookingsErrors, ListMyBookingsResponses, ListMyConsentsData, ListMyConsentsErrors, ListMyConsentsResponses, ListMyConversationsData, ListMyConversationsErrors, ListMyConversationsResponses, ListMyDocumentsData, ListMyDocumentsErrors, ListMyDocumentsResponses, ListMyMessagesData, ListMyMessagesErrors, ListMyMessagesResponses, ListMyPaymentsData, ListMyPaymentsErrors, ListMyPaymentsResponses, ListMyQuotesData, ListMyQuotesErrors, ListMyQuotesResponses, ListMySessionsData, ListMySessionsErrors, ListMySessionsResponses, ListNoticeGroupsData, ListNoticeGroupsErrors, ListNoticeGroupsResponses, ListNoticesData, ListNoticesErrors, ListNoticesResponses, ListOwnClientsData, ListOwnClientsErrors, ListOwnClientsResponses, ListOwnSessionsData, ListOwnSessionsErrors, ListOwnSessionsResponses, ListPasskeysData, ListPasskeysErrors, ListPasskeysResponses, ListQueuesData, ListQueuesErrors, ListQueuesResponses, ListSavedViewsData, ListSavedViewsErrors, ListSavedViewsResponses, ListSecurityEventsData, ListSecurityEventsErrors, ListSecurityEventsResponses, ListSettingChangesData, ListSettingChangesErrors, ListSettingChangesResponses, ListStaffClientsData, ListStaffClientsErrors, ListStaffClientsResponses, ListStaffData, ListStaffErrors, ListStaffResponses, ListStaffSessionsData, ListStaffSessionsErrors, ListStaffSessionsResponses, ListStationsData, ListStationsErrors, ListStationsResponses, ListSupervisedData, ListSupervisedErrors, ListSupervisedResponses, ListTemplatesData, ListTemplatesErrors, ListTemplatesResponses, ListTimeOffData, ListTimeOffErrors, ListTimeOffResponses, ListVariableHistoryData, ListVariableHistoryErrors, ListVariableHistoryResponses, ListVariablesData, ListVariablesErrors, ListVariablesResponses, ListWordingsData, ListWordingsErrors, ListWordingsResponses, LookUpPlaceData, LookUpPlaceErrors, LookUpPlaceResponses, MarkConversationReadData, MarkConversationReadErrors, MarkConversationReadResponses, MarkNoShowData, MarkNoShowErrors, MarkNoShowResponses, MarkNoticesSeenData, MarkNoticesSeenErrors, MarkNoticesSeenResponses, MergeCustomersData, MergeCustomersErrors, MergeCustomersResponses, MoveDeskBookingData, MoveDeskBookingErrors, MoveDeskBookingResponses, MuteNoticeTopicsData, MuteNoticeTopicsErrors, MuteNoticeTopicsResponses, OpenChatVisitorData, OpenChatVisitorErrors, OpenChatVisitorResponses, OrderDishesData, OrderDishesErrors, OrderDishesResponses, PayBalanceData, PayBalanceErrors, PayBalanceResponses, PayDepositData, PayDepositErrors, PayDepositResponses, PayMyBalanceData, PayMyBalanceErrors, PayMyBalanceResponses, PayMyDepositData, PayMyDepositErrors, PayMyDepositResponses, PlaceHoldData, PlaceHoldErrors, PlaceHoldResponses, PostChatMessageData, PostChatMessageErrors, PostChatMessageResponses, PreviewArticleData, PreviewArticleErrors, PreviewArticleResponses, PreviewDeskBookingData, PreviewDeskBookingErrors, PreviewDeskBookingResponses, PreviewDishPriceData, PreviewDishPriceErrors, PreviewDishPriceResponses, PreviewMergeData, PreviewMergeErrors, PreviewMergeResponses, PreviewMoveData, PreviewMoveErrors, PreviewMoveResponses, PreviewTemplateData, PreviewTemplateErrors, PreviewTemplateResponses, PreviewUndoData, PreviewUndoErrors, PreviewUndoResponses, PreviewVariableData, PreviewVariableErrors, PreviewVariableResponses, PublishArticleData, PublishArticleErrors, PublishArticleResponses, RateChatData, RateChatErrors, RateChatResponses, ReactivateStaffData, ReactivateStaffErrors, ReactivateStaffResponses, ReceiveMailData, ReceiveMailErrors, ReceiveMailResponses, ReceiveRingCentralNoticeData, ReceiveRingCentralNoticeErrors, ReceiveRingCentralNoticeResponses, ReceiveSmsEventData, ReceiveSmsEventErrors, ReceiveSmsEventResponses, ReceiveStripeEventData, ReceiveStripeEventErrors, ReceiveStripeEventResponses, RecordCustomerConsentData, RecordCustomerConsentErrors, RecordCustomerConsentResponses, RecordDeskPaymentData, RecordDeskPaymentErrors, RecordDeskPaymentResponses, RecordGapData, RecordGapErrors, RecordGapResponses, RecordRefundSentData, RecordRefundSentErrors, RecordRefundSentResponses, RefreshTokenData, RefreshTokenErrors, RefreshTokenResponses, RejectSettingChangeData, RejectSettingChangeErrors, RejectSettingChangeResponses, ReleaseHoldData, ReleaseHoldErrors, ReleaseHoldForHostData, ReleaseHoldForHostErrors, ReleaseHoldForHostResponses, ReleaseHoldResponses, RemoveCannedReplyData, RemoveCannedReplyErrors, RemoveCannedReplyResponses, RemoveInboxViewData, RemoveInboxViewErrors, RemoveInboxViewResponses, RemoveLabelData, RemoveLabelErrors, RemoveLabelResponses, RemoveNoticeGroupData, RemoveNoticeGroupErrors, RemoveNoticeGroupResponses, RemovePasskeyData, RemovePasskeyErrors, RemovePasskeyResponses, RemoveSavedViewData, RemoveSavedViewErrors, RemoveSavedViewResponses, RenewBackupCodesData, RenewBackupCodesErrors, RenewBackupCodesResponses, ReopenDaysData, ReopenDaysErrors, ReopenDaysResponses, ReplayDeadJobsData, ReplayDeadJobsErrors, ReplayDeadJobsResponses, ReplyToConversationData, ReplyToConversationErrors, ReplyToConversationResponses, ReportClientErrorData, ReportClientErrorErrors, ReportClientErrorResponses, RequestCancellationData, RequestCancellationErrors, RequestCancellationResponses, RequestDeskRefundData, RequestDeskRefundErrors, RequestDeskRefundResponses, RequestSignInLinkData, RequestSignInLinkErrors, RequestSignInLinkResponses, RequestTimeOffData, RequestTimeOffErrors, RequestTimeOffResponses, RescheduleBookingData, RescheduleBookingErrors, RescheduleBookingResponses, RescheduleMyBookingData, RescheduleMyBookingErrors, RescheduleMyBookingResponses, ResendInvitationData, ResendInvitationErrors, ResendInvitationResponses, ResendSigningLinkData, ResendSigningLinkErrors, ResendSigningLinkResponses, ResetSecondFactorData, ResetSecondFactorErrors, ResetSecondFactorResponses, ResolveGapData, ResolveGapErrors, ResolveGapResponses, RestoreArticleVersionData, RestoreArticleVersionErrors, RestoreArticleVersionResponses, RestoreBookingNoteData, RestoreBookingNoteErrors, RestoreBookingNoteResponses, RestoreCustomerNoteData, RestoreCustomerNoteErrors, RestoreCustomerNoteResponses, RestoreDeskBookingData, RestoreDeskBookingErrors, RestoreDeskBookingResponses, RestoreStaffData, RestoreStaffErrors, RestoreStaffResponses, RetryConversationAttachmentData, RetryConversationAttachmentErrors, RetryConversationAttachmentResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses, RevokeInvitationData, RevokeInvitationErrors, RevokeInvitationResponses, RevokeOtherSessionsData, RevokeOtherSessionsErrors, RevokeOtherSessionsResponses, RevokeOwnClientData, RevokeOwnClientErrors, RevokeOwnClientResponses, RevokeOwnSessionData, RevokeOwnSessionErrors, RevokeOwnSessionResponses, RevokeStaffClientData, RevokeStaffClientErrors, RevokeStaffClientResponses, RevokeStaffSessionData, RevokeStaffSessionErrors, RevokeStaffSessionResponses, RevokeTokenData, RevokeTokenErrors, RevokeTokenResponses, SaveFlagData, SaveFlagErrors, SaveFlagResponses, SaveWordingData, SaveWordingErrors, SaveWordingResponses, ScheduleReplyData, ScheduleReplyErrors, ScheduleReplyResponses, SearchEverythingData, SearchEverythingErrors, SearchEverythingResponses, SearchKnowledgeData, SearchKnowledgeErrors, SearchKnowledgeResponses, SendDeskLinkData, SendDeskLinkErrors, SendDeskLinkResponses, SendDeviceCodeData, SendDeviceCodeErrors, SendDeviceCodeResponses, SendSigningLinkData, SendSigningLinkErrors, SendSigningLinkResponses, SetConversationStatusData, SetConversationStatusErrors, SetConversationStatusResponses, SetOverrideData, SetOverrideErrors, SetOverrideResponses, SetPasswordData, SetPasswordErrors, SetPasswordResponses, SetWeekData, SetWeekErrors, SetWeekResponses, ShowTemplateEmailData, ShowTemplateEmailErrors, ShowTemplateEmailResponses, SignAgreementData, SignAgreementErrors, SignAgreementResponses, SignBookingData, SignBookingErrors, SignBookingResponses, SignInData, SignInErrors, SignInResponses, SignInWithGoogleData, SignInWithGoogleErrors, SignInWithGoogleResponses, SignInWithPasskeyData, SignInWithPasskeyErrors, SignInWithPasskeyResponses, SignMyBookingData, SignMyBookingErrors, SignMyBookingResponses, SignOutData, SignOutErrors, SignOutHostData, SignOutHostErrors, SignOutHostResponses, SignOutResponses, SignOutStaffData, SignOutStaffErrors, SignOutStaffResponses, StartDepositData, StartDepositErrors, StartDepositResponses, StartGoogleSignInData, StartGoogleSignInErrors, StartGoogleSignInResponses, StartPasskeyData, StartPasskeyErrors, StartPasskeyResponses, StartPasskeySignInData, StartPasskeySignInErrors, StartPasskeySignInResponses, StartSecondFactorData, StartSecondFactorErrors, StartSecondFactorResponses, SuggestReplyData, SuggestReplyErrors, SuggestReplyResponses, SuspendStaffData, SuspendStaffErrors, SuspendStaffResponses, SwapChefData, SwapChefErrors, SwapChefResponses, TakeFromRepositoryData, TakeFromRepositoryErrors, TakeFromRepositoryResponses, TestNoticeData, TestNoticeErrors, TestNoticeResponses, TryQuestionData, TryQuestionErrors, TryQuestionResponses, UnassignChefData, UnassignChefErrors, UnassignChefResponses, UnblockIpData, UnblockIpErrors, UnblockIpResponses, UndoMergeData, UndoMergeErrors, UndoMergeResponses, UnlabelConversationData, UnlabelConversationErrors, UnlabelConversationResponses, UnsubscribeInOneClickData, UnsubscribeInOneClickErrors, UnsubscribeInOneClickResponses, UploadChatAttachmentData, UploadChatAttachmentErrors, UploadChatAttachmentResponses, UploadConversationAttachmentData, UploadConversationAttachmentErrors, UploadConversationAttachmentResponses, VerifyDeviceData, VerifyDeviceErrors, VerifyDeviceResponses, VerifySecondFactorData, VerifySecondFactorErrors, VerifySecondFactorResponses, WithdrawDecisionData, WithdrawDecisionErrors, WithdrawDecisionResponses, WithdrawRefundData, WithdrawRefundErrors, WithdrawRefundResponses, WithdrawSettingChangeData, WithdrawSettingChangeErrors, WithdrawSettingChangeResponses, WithdrawTermsData, WithdrawTermsErrors, WithdrawTermsResponses, WithdrawTimeOffData, WithdrawTimeOffErrors, WithdrawTimeOffResponses } from './types.gen.ts';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Join by an invitation
 *
 * Makes the account with this name and password, signs in, and leads to setting a second factor up. `link_expired` when it ran out or was withdrawn; `already_done` when it was used; `already_exists` when the address has an account meanwhile; `forbidden` from pages of other sites. A refused password leaves the link good.
 */
export const acceptInvitation = <ThrowOnError extends boolean = false>(options: Options<AcceptInvitationData, ThrowOnError>): RequestResult<AcceptInvitationResponses, AcceptInvitationErrors, ThrowOnError> => (options.client ?? client).post<AcceptInvitationResponses, AcceptInvitationErrors, ThrowOnError>({
    url: '/api/v1/auth/invitations/{token}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Write an internal note
 *
 * For our own people; never shown to the customer. `limit_reached`: a booking takes 200 notes.
 */
export const addBookingNote = <ThrowOnError extends boolean = false>(options: Options<AddBookingNoteData, ThrowOnError>): RequestResult<AddBookingNoteResponses, AddBookingNoteErrors, ThrowOnError> => (options.client ?? client).post<AddBookingNoteResponses, AddBookingNoteErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}/notes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the ready-made answers
 *
 * By name, with their places unfilled, and what may stand in them.
 */
export const listCannedReplies = <ThrowOnError extends boolean = false>(options?: Options<ListCannedRepliesData, ThrowOnError>): RequestResult<ListCannedRepliesResponses, ListCannedRepliesErrors, ThrowOnError> => (options?.client ?? client).get<ListCannedRepliesResponses, ListCannedRepliesErrors, ThrowOnError>({ url: '/api/v1/admin/canned-replies', ...options });

/**
 * Add a ready-made answer
 *
 * A place that does not exist is refused by name. `already_exists`: another one has this name. `limit_reached`: there are 200, so remove one first.
 */
export const addCannedReply = <ThrowOnError extends boolean = false>(options: Options<AddCannedReplyData, ThrowOnError>): RequestResult<AddCannedReplyResponses, AddCannedReplyErrors, ThrowOnError> => (options.client ?? client).post<AddCannedReplyResponses, AddCannedReplyErrors, ThrowOnError>({
    url: '/api/v1/admin/canned-replies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The roster
 *
 * By station and name, at most 500; those no longer active too. A chef sees themselves.
 */
export const listChefs = <ThrowOnError extends boolean = false>(options?: Options<ListChefsData, ThrowOnError>): RequestResult<ListChefsResponses, ListChefsErrors, ThrowOnError> => (options?.client ?? client).get<ListChefsResponses, ListChefsErrors, ThrowOnError>({ url: '/api/v1/admin/chefs', ...options });

/**
 * Add a chef
 *
 * To a station’s roster, with the slots of the week they work; seats within the roster’s days follow.
 */
export const addChef = <ThrowOnError extends boolean = false>(options: Options<AddChefData, ThrowOnError>): RequestResult<AddChefResponses, AddChefErrors, ThrowOnError> => (options.client ?? client).post<AddChefResponses, AddChefErrors, ThrowOnError>({
    url: '/api/v1/admin/chefs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Write a note for colleagues
 *
 * The host never sees it.
 */
export const addConversationNote = <ThrowOnError extends boolean = false>(options: Options<AddConversationNoteData, ThrowOnError>): RequestResult<AddConversationNoteResponses, AddConversationNoteErrors, ThrowOnError> => (options.client ?? client).post<AddConversationNoteResponses, AddConversationNoteErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/{id}/notes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add a note about a customer
 *
 * Kept encrypted; only our own people see it. `limit_reached`: there are 500 already.
 */
export const addCustomerNote = <ThrowOnError extends boolean = false>(options: Options<AddCustomerNoteData, ThrowOnError>): RequestResult<AddCustomerNoteResponses, AddCustomerNoteErrors, ThrowOnError> => (options.client ?? client).post<AddCustomerNoteResponses, AddCustomerNoteErrors, ThrowOnError>({
    url: '/api/v1/admin/customers/{id}/notes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List every dish, offered or not
 *
 * In the order of the menu.
 */
export const listDishes = <ThrowOnError extends boolean = false>(options?: Options<ListDishesData, ThrowOnError>): RequestResult<ListDishesResponses, ListDishesErrors, ThrowOnError> => (options?.client ?? client).get<ListDishesResponses, ListDishesErrors, ThrowOnError>({ url: '/api/v1/admin/menu', ...options });

/**
 * Add a dish
 *
 * It is not offered until it is switched on. The price of an upgrade or add-on waits for a second person like every price. `already_exists`: there is a dish of this name.
 */
export const addDish = <ThrowOnError extends boolean = false>(options: Options<AddDishData, ThrowOnError>): RequestResult<AddDishResponses, AddDishErrors, ThrowOnError> => (options.client ?? client).post<AddDishResponses, AddDishErrors, ThrowOnError>({
    url: '/api/v1/admin/menu',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the kept views of the inbox
 *
 * Your own, and those shared with your role.
 */
export const listInboxViews = <ThrowOnError extends boolean = false>(options?: Options<ListInboxViewsData, ThrowOnError>): RequestResult<ListInboxViewsResponses, ListInboxViewsErrors, ThrowOnError> => (options?.client ?? client).get<ListInboxViewsResponses, ListInboxViewsErrors, ThrowOnError>({ url: '/api/v1/admin/inbox-views', ...options });

/**
 * Keep a view of the inbox
 *
 * `already_exists`: one of your views, of whichever list, has this name. `limit_reached`: you keep 50, so remove one first.
 */
export const addInboxView = <ThrowOnError extends boolean = false>(options: Options<AddInboxViewData, ThrowOnError>): RequestResult<AddInboxViewResponses, AddInboxViewErrors, ThrowOnError> => (options.client ?? client).post<AddInboxViewResponses, AddInboxViewErrors, ThrowOnError>({
    url: '/api/v1/admin/inbox-views',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the labels
 *
 * All of them, by name.
 */
export const listLabels = <ThrowOnError extends boolean = false>(options?: Options<ListLabelsData, ThrowOnError>): RequestResult<ListLabelsResponses, ListLabelsErrors, ThrowOnError> => (options?.client ?? client).get<ListLabelsResponses, ListLabelsErrors, ThrowOnError>({ url: '/api/v1/admin/labels', ...options });

/**
 * Add a label
 *
 * `already_exists`: a label has this name, however it is written. `limit_reached`: there are 100, so remove one first.
 */
export const addLabel = <ThrowOnError extends boolean = false>(options: Options<AddLabelData, ThrowOnError>): RequestResult<AddLabelResponses, AddLabelErrors, ThrowOnError> => (options.client ?? client).post<AddLabelResponses, AddLabelErrors, ThrowOnError>({
    url: '/api/v1/admin/labels',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add requests or dietary notes
 *
 * Replaces what was written before; send one or both, 1000 characters each. `cutoff_passed`: dietary notes are closed (`cutoffs.dietaryUntil`), so call us; requests stay open until the party begins. `invalid_transition`: it is cancelled or over.
 */
export const addMyRequests = <ThrowOnError extends boolean = false>(options: Options<AddMyRequestsData, ThrowOnError>): RequestResult<AddMyRequestsResponses, AddMyRequestsErrors, ThrowOnError> => (options.client ?? client).post<AddMyRequestsResponses, AddMyRequestsErrors, ThrowOnError>({
    url: '/api/v1/me/bookings/{code}/requests',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List who hears of what
 *
 * Every group by name, and the urgent topics, which fall back to the super admins and cannot be muted.
 */
export const listNoticeGroups = <ThrowOnError extends boolean = false>(options?: Options<ListNoticeGroupsData, ThrowOnError>): RequestResult<ListNoticeGroupsResponses, ListNoticeGroupsErrors, ThrowOnError> => (options?.client ?? client).get<ListNoticeGroupsResponses, ListNoticeGroupsErrors, ThrowOnError>({ url: '/api/v1/admin/notice-groups', ...options });

/**
 * Add a group
 *
 * `already_exists`: a group has this name. `limit_reached`: there are 50. People hear only of what they may read.
 */
export const addNoticeGroup = <ThrowOnError extends boolean = false>(options: Options<AddNoticeGroupData, ThrowOnError>): RequestResult<AddNoticeGroupResponses, AddNoticeGroupErrors, ThrowOnError> => (options.client ?? client).post<AddNoticeGroupResponses, AddNoticeGroupErrors, ThrowOnError>({
    url: '/api/v1/admin/notice-groups',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List your passkeys
 *
 * Oldest first. Only for people of our own: `unauthenticated` without a session, `forbidden` for a key.
 */
export const listPasskeys = <ThrowOnError extends boolean = false>(options?: Options<ListPasskeysData, ThrowOnError>): RequestResult<ListPasskeysResponses, ListPasskeysErrors, ThrowOnError> => (options?.client ?? client).get<ListPasskeysResponses, ListPasskeysErrors, ThrowOnError>({ url: '/api/v1/admin/session/passkeys', ...options });

/**
 * Register the passkey your browser made
 *
 * It signs in by itself from now on. Only for people of our own: `unauthenticated` without a session, `forbidden` for a key.
 */
export const addPasskey = <ThrowOnError extends boolean = false>(options: Options<AddPasskeyData, ThrowOnError>): RequestResult<AddPasskeyResponses, AddPasskeyErrors, ThrowOnError> => (options.client ?? client).post<AddPasskeyResponses, AddPasskeyErrors, ThrowOnError>({
    url: '/api/v1/admin/session/passkeys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Add requests or dietary notes
 *
 * Replaces what was written before; send one or both, 1000 characters each. `cutoff_passed`: dietary notes are closed (`cutoffs.dietaryUntil`), so call us; requests stay open until the party begins. `invalid_transition`: it is cancelled or over.
 */
export const addRequests = <ThrowOnError extends boolean = false>(options: Options<AddRequestsData, ThrowOnError>): RequestResult<AddRequestsResponses, AddRequestsErrors, ThrowOnError> => (options.client ?? client).post<AddRequestsResponses, AddRequestsErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/requests',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the kept views
 *
 * Your own, and those shared with your role.
 */
export const listSavedViews = <ThrowOnError extends boolean = false>(options?: Options<ListSavedViewsData, ThrowOnError>): RequestResult<ListSavedViewsResponses, ListSavedViewsErrors, ThrowOnError> => (options?.client ?? client).get<ListSavedViewsResponses, ListSavedViewsErrors, ThrowOnError>({ url: '/api/v1/admin/views', ...options });

/**
 * Keep a view
 *
 * `already_exists`: one of yours has this name. `limit_reached`: you keep 50, so remove one first.
 */
export const addSavedView = <ThrowOnError extends boolean = false>(options: Options<AddSavedViewData, ThrowOnError>): RequestResult<AddSavedViewResponses, AddSavedViewErrors, ThrowOnError> => (options.client ?? client).post<AddSavedViewResponses, AddSavedViewErrors, ThrowOnError>({
    url: '/api/v1/admin/views',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send an answer the concierge has written
 *
 * As it stands, or with `text` in your words. The concierge goes on answering. `invalid_transition`: the host has written since, a colleague dropped it or sent it in other words, the host wants no messages there, or e-mail to the address comes back.
 */
export const approveReplyDraft = <ThrowOnError extends boolean = false>(options: Options<ApproveReplyDraftData, ThrowOnError>): RequestResult<ApproveReplyDraftResponses, ApproveReplyDraftErrors, ThrowOnError> => (options.client ?? client).post<ApproveReplyDraftResponses, ApproveReplyDraftErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/{id}/drafts/{draftId}/approval',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve a change
 *
 * Applies the change. `forbidden`: nobody approves their own. `invalid_transition`: somebody has decided already, or it has lapsed.
 */
export const approveSettingChange = <ThrowOnError extends boolean = false>(options: Options<ApproveSettingChangeData, ThrowOnError>): RequestResult<ApproveSettingChangeResponses, ApproveSettingChangeErrors, ThrowOnError> => (options.client ?? client).post<ApproveSettingChangeResponses, ApproveSettingChangeErrors, ThrowOnError>({
    url: '/api/v1/admin/setting-changes/{id}/approve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve somebody who signed in with Google
 *
 * Gives them their role and stations. Nobody changes themselves, or a person whose role they may not give. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `invalid_transition` unless they wait for approval; `already_exists` when the chef has an account.
 */
export const approveStaff = <ThrowOnError extends boolean = false>(options: Options<ApproveStaffData, ThrowOnError>): RequestResult<ApproveStaffResponses, ApproveStaffErrors, ThrowOnError> => (options.client ?? client).post<ApproveStaffResponses, ApproveStaffErrors, ThrowOnError>({
    url: '/api/v1/admin/staff/{id}/approve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take an article away from hosts
 *
 * Kept with all its versions. `version_conflict`: there is a newer version than the one you have seen. `invalid_transition`: it is archived already.
 */
export const archiveArticle = <ThrowOnError extends boolean = false>(options: Options<ArchiveArticleData, ThrowOnError>): RequestResult<ArchiveArticleResponses, ArchiveArticleErrors, ThrowOnError> => (options.client ?? client).post<ArchiveArticleResponses, ArchiveArticleErrors, ThrowOnError>({
    url: '/api/v1/admin/knowledge/articles/{id}/archive',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask the console’s assistant
 *
 * Finds bookings, people and conversations, sums them up, counts, drafts answers and proposes to assign or label a conversation. It reaches what the asker reaches, changes nothing by itself, and every figure of an answer was looked up for it. Nothing of the talk is kept.
 */
export const askAssistant = <ThrowOnError extends boolean = false>(options: Options<AskAssistantData, ThrowOnError>): RequestResult<AskAssistantResponses, AskAssistantErrors, ThrowOnError> => (options.client ?? client).post<AskAssistantResponses, AskAssistantErrors, ThrowOnError>({
    url: '/api/v1/admin/assistant/questions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a request for agreement back
 *
 * A reply is no longer read as an answer. `already_done`: none is open. `version_conflict`: the booking’s phone number has just changed.
 */
export const withdrawTerms = <ThrowOnError extends boolean = false>(options: Options<WithdrawTermsData, ThrowOnError>): RequestResult<WithdrawTermsResponses, WithdrawTermsErrors, ThrowOnError> => (options.client ?? client).delete<WithdrawTermsResponses, WithdrawTermsErrors, ThrowOnError>({ url: '/api/v1/admin/bookings/{id}/terms', ...options });

/**
 * What a host was asked to agree to by text
 *
 * Every request and every reply read as an answer to one, with its evidence.
 */
export const getBookingTerms = <ThrowOnError extends boolean = false>(options: Options<GetBookingTermsData, ThrowOnError>): RequestResult<GetBookingTermsResponses, GetBookingTermsErrors, ThrowOnError> => (options.client ?? client).get<GetBookingTermsResponses, GetBookingTermsErrors, ThrowOnError>({ url: '/api/v1/admin/bookings/{id}/terms', ...options });

/**
 * Ask a host to agree to the terms by text
 *
 * Replaces an open request. `already_done`: it is signed. `invalid_transition`: there is nothing to agree to any more. `limit_reached`: the host was asked as often as `desk.linkLimit` allows. `version_conflict`: the booking’s phone number has just changed.
 */
export const askForTerms = <ThrowOnError extends boolean = false>(options: Options<AskForTermsData, ThrowOnError>): RequestResult<AskForTermsResponses, AskForTermsErrors, ThrowOnError> => (options.client ?? client).post<AskForTermsResponses, AskForTermsErrors, ThrowOnError>({ url: '/api/v1/admin/bookings/{id}/terms', ...options });

/**
 * Assign a chef
 *
 * Takes the first free place at the party. `already_done`: they cook there already. `limit_reached`: the party has all the chefs it takes. `chef_unavailable`: time off, not at work then, another party with the drive between, or another station; each reason is in `errors`. `version_conflict`: the party has changed meanwhile, or somebody has just assigned there. `invalid_transition`: it is cancelled or over.
 */
export const assignChef = <ThrowOnError extends boolean = false>(options: Options<AssignChefData, ThrowOnError>): RequestResult<AssignChefResponses, AssignChefErrors, ThrowOnError> => (options.client ?? client).post<AssignChefResponses, AssignChefErrors, ThrowOnError>({
    url: '/api/v1/admin/calendar/bookings/{bookingId}/chefs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a program act in your name
 *
 * From a session in the console. Answers a short access token and a refresh token, shown this once. `unauthenticated` without a session; `forbidden` for keys and for clients themselves; `limit_reached` when you have too many clients. `already_done`: the same request with the same Idempotency-Key has made it, and its tokens are shown once.
 */
export const authoriseClient = <ThrowOnError extends boolean = false>(options: Options<AuthoriseClientData, ThrowOnError>): RequestResult<AuthoriseClientResponses, AuthoriseClientErrors, ThrowOnError> => (options.client ?? client).post<AuthoriseClientResponses, AuthoriseClientErrors, ThrowOnError>({
    url: '/api/v1/auth/token',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List blocked addresses
 *
 * Newest first. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const listIpBlocks = <ThrowOnError extends boolean = false>(options?: Options<ListIpBlocksData, ThrowOnError>): RequestResult<ListIpBlocksResponses, ListIpBlocksErrors, ThrowOnError> => (options?.client ?? client).get<ListIpBlocksResponses, ListIpBlocksErrors, ThrowOnError>({ url: '/api/v1/admin/ip-blocks', ...options });

/**
 * Let an address or a network in no more
 *
 * Every request from there to the API and the console is refused within seconds. Your own address, and networks wider than /16 (IPv6: /32), are `validation_failed`. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `already_exists` when this very network is blocked; `limit_reached` at 1,000 blocks.
 */
export const blockIp = <ThrowOnError extends boolean = false>(options: Options<BlockIpData, ThrowOnError>): RequestResult<BlockIpResponses, BlockIpErrors, ThrowOnError> => (options.client ?? client).post<BlockIpResponses, BlockIpErrors, ThrowOnError>({
    url: '/api/v1/admin/ip-blocks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cancel the party
 *
 * Send `preview=true` first: it shows the policy in force when you booked and the exact refund. A reason has 10 to 500 characters. A large refund waits for a second person (`needs_approval`). `figures_changed`: the refund is not `expectedRefundCents`. `invalid_transition`: it is cancelled already or over. `cutoff_passed`: it has begun. `version_conflict`: read the booking again.
 */
export const cancelBooking = <ThrowOnError extends boolean = false>(options: Options<CancelBookingData, ThrowOnError>): RequestResult<CancelBookingResponses, CancelBookingErrors, ThrowOnError> => (options.client ?? client).post<CancelBookingResponses, CancelBookingErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cancel the party
 *
 * Send `preview=true` first: it shows the policy in force when you booked and the exact refund. A reason has 10 to 500 characters. A large refund waits for a second person (`needs_approval`). `figures_changed`: the refund is not `expectedRefundCents`. `invalid_transition`: it is cancelled already or over. `cutoff_passed`: it has begun. `version_conflict`: read the booking again.
 */
export const cancelMyBooking = <ThrowOnError extends boolean = false>(options: Options<CancelMyBookingData, ThrowOnError>): RequestResult<CancelMyBookingResponses, CancelMyBookingErrors, ThrowOnError> => (options.client ?? client).post<CancelMyBookingResponses, CancelMyBookingErrors, ThrowOnError>({
    url: '/api/v1/me/bookings/{code}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Call off an answer that is to be sent later
 *
 * Also a colleague’s. `invalid_transition`: it was sent or called off already.
 */
export const cancelScheduledReply = <ThrowOnError extends boolean = false>(options: Options<CancelScheduledReplyData, ThrowOnError>): RequestResult<CancelScheduledReplyResponses, CancelScheduledReplyErrors, ThrowOnError> => (options.client ?? client).delete<CancelScheduledReplyResponses, CancelScheduledReplyErrors, ThrowOnError>({ url: '/api/v1/admin/scheduled-replies/{id}', ...options });

/**
 * Change an answer that is to be sent later
 *
 * Only your own; one that was held waits again. `version_conflict`: it was changed meanwhile, or somebody spoke after `seenSeq`. `invalid_transition`: it was sent or called off already, the conversation is closed, or a colleague answers it.
 */
export const changeScheduledReply = <ThrowOnError extends boolean = false>(options: Options<ChangeScheduledReplyData, ThrowOnError>): RequestResult<ChangeScheduledReplyResponses, ChangeScheduledReplyErrors, ThrowOnError> => (options.client ?? client).patch<ChangeScheduledReplyResponses, ChangeScheduledReplyErrors, ThrowOnError>({
    url: '/api/v1/admin/scheduled-replies/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change guests or menu
 *
 * Priced by the price version agreed when booking. Send `preview=true` first to see the difference without changing anything; then send the same with `expectedTotalCents`. What was paid beyond the new total goes back. `cutoff_passed`: the menu or the guest count is closed (`cutoffs` of the booking). `version_conflict`: somebody changed the booking meanwhile; read it again. `figures_changed`: the total is not the one expected. `invalid_transition`: it is cancelled or over. `needs_human`: above `party.maxOnlineGuests`.
 */
export const changeBooking = <ThrowOnError extends boolean = false>(options: Options<ChangeBookingData, ThrowOnError>): RequestResult<ChangeBookingResponses, ChangeBookingErrors, ThrowOnError> => (options.client ?? client).post<ChangeBookingResponses, ChangeBookingErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/changes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a ready-made answer
 *
 * What was sent with it stays.
 */
export const removeCannedReply = <ThrowOnError extends boolean = false>(options: Options<RemoveCannedReplyData, ThrowOnError>): RequestResult<RemoveCannedReplyResponses, RemoveCannedReplyErrors, ThrowOnError> => (options.client ?? client).delete<RemoveCannedReplyResponses, RemoveCannedReplyErrors, ThrowOnError>({ url: '/api/v1/admin/canned-replies/{id}', ...options });

/**
 * Change a ready-made answer
 *
 * `already_exists`: another one has this name. `version_conflict`: it was changed meanwhile; read it again.
 */
export const changeCannedReply = <ThrowOnError extends boolean = false>(options: Options<ChangeCannedReplyData, ThrowOnError>): RequestResult<ChangeCannedReplyResponses, ChangeCannedReplyErrors, ThrowOnError> => (options.client ?? client).patch<ChangeCannedReplyResponses, ChangeCannedReplyErrors, ThrowOnError>({
    url: '/api/v1/admin/canned-replies/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One chef with days and time off
 *
 * A chef reaches only themselves.
 */
export const getChef = <ThrowOnError extends boolean = false>(options: Options<GetChefData, ThrowOnError>): RequestResult<GetChefResponses, GetChefErrors, ThrowOnError> => (options.client ?? client).get<GetChefResponses, GetChefErrors, ThrowOnError>({ url: '/api/v1/admin/chefs/{chefId}', ...options });

/**
 * Change a chef
 *
 * Name, pay class, whether they cook at all, and who signs in as them. Parties that are booked stay; those left without this chef or beyond the seats there are come back in `affected`. Send `preview: true` first to see them. `version_conflict`: somebody changed this chef meanwhile. `already_exists`: that person signs in as another chef, or is no chef.
 */
export const changeChef = <ThrowOnError extends boolean = false>(options: Options<ChangeChefData, ThrowOnError>): RequestResult<ChangeChefResponses, ChangeChefErrors, ThrowOnError> => (options.client ?? client).patch<ChangeChefResponses, ChangeChefErrors, ThrowOnError>({
    url: '/api/v1/admin/chefs/{chefId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a conversation, or hand it on
 *
 * To you, to the desk as a whole, to the concierge, or to a colleague who may answer and can open it (`validation_failed` for any other). An answer the concierge is working on is dropped. `invalid_transition`: it is closed; reopen it first.
 */
export const changeConversationOwner = <ThrowOnError extends boolean = false>(options: Options<ChangeConversationOwnerData, ThrowOnError>): RequestResult<ChangeConversationOwnerResponses, ChangeConversationOwnerErrors, ThrowOnError> => (options.client ?? client).put<ChangeConversationOwnerResponses, ChangeConversationOwnerErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/{id}/owner',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See a customer
 *
 * Everything about them at the stations you reach, up to 100 of each kind. The id of a duplicate answers the customer it was merged into. That you looked is kept in the audit log.
 */
export const getCustomer = <ThrowOnError extends boolean = false>(options: Options<GetCustomerData, ThrowOnError>): RequestResult<GetCustomerResponses, GetCustomerErrors, ThrowOnError> => (options.client ?? client).get<GetCustomerResponses, GetCustomerErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}', ...options });

/**
 * Correct how a customer is reached
 *
 * Bookings keep the contact they were made with. Another e-mail address ends their sessions. `already_exists`: another customer has this address; `details.customerId` names them, so that the two can be merged. `version_conflict`: read it again.
 */
export const changeCustomer = <ThrowOnError extends boolean = false>(options: Options<ChangeCustomerData, ThrowOnError>): RequestResult<ChangeCustomerResponses, ChangeCustomerErrors, ThrowOnError> => (options.client ?? client).patch<ChangeCustomerResponses, ChangeCustomerErrors, ThrowOnError>({
    url: '/api/v1/admin/customers/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Everything about one booking
 *
 * The party, its money to the last posting, what was signed, said and noted, what waits for a decision, and in `can` what you may do now. A chef reaches only the parties they are assigned to and gets `view: chef`: place, time, guests, food and allergens, without money, e-mail, messages or notes. Without `payment.read`, `money` and every amount are null, the lists of payments, refunds and postings empty, and the history has no amounts. That you looked is recorded.
 */
export const getDeskBooking = <ThrowOnError extends boolean = false>(options: Options<GetDeskBookingData, ThrowOnError>): RequestResult<GetDeskBookingResponses, GetDeskBookingErrors, ThrowOnError> => (options.client ?? client).get<GetDeskBookingResponses, GetDeskBookingErrors, ThrowOnError>({ url: '/api/v1/admin/bookings/{id}', ...options });

/**
 * Change a booking
 *
 * Only what is sent changes, priced as agreed when it was booked. `cutoff_passed`: the host’s cut-off is over; send `override` with a reason. `version_conflict`: a colleague was faster; `version`, `changedBy` and `changedAt` come along. `figures_changed`: the total is not `expectedTotalCents`. `needs_human`: too many guests or too far. `invalid_transition`: it is cancelled or over.
 */
export const changeDeskBooking = <ThrowOnError extends boolean = false>(options: Options<ChangeDeskBookingData, ThrowOnError>): RequestResult<ChangeDeskBookingResponses, ChangeDeskBookingErrors, ThrowOnError> => (options.client ?? client).patch<ChangeDeskBookingResponses, ChangeDeskBookingErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change a dish, or take it off the menu
 *
 * The website shows it at once; quotes and bookings keep what they were made with. `version_conflict`: read it again. `invalid_transition`: its first price is not approved yet.
 */
export const changeDish = <ThrowOnError extends boolean = false>(options: Options<ChangeDishData, ThrowOnError>): RequestResult<ChangeDishResponses, ChangeDishErrors, ThrowOnError> => (options.client ?? client).patch<ChangeDishResponses, ChangeDishErrors, ThrowOnError>({
    url: '/api/v1/admin/menu/{slug}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for another price
 *
 * Waits for a second person, unless a super admin says that they act alone. `already_exists`: a price waits already. `forbidden`: only a super admin may act alone.
 */
export const changeDishPrice = <ThrowOnError extends boolean = false>(options: Options<ChangeDishPriceData, ThrowOnError>): RequestResult<ChangeDishPriceResponses, ChangeDishPriceErrors, ThrowOnError> => (options.client ?? client).post<ChangeDishPriceResponses, ChangeDishPriceErrors, ThrowOnError>({
    url: '/api/v1/admin/menu/{slug}/price',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a label
 *
 * It comes off every conversation that carries it.
 */
export const removeLabel = <ThrowOnError extends boolean = false>(options: Options<RemoveLabelData, ThrowOnError>): RequestResult<RemoveLabelResponses, RemoveLabelErrors, ThrowOnError> => (options.client ?? client).delete<RemoveLabelResponses, RemoveLabelErrors, ThrowOnError>({ url: '/api/v1/admin/labels/{id}', ...options });

/**
 * Change a label
 *
 * `already_exists`: another label has this name. `version_conflict`: it was changed meanwhile; read it again.
 */
export const changeLabel = <ThrowOnError extends boolean = false>(options: Options<ChangeLabelData, ThrowOnError>): RequestResult<ChangeLabelResponses, ChangeLabelErrors, ThrowOnError> => (options.client ?? client).patch<ChangeLabelResponses, ChangeLabelErrors, ThrowOnError>({
    url: '/api/v1/admin/labels/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Do one thing to many bookings
 *
 * Each booking by itself: what one refuses does not undo the others, and each answers how it went. `forbidden` when you may not do this at all.
 */
export const changeManyBookings = <ThrowOnError extends boolean = false>(options: Options<ChangeManyBookingsData, ThrowOnError>): RequestResult<ChangeManyBookingsResponses, ChangeManyBookingsErrors, ThrowOnError> => (options.client ?? client).post<ChangeManyBookingsResponses, ChangeManyBookingsErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/bulk',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Do one thing to many conversations
 *
 * Each conversation by itself: what one refuses does not undo the others, and each answers how it went. `forbidden` when you may not do this at all.
 */
export const changeManyConversations = <ThrowOnError extends boolean = false>(options: Options<ChangeManyConversationsData, ThrowOnError>): RequestResult<ChangeManyConversationsResponses, ChangeManyConversationsErrors, ThrowOnError> => (options.client ?? client).post<ChangeManyConversationsResponses, ChangeManyConversationsErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/bulk',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change guests or menu
 *
 * Priced by the price version agreed when booking. Send `preview=true` first to see the difference without changing anything; then send the same with `expectedTotalCents`. What was paid beyond the new total goes back. `cutoff_passed`: the menu or the guest count is closed (`cutoffs` of the booking). `version_conflict`: somebody changed the booking meanwhile; read it again. `figures_changed`: the total is not the one expected. `invalid_transition`: it is cancelled or over. `needs_human`: above `party.maxOnlineGuests`.
 */
export const changeMyBooking = <ThrowOnError extends boolean = false>(options: Options<ChangeMyBookingData, ThrowOnError>): RequestResult<ChangeMyBookingResponses, ChangeMyBookingErrors, ThrowOnError> => (options.client ?? client).post<ChangeMyBookingResponses, ChangeMyBookingErrors, ThrowOnError>({
    url: '/api/v1/me/bookings/{code}/changes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See what I agreed to hear from you
 *
 * By channel and purpose, for my e-mail address and phone number.
 */
export const listMyConsents = <ThrowOnError extends boolean = false>(options?: Options<ListMyConsentsData, ThrowOnError>): RequestResult<ListMyConsentsResponses, ListMyConsentsErrors, ThrowOnError> => (options?.client ?? client).get<ListMyConsentsResponses, ListMyConsentsErrors, ThrowOnError>({ url: '/api/v1/me/consents', ...options });

/**
 * Agree to hear from you, or stop it
 *
 * Kept with the wording shown, the time and the address of the request. `invalid_transition`: texts were stopped by STOP, which only a START from the phone takes back.
 */
export const changeMyConsent = <ThrowOnError extends boolean = false>(options: Options<ChangeMyConsentData, ThrowOnError>): RequestResult<ChangeMyConsentResponses, ChangeMyConsentErrors, ThrowOnError> => (options.client ?? client).post<ChangeMyConsentResponses, ChangeMyConsentErrors, ThrowOnError>({
    url: '/api/v1/me/consents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See my details
 *
 * The name, e-mail address and phone number we know.
 */
export const getMyProfile = <ThrowOnError extends boolean = false>(options?: Options<GetMyProfileData, ThrowOnError>): RequestResult<GetMyProfileResponses, GetMyProfileErrors, ThrowOnError> => (options?.client ?? client).get<GetMyProfileResponses, GetMyProfileErrors, ThrowOnError>({ url: '/api/v1/me', ...options });

/**
 * Change my name or phone number
 *
 * Parties already booked keep the contact they were booked with. Another e-mail address is a matter for us: it is what you sign in by. `version_conflict`: it was changed meanwhile; read it again.
 */
export const changeMyProfile = <ThrowOnError extends boolean = false>(options: Options<ChangeMyProfileData, ThrowOnError>): RequestResult<ChangeMyProfileResponses, ChangeMyProfileErrors, ThrowOnError> => (options.client ?? client).patch<ChangeMyProfileResponses, ChangeMyProfileErrors, ThrowOnError>({
    url: '/api/v1/me',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a group
 *
 * Its people hear only by other groups from then on.
 */
export const removeNoticeGroup = <ThrowOnError extends boolean = false>(options: Options<RemoveNoticeGroupData, ThrowOnError>): RequestResult<RemoveNoticeGroupResponses, RemoveNoticeGroupErrors, ThrowOnError> => (options.client ?? client).delete<RemoveNoticeGroupResponses, RemoveNoticeGroupErrors, ThrowOnError>({ url: '/api/v1/admin/notice-groups/{id}', ...options });

/**
 * Change a group
 *
 * `version_conflict`: it was changed meanwhile; read it again. `already_exists`: another group has this name.
 */
export const changeNoticeGroup = <ThrowOnError extends boolean = false>(options: Options<ChangeNoticeGroupData, ThrowOnError>): RequestResult<ChangeNoticeGroupResponses, ChangeNoticeGroupErrors, ThrowOnError> => (options.client ?? client).put<ChangeNoticeGroupResponses, ChangeNoticeGroupErrors, ThrowOnError>({
    url: '/api/v1/admin/notice-groups/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change your password
 *
 * Signs you out everywhere else. Wrong tries count towards `locked_out`; `invalid_transition` for an account without a password. Only for people of our own: `unauthenticated` without a session, `forbidden` for a key.
 */
export const changePassword = <ThrowOnError extends boolean = false>(options: Options<ChangePasswordData, ThrowOnError>): RequestResult<ChangePasswordResponses, ChangePasswordErrors, ThrowOnError> => (options.client ?? client).post<ChangePasswordResponses, ChangePasswordErrors, ThrowOnError>({
    url: '/api/v1/admin/session/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See what I hear from you
 *
 * By the link in a message. Changes nothing, however often a mailbox or a scanner opens it. `not_found`: the link is not ours, or cut off.
 */
export const getPreferences = <ThrowOnError extends boolean = false>(options: Options<GetPreferencesData, ThrowOnError>): RequestResult<GetPreferencesResponses, GetPreferencesErrors, ThrowOnError> => (options.client ?? client).get<GetPreferencesResponses, GetPreferencesErrors, ThrowOnError>({ url: '/api/v1/preferences/{token}', ...options });

/**
 * Agree to hear from you, or stop it
 *
 * Kept with the wording shown in this language, the time and the address of the request. `invalid_transition`: texts were stopped by STOP, which only a START from the phone takes back. `version_conflict`: the wording has changed since it was shown. `not_found`: the link is not ours, or cut off.
 */
export const changePreference = <ThrowOnError extends boolean = false>(options: Options<ChangePreferenceData, ThrowOnError>): RequestResult<ChangePreferenceResponses, ChangePreferenceErrors, ThrowOnError> => (options.client ?? client).post<ChangePreferenceResponses, ChangePreferenceErrors, ThrowOnError>({
    url: '/api/v1/preferences/{token}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a kept view
 *
 * Only your own.
 */
export const removeSavedView = <ThrowOnError extends boolean = false>(options: Options<RemoveSavedViewData, ThrowOnError>): RequestResult<RemoveSavedViewResponses, RemoveSavedViewErrors, ThrowOnError> => (options.client ?? client).delete<RemoveSavedViewResponses, RemoveSavedViewErrors, ThrowOnError>({ url: '/api/v1/admin/views/{id}', ...options });

/**
 * Change a kept view
 *
 * Only your own. `already_exists`: another one of yours has this name. `version_conflict`: it was changed meanwhile; read it again.
 */
export const changeSavedView = <ThrowOnError extends boolean = false>(options: Options<ChangeSavedViewData, ThrowOnError>): RequestResult<ChangeSavedViewResponses, ChangeSavedViewErrors, ThrowOnError> => (options.client ?? client).patch<ChangeSavedViewResponses, ChangeSavedViewErrors, ThrowOnError>({
    url: '/api/v1/admin/views/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See one person
 *
 * Somebody outside your stations looks like nobody. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const getStaffMember = <ThrowOnError extends boolean = false>(options: Options<GetStaffMemberData, ThrowOnError>): RequestResult<GetStaffMemberResponses, GetStaffMemberErrors, ThrowOnError> => (options.client ?? client).get<GetStaffMemberResponses, GetStaffMemberErrors, ThrowOnError>({ url: '/api/v1/admin/staff/{id}', ...options });

/**
 * Change somebody’s name, role, stations or chef
 *
 * Counts from their next request on. Nobody changes themselves, or a person whose role they may not give. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `limit_reached` for the last active super admin. `version_conflict` when it changed since you opened it; `already_exists` when the chef has an account.
 */
export const changeStaff = <ThrowOnError extends boolean = false>(options: Options<ChangeStaffData, ThrowOnError>): RequestResult<ChangeStaffResponses, ChangeStaffErrors, ThrowOnError> => (options.client ?? client).patch<ChangeStaffResponses, ChangeStaffErrors, ThrowOnError>({
    url: '/api/v1/admin/staff/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One station
 *
 * A station you do not reach is `not_found`.
 */
export const getStation = <ThrowOnError extends boolean = false>(options: Options<GetStationData, ThrowOnError>): RequestResult<GetStationResponses, GetStationErrors, ThrowOnError> => (options.client ?? client).get<GetStationResponses, GetStationErrors, ThrowOnError>({ url: '/api/v1/admin/stations/{stationId}', ...options });

/**
 * Change a station
 *
 * Send only what changes. What is booked keeps its time zone. The sales tax is asked for by itself. `version_conflict`: somebody changed it meanwhile. `invalid_transition`: parties are still to come, so closing it needs a reason of 10 to 500 characters. `figures_changed`: not as many parties are to come as `expectedUpcoming` says.
 */
export const changeStation = <ThrowOnError extends boolean = false>(options: Options<ChangeStationData, ThrowOnError>): RequestResult<ChangeStationResponses, ChangeStationErrors, ThrowOnError> => (options.client ?? client).patch<ChangeStationResponses, ChangeStationErrors, ThrowOnError>({
    url: '/api/v1/admin/stations/{stationId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for another sales tax of a station
 *
 * Waits for a second person, like a price; what is booked keeps its tax. `already_exists`: a rate waits already. `forbidden`: only a super admin may act alone.
 */
export const changeStationTax = <ThrowOnError extends boolean = false>(options: Options<ChangeStationTaxData, ThrowOnError>): RequestResult<ChangeStationTaxResponses, ChangeStationTaxErrors, ThrowOnError> => (options.client ?? client).post<ChangeStationTaxResponses, ChangeStationTaxErrors, ThrowOnError>({
    url: '/api/v1/admin/stations/{stationId}/tax-changes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change a variable, or ask for it
 *
 * What moves money to or from hosts, or weakens a control, waits for a second person; other figures change at once. `already_exists`: a change of this figure waits already. `forbidden`: only a super admin may act alone.
 */
export const changeVariable = <ThrowOnError extends boolean = false>(options: Options<ChangeVariableData, ThrowOnError>): RequestResult<ChangeVariableResponses, ChangeVariableErrors, ThrowOnError> => (options.client ?? client).post<ChangeVariableResponses, ChangeVariableErrors, ThrowOnError>({
    url: '/api/v1/admin/variables/{key}/changes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See whether the audit log is whole
 *
 * What the last walk along the chain found; every night one is made.
 */
export const getAuditVerdict = <ThrowOnError extends boolean = false>(options?: Options<GetAuditVerdictData, ThrowOnError>): RequestResult<GetAuditVerdictResponses, GetAuditVerdictErrors, ThrowOnError> => (options?.client ?? client).get<GetAuditVerdictResponses, GetAuditVerdictErrors, ThrowOnError>({ url: '/api/v1/admin/audit/verdict', ...options });

/**
 * Walk the audit chain now
 *
 * Starts a walk in the background; the verdict shows it when it is done.
 */
export const checkAudit = <ThrowOnError extends boolean = false>(options?: Options<CheckAuditData, ThrowOnError>): RequestResult<CheckAuditResponses, CheckAuditErrors, ThrowOnError> => (options?.client ?? client).post<CheckAuditResponses, CheckAuditErrors, ThrowOnError>({ url: '/api/v1/admin/audit/verdict', ...options });

/**
 * Whether a link to choose a password can still be used
 *
 * Asked when the page opens, so that nobody chooses a password for nothing. Uses nothing up. `link_expired` for a link that ran out, `already_done` for one that was used; `forbidden` from pages of other sites.
 */
export const checkPasswordLink = <ThrowOnError extends boolean = false>(options: Options<CheckPasswordLinkData, ThrowOnError>): RequestResult<CheckPasswordLinkResponses, CheckPasswordLinkErrors, ThrowOnError> => (options.client ?? client).post<CheckPasswordLinkResponses, CheckPasswordLinkErrors, ThrowOnError>({
    url: '/api/v1/auth/password/check',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Closing days of a time
 *
 * Those in force that touch the days from `from` to `to`, earliest first, at most 500; with a station also those of all stations.
 */
export const listClosures = <ThrowOnError extends boolean = false>(options: Options<ListClosuresData, ThrowOnError>): RequestResult<ListClosuresResponses, ListClosuresErrors, ThrowOnError> => (options.client ?? client).get<ListClosuresResponses, ListClosuresErrors, ThrowOnError>({ url: '/api/v1/admin/closures', ...options });

/**
 * Close days or slots
 *
 * From then on nobody can hold or book there, also not those who ask in the same moment. Parties that are booked stay and come back in `affected`. Send `preview: true` first to see them without closing. Days that are over, and a time that is closed already, are refused naming `firstDate`. `forbidden`: closing every station needs someone who reaches them all.
 */
export const closeDays = <ThrowOnError extends boolean = false>(options: Options<CloseDaysData, ThrowOnError>): RequestResult<CloseDaysResponses, CloseDaysErrors, ThrowOnError> => (options.client ?? client).post<CloseDaysResponses, CloseDaysErrors, ThrowOnError>({
    url: '/api/v1/admin/closures',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Compare with the articles that come with the program
 *
 * Only those that differ, with the words of both sides; what was written here alone is counted.
 */
export const compareWithRepository = <ThrowOnError extends boolean = false>(options?: Options<CompareWithRepositoryData, ThrowOnError>): RequestResult<CompareWithRepositoryResponses, CompareWithRepositoryErrors, ThrowOnError> => (options?.client ?? client).get<CompareWithRepositoryResponses, CompareWithRepositoryErrors, ThrowOnError>({ url: '/api/v1/admin/knowledge/sync', ...options });

/**
 * Say yes to what the assistant proposed
 *
 * Once, within fifteen minutes, by whoever was asked, to the exact words that were shown; then it is done in their name. `link_expired`: ask again. `already_done`: it was confirmed before. `invalid_transition`: the conversation is closed by now. `limit_reached`: it carries as many labels as it may.
 */
export const confirmAssistant = <ThrowOnError extends boolean = false>(options: Options<ConfirmAssistantData, ThrowOnError>): RequestResult<ConfirmAssistantResponses, ConfirmAssistantErrors, ThrowOnError> => (options.client ?? client).post<ConfirmAssistantResponses, ConfirmAssistantErrors, ThrowOnError>({
    url: '/api/v1/admin/assistant/proposals/{id}/confirmation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm the new authenticator app with its first code
 *
 * Answers ten backup codes, which are shown this once. Wrong codes are `validation_failed` on `code` and count towards `locked_out`; `unauthenticated` without a session, `invalid_transition` when another step is next, `forbidden` from pages of other sites.
 */
export const confirmSecondFactor = <ThrowOnError extends boolean = false>(options: Options<ConfirmSecondFactorData, ThrowOnError>): RequestResult<ConfirmSecondFactorResponses, ConfirmSecondFactorErrors, ThrowOnError> => (options.client ?? client).post<ConfirmSecondFactorResponses, ConfirmSecondFactorErrors, ThrowOnError>({
    url: '/api/v1/auth/second-factor/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say what an answer should have been
 *
 * Makes a case of it, with a thumb down. One a person and answer: while nobody has decided on it, a second takes its place; afterwards that is `already_done`.
 */
export const correctAnswer = <ThrowOnError extends boolean = false>(options: Options<CorrectAnswerData, ThrowOnError>): RequestResult<CorrectAnswerResponses, CorrectAnswerErrors, ThrowOnError> => (options.client ?? client).post<CorrectAnswerResponses, CorrectAnswerErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/{id}/answers/{seq}/case',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * How many wait
 *
 * Each counted up to 500.
 */
export const countConversations = <ThrowOnError extends boolean = false>(options?: Options<CountConversationsData, ThrowOnError>): RequestResult<CountConversationsResponses, CountConversationsErrors, ThrowOnError> => (options?.client ?? client).get<CountConversationsResponses, CountConversationsErrors, ThrowOnError>({ url: '/api/v1/admin/conversations/counts', ...options });

/**
 * List the keys of integrations
 *
 * Newest first; the keys themselves are never shown again. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const listApiKeys = <ThrowOnError extends boolean = false>(options?: Options<ListApiKeysData, ThrowOnError>): RequestResult<ListApiKeysResponses, ListApiKeysErrors, ThrowOnError> => (options?.client ?? client).get<ListApiKeysResponses, ListApiKeysErrors, ThrowOnError>({ url: '/api/v1/admin/api-keys', ...options });

/**
 * Make a key for an integration
 *
 * The key is in this answer and nowhere else. Send it as `Authorization: Bearer mhk_…`. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `limit_reached` when there are too many active keys. `already_done`: the same request with the same Idempotency-Key has made it, and its secret is shown once.
 */
export const createApiKey = <ThrowOnError extends boolean = false>(options: Options<CreateApiKeyData, ThrowOnError>): RequestResult<CreateApiKeyResponses, CreateApiKeyErrors, ThrowOnError> => (options.client ?? client).post<CreateApiKeyResponses, CreateApiKeyErrors, ThrowOnError>({
    url: '/api/v1/admin/api-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the articles
 *
 * The last changed first. A search looks in titles, by similarity, so that a typing error finds its article.
 */
export const listArticles = <ThrowOnError extends boolean = false>(options?: Options<ListArticlesData, ThrowOnError>): RequestResult<ListArticlesResponses, ListArticlesErrors, ThrowOnError> => (options?.client ?? client).get<ListArticlesResponses, ListArticlesErrors, ThrowOnError>({ url: '/api/v1/admin/knowledge/articles', ...options });

/**
 * Write a new article
 *
 * A draft, until it is published. Figures written as numbers and references that do not exist are refused by line, with the fix. `already_exists`: there is one of this slug in this language.
 */
export const createArticle = <ThrowOnError extends boolean = false>(options: Options<CreateArticleData, ThrowOnError>): RequestResult<CreateArticleResponses, CreateArticleErrors, ThrowOnError> => (options.client ?? client).post<CreateArticleResponses, CreateArticleErrors, ThrowOnError>({
    url: '/api/v1/admin/knowledge/articles',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List and search bookings
 *
 * Those of the stations you reach; chefs see their own events. Filters add up. `forbidden` also for filters and orders by money when you may not see money.
 */
export const listBookings = <ThrowOnError extends boolean = false>(options?: Options<ListBookingsData, ThrowOnError>): RequestResult<ListBookingsResponses, ListBookingsErrors, ThrowOnError> => (options?.client ?? client).get<ListBookingsResponses, ListBookingsErrors, ThrowOnError>({ url: '/api/v1/admin/bookings', ...options });

/**
 * Book a party for a customer
 *
 * Takes the seat at once and sends the customer what to sign and to pay; it waits for its deposit until `payBy`, and is cancelled at `cancelledAt` unless somebody keeps it open. `slot_taken`: three other starts come along and the request is kept as a lead. `slot_unavailable`: the calendar forbids the start. `figures_changed`: the total is not `expectedTotalCents`. `needs_human`: above the online limit or too far; such a party is quoted as a large event.
 */
export const createDeskBooking = <ThrowOnError extends boolean = false>(options: Options<CreateDeskBookingData, ThrowOnError>): RequestResult<CreateDeskBookingResponses, CreateDeskBookingErrors, ThrowOnError> => (options.client ?? client).post<CreateDeskBookingResponses, CreateDeskBookingErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask us to get in touch
 *
 * One lead a person: a second request from the same phone or e-mail updates the first. An e-mail address or a phone number is enough.
 */
export const createLead = <ThrowOnError extends boolean = false>(options: Options<CreateLeadData, ThrowOnError>): RequestResult<CreateLeadResponses, CreateLeadErrors, ThrowOnError> => (options.client ?? client).post<CreateLeadResponses, CreateLeadErrors, ThrowOnError>({
    url: '/api/v1/leads',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Price a party exactly
 *
 * Every line names the rule behind it. The stored quote is what gets booked, so a client never sends a price; it is good for `quote.validDays`. Above `party.maxOnlineGuests`, or beyond `travel.maxMiles`, `outcome` says that a person will quote: that is an answer, not an error. Upgrades are at most `party.upgradesPerGuest` for each paying guest and one more for each extra protein. With a contact, one lead is made or updated.
 */
export const createQuote = <ThrowOnError extends boolean = false>(options: Options<CreateQuoteData, ThrowOnError>): RequestResult<CreateQuoteResponses, CreateQuoteErrors, ThrowOnError> => (options.client ?? client).post<CreateQuoteResponses, CreateQuoteErrors, ThrowOnError>({
    url: '/api/v1/quotes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The stations you reach
 *
 * By name, those no longer active too.
 */
export const listStations = <ThrowOnError extends boolean = false>(options?: Options<ListStationsData, ThrowOnError>): RequestResult<ListStationsResponses, ListStationsErrors, ThrowOnError> => (options?.client ?? client).get<ListStationsResponses, ListStationsErrors, ThrowOnError>({ url: '/api/v1/admin/stations', ...options });

/**
 * Open a station
 *
 * It takes parties at once where its drive is the shortest. Without a tax rate it has the default. Only who reaches every station opens one.
 */
export const createStation = <ThrowOnError extends boolean = false>(options: Options<CreateStationData, ThrowOnError>): RequestResult<CreateStationResponses, CreateStationErrors, ThrowOnError> => (options.client ?? client).post<CreateStationResponses, CreateStationErrors, ThrowOnError>({
    url: '/api/v1/admin/stations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve or reject a cancellation
 *
 * Approving frees the seat and gives back what the policy or the cause says; rejecting goes back to the state before. `forbidden`: nobody decides on what they asked for themselves. `already_done`: it is decided. `figures_changed`: the refund is not `expectedRefundCents`.
 */
export const decideCancellation = <ThrowOnError extends boolean = false>(options: Options<DecideCancellationData, ThrowOnError>): RequestResult<DecideCancellationResponses, DecideCancellationErrors, ThrowOnError> => (options.client ?? client).post<DecideCancellationResponses, DecideCancellationErrors, ThrowOnError>({
    url: '/api/v1/admin/decisions/{id}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept a case, drop it, or open it again
 *
 * Accepted ones are what the concierge is tested with. `version_conflict`: somebody was quicker.
 */
export const decideConciergeCase = <ThrowOnError extends boolean = false>(options: Options<DecideConciergeCaseData, ThrowOnError>): RequestResult<DecideConciergeCaseResponses, DecideConciergeCaseErrors, ThrowOnError> => (options.client ?? client).put<DecideConciergeCaseResponses, DecideConciergeCaseErrors, ThrowOnError>({
    url: '/api/v1/admin/concierge/cases/{id}/status',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve or reject a deletion
 *
 * `forbidden`: nobody decides on what they asked for themselves. `already_done`: it is decided. `invalid_transition`: there is money on it by now.
 */
export const decideDeletion = <ThrowOnError extends boolean = false>(options: Options<DecideDeletionData, ThrowOnError>): RequestResult<DecideDeletionResponses, DecideDeletionErrors, ThrowOnError> => (options.client ?? client).post<DecideDeletionResponses, DecideDeletionErrors, ThrowOnError>({
    url: '/api/v1/admin/decisions/{id}/deletion',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take or turn down money that is more than is due
 *
 * Taken, all of it is written down and what is too much goes back; turned down, nothing is. `forbidden`: nobody decides on what they asked for themselves. `already_done`: it is decided.
 */
export const decideOverpayment = <ThrowOnError extends boolean = false>(options: Options<DecideOverpaymentData, ThrowOnError>): RequestResult<DecideOverpaymentResponses, DecideOverpaymentErrors, ThrowOnError> => (options.client ?? client).post<DecideOverpaymentResponses, DecideOverpaymentErrors, ThrowOnError>({
    url: '/api/v1/admin/decisions/{id}/overpayment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve or reject a refund
 *
 * Rejected, the money stays on the booking. With a `way` a person sends what the card did not take; above the limit another one than whoever chose it. `invalid_transition`: the bill cannot fall by so much any more, what is to be turned down was paid beyond the bill, or no refund of this card has failed. `forbidden`: nobody decides on what they asked for themselves. `already_done`: it is decided.
 */
export const decideRefund = <ThrowOnError extends boolean = false>(options: Options<DecideRefundData, ThrowOnError>): RequestResult<DecideRefundResponses, DecideRefundErrors, ThrowOnError> => (options.client ?? client).post<DecideRefundResponses, DecideRefundErrors, ThrowOnError>({
    url: '/api/v1/admin/refunds/{id}/decision',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve or deny time off
 *
 * Once approved the chef’s seats are gone; parties that are booked stay and come back in `affected`. Send `preview: true` first to see them. `already_done`: it was decided before. `already_exists`: they have time off then already.
 */
export const decideTimeOff = <ThrowOnError extends boolean = false>(options: Options<DecideTimeOffData, ThrowOnError>): RequestResult<DecideTimeOffResponses, DecideTimeOffErrors, ThrowOnError> => (options.client ?? client).post<DecideTimeOffResponses, DecideTimeOffErrors, ThrowOnError>({
    url: '/api/v1/admin/time-off/{timeOffId}/decision',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take back your own note
 *
 * It can be put back.
 */
export const deleteBookingNote = <ThrowOnError extends boolean = false>(options: Options<DeleteBookingNoteData, ThrowOnError>): RequestResult<DeleteBookingNoteResponses, DeleteBookingNoteErrors, ThrowOnError> => (options.client ?? client).delete<DeleteBookingNoteResponses, DeleteBookingNoteErrors, ThrowOnError>({ url: '/api/v1/admin/booking-notes/{id}', ...options });

/**
 * Correct your own note
 *
 * Only whoever wrote it may.
 */
export const editBookingNote = <ThrowOnError extends boolean = false>(options: Options<EditBookingNoteData, ThrowOnError>): RequestResult<EditBookingNoteResponses, EditBookingNoteErrors, ThrowOnError> => (options.client ?? client).patch<EditBookingNoteResponses, EditBookingNoteErrors, ThrowOnError>({
    url: '/api/v1/admin/booking-notes/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a note away
 *
 * Only one’s own; it can be put back for a while.
 */
export const deleteCustomerNote = <ThrowOnError extends boolean = false>(options: Options<DeleteCustomerNoteData, ThrowOnError>): RequestResult<DeleteCustomerNoteResponses, DeleteCustomerNoteErrors, ThrowOnError> => (options.client ?? client).delete<DeleteCustomerNoteResponses, DeleteCustomerNoteErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}/notes/{noteId}', ...options });

/**
 * Edit a note of one’s own
 *
 * Somebody else’s note is `not_found`.
 */
export const editCustomerNote = <ThrowOnError extends boolean = false>(options: Options<EditCustomerNoteData, ThrowOnError>): RequestResult<EditCustomerNoteResponses, EditCustomerNoteErrors, ThrowOnError> => (options.client ?? client).patch<EditCustomerNoteResponses, EditCustomerNoteErrors, ThrowOnError>({
    url: '/api/v1/admin/customers/{id}/notes/{noteId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a booking
 *
 * It vanishes from every list and frees its seat, and can be restored for `desk.restoreDays`. Who may only ask gets `waiting`. `invalid_transition`: there is money on it, so cancel it first. `version_conflict`: a colleague was faster. `already_done`: it is asked for.
 */
export const deleteDeskBooking = <ThrowOnError extends boolean = false>(options: Options<DeleteDeskBookingData, ThrowOnError>): RequestResult<DeleteDeskBookingResponses, DeleteDeskBookingErrors, ThrowOnError> => (options.client ?? client).post<DeleteDeskBookingResponses, DeleteDeskBookingErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}/deletion',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a flag
 *
 * Where the program still asks for it, its default counts. `version_conflict`: read it again.
 */
export const deleteFlag = <ThrowOnError extends boolean = false>(options: Options<DeleteFlagData, ThrowOnError>): RequestResult<DeleteFlagResponses, DeleteFlagErrors, ThrowOnError> => (options.client ?? client).post<DeleteFlagResponses, DeleteFlagErrors, ThrowOnError>({
    url: '/api/v1/admin/flags/{key}/delete',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Drop an answer the concierge has written
 *
 * The conversation is yours from then on. `invalid_transition`: it was sent, or the host has written since.
 */
export const dropReplyDraft = <ThrowOnError extends boolean = false>(options: Options<DropReplyDraftData, ThrowOnError>): RequestResult<DropReplyDraftResponses, DropReplyDraftErrors, ThrowOnError> => (options.client ?? client).delete<DropReplyDraftResponses, DropReplyDraftErrors, ThrowOnError>({ url: '/api/v1/admin/conversations/{id}/drafts/{draftId}', ...options });

/**
 * Read an article
 *
 * Its newest version, published or not, as it was written.
 */
export const getArticle = <ThrowOnError extends boolean = false>(options: Options<GetArticleData, ThrowOnError>): RequestResult<GetArticleResponses, GetArticleErrors, ThrowOnError> => (options.client ?? client).get<GetArticleResponses, GetArticleErrors, ThrowOnError>({ url: '/api/v1/admin/knowledge/articles/{id}', ...options });

/**
 * Change an article
 *
 * Other words make a new version, which hosts read once it is published; category, audience, owner and review take effect at once. `version_conflict`: somebody was faster; read it again.
 */
export const editArticle = <ThrowOnError extends boolean = false>(options: Options<EditArticleData, ThrowOnError>): RequestResult<EditArticleResponses, EditArticleErrors, ThrowOnError> => (options.client ?? client).put<EditArticleResponses, EditArticleErrors, ThrowOnError>({
    url: '/api/v1/admin/knowledge/articles/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign out one of my browsers
 *
 * It is signed out with its next request.
 */
export const endMySession = <ThrowOnError extends boolean = false>(options: Options<EndMySessionData, ThrowOnError>): RequestResult<EndMySessionResponses, EndMySessionErrors, ThrowOnError> => (options.client ?? client).delete<EndMySessionResponses, EndMySessionErrors, ThrowOnError>({ url: '/api/v1/me/sessions/{sessionId}', ...options });

/**
 * Sign in by the link of the e-mail
 *
 * Uses the link up and sets the session cookie. `link_expired`: it was used, is too old, or never was.
 */
export const enterBySignInLink = <ThrowOnError extends boolean = false>(options: Options<EnterBySignInLinkData, ThrowOnError>): RequestResult<EnterBySignInLinkResponses, EnterBySignInLinkErrors, ThrowOnError> => (options.client ?? client).post<EnterBySignInLinkResponses, EnterBySignInLinkErrors, ThrowOnError>({
    url: '/api/v1/auth/magic-link/enter',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Erase a person
 *
 * Blanks everything that names them and keeps what the law wants kept; the receipt says which and why. Cannot be undone. `invalid_transition`: a party is to come, an evening is held, or money is still owed by one side. `already_done`: they are erased. `version_conflict`: read it again.
 */
export const eraseCustomer = <ThrowOnError extends boolean = false>(options: Options<EraseCustomerData, ThrowOnError>): RequestResult<EraseCustomerResponses, EraseCustomerErrors, ThrowOnError> => (options.client ?? client).post<EraseCustomerResponses, EraseCustomerErrors, ThrowOnError>({
    url: '/api/v1/admin/customers/{id}/erasure',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take the articles along as data
 *
 * `{ "articles": […] }`, as the import takes it. Archived ones are left out.
 */
export const exportArticlesAsJson = <ThrowOnError extends boolean = false>(options?: Options<ExportArticlesAsJsonData, ThrowOnError>): RequestResult<ExportArticlesAsJsonResponses, ExportArticlesAsJsonErrors, ThrowOnError> => (options?.client ?? client).get<ExportArticlesAsJsonResponses, ExportArticlesAsJsonErrors, ThrowOnError>({ url: '/api/v1/admin/knowledge/export.json', ...options });

/**
 * Take the articles along as Markdown
 *
 * A zip with one file an article, its front matter first, as the import takes it. Archived ones are left out.
 */
export const exportArticlesAsMarkdown = <ThrowOnError extends boolean = false>(options?: Options<ExportArticlesAsMarkdownData, ThrowOnError>): RequestResult<ExportArticlesAsMarkdownResponses, ExportArticlesAsMarkdownErrors, ThrowOnError> => (options?.client ?? client).get<ExportArticlesAsMarkdownResponses, ExportArticlesAsMarkdownErrors, ThrowOnError>({ url: '/api/v1/admin/knowledge/export.zip', ...options });

/**
 * Take the audit log along as CSV
 *
 * The newest 10,000 rows of the filter, newest first. Leaves a row that says who took what.
 */
export const exportAudit = <ThrowOnError extends boolean = false>(options?: Options<ExportAuditData, ThrowOnError>): RequestResult<ExportAuditResponses, ExportAuditErrors, ThrowOnError> => (options?.client ?? client).get<ExportAuditResponses, ExportAuditErrors, ThrowOnError>({ url: '/api/v1/admin/audit.csv', ...options });

/**
 * Take the list along as CSV
 *
 * At most 50,000 rows of the filter, in its order, with contact details for those who may see customers. Leaves a row that says who took what.
 */
export const exportBookings = <ThrowOnError extends boolean = false>(options?: Options<ExportBookingsData, ThrowOnError>): RequestResult<ExportBookingsResponses, ExportBookingsErrors, ThrowOnError> => (options?.client ?? client).get<ExportBookingsResponses, ExportBookingsErrors, ThrowOnError>({ url: '/api/v1/admin/bookings.csv', ...options });

/**
 * Take the accepted cases along as dialogues
 *
 * One JSON object a line: what the host said up to the answer, and the state it should have led to. Names, numbers, addresses and codes are stand-ins. At most the newest 1,000; leaves a row that says who took them.
 */
export const exportConciergeCases = <ThrowOnError extends boolean = false>(options?: Options<ExportConciergeCasesData, ThrowOnError>): RequestResult<ExportConciergeCasesResponses, ExportConciergeCasesErrors, ThrowOnError> => (options?.client ?? client).get<ExportConciergeCasesResponses, ExportConciergeCasesErrors, ThrowOnError>({ url: '/api/v1/admin/concierge/cases.jsonl', ...options });

/**
 * Take the report along as CSV
 *
 * A row a day, or a week where the time is longer than 31 days. Conversations are counted on the day they were opened, by the clock of the station, within the stations you reach and among those whose station nobody knows.
 */
export const exportConciergeReport = <ThrowOnError extends boolean = false>(options?: Options<ExportConciergeReportData, ThrowOnError>): RequestResult<ExportConciergeReportResponses, ExportConciergeReportErrors, ThrowOnError> => (options?.client ?? client).get<ExportConciergeReportResponses, ExportConciergeReportErrors, ThrowOnError>({ url: '/api/v1/admin/concierge/report.csv', ...options });

/**
 * Everything we hold about a person, as JSON
 *
 * For the person who asks for their data. Leaves a row that says who took it.
 */
export const exportCustomerData = <ThrowOnError extends boolean = false>(options: Options<ExportCustomerDataData, ThrowOnError>): RequestResult<ExportCustomerDataResponses, ExportCustomerDataErrors, ThrowOnError> => (options.client ?? client).get<ExportCustomerDataResponses, ExportCustomerDataErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}/export.json', ...options });

/**
 * Everything we hold about a person, to read
 *
 * The same as the JSON, on paper. Leaves a row that says who took it.
 */
export const exportCustomerPdf = <ThrowOnError extends boolean = false>(options: Options<ExportCustomerPdfData, ThrowOnError>): RequestResult<ExportCustomerPdfResponses, ExportCustomerPdfErrors, ThrowOnError> => (options.client ?? client).get<ExportCustomerPdfResponses, ExportCustomerPdfErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}/export.pdf', ...options });

/**
 * Read the ready-made answers as they would be sent here
 *
 * Filled from the person, their party or the quote that still stands, and the company. One that names what is not known here has no text, and says what is missing.
 */
export const fillCannedReplies = <ThrowOnError extends boolean = false>(options: Options<FillCannedRepliesData, ThrowOnError>): RequestResult<FillCannedRepliesResponses, FillCannedRepliesErrors, ThrowOnError> => (options.client ?? client).get<FillCannedRepliesResponses, FillCannedRepliesErrors, ThrowOnError>({ url: '/api/v1/admin/conversations/{id}/canned-replies', ...options });

/**
 * Ask for a link to choose a new password
 *
 * Answers the same whether or not there is such an account. The link is good for an hour, once. `forbidden` from pages of other sites.
 */
export const forgotPassword = <ThrowOnError extends boolean = false>(options: Options<ForgotPasswordData, ThrowOnError>): RequestResult<ForgotPasswordResponses, ForgotPasswordErrors, ThrowOnError> => (options.client ?? client).post<ForgotPasswordResponses, ForgotPasswordErrors, ThrowOnError>({
    url: '/api/v1/auth/password/forgot',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The agreement to read and sign
 *
 * Filled with the figures and the policy frozen into this hold. Once signed, exactly the text that was signed.
 */
export const getAgreement = <ThrowOnError extends boolean = false>(options: Options<GetAgreementData, ThrowOnError>): RequestResult<GetAgreementResponses, GetAgreementErrors, ThrowOnError> => (options.client ?? client).get<GetAgreementResponses, GetAgreementErrors, ThrowOnError>({ url: '/api/v1/holds/{token}/agreement', ...options });

/**
 * Sign the agreement
 *
 * Freezes the text as shown with its SHA-256, who signed, when and from where, and opens the payment step with its own deadline. A drawing may have 150 KB; every acknowledgement must be true. `figures_changed`: the text is no longer the one named by `textSha256`, so read it again. `hold_expired`: the deadline has passed and the seat is free again. `invalid_transition`: it is signed already.
 */
export const signAgreement = <ThrowOnError extends boolean = false>(options: Options<SignAgreementData, ThrowOnError>): RequestResult<SignAgreementResponses, SignAgreementErrors, ThrowOnError> => (options.client ?? client).post<SignAgreementResponses, SignAgreementErrors, ThrowOnError>({
    url: '/api/v1/holds/{token}/agreement',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The signed agreement as PDF
 *
 * The frozen text with its SHA-256, the signature and the declared allergens. `not_found` for a booking that was signed another way.
 */
export const getAgreementPdf = <ThrowOnError extends boolean = false>(options: Options<GetAgreementPdfData, ThrowOnError>): RequestResult<GetAgreementPdfResponses, GetAgreementPdfErrors, ThrowOnError> => (options.client ?? client).get<GetAgreementPdfResponses, GetAgreementPdfErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}/agreement.pdf', ...options });

/**
 * See how an answer came about
 *
 * What the concierge heard, looked up, was kept from saying, and what it cost. `not_found` for a message that is not its own, and for conversations out of your reach.
 */
export const getAnswerTrace = <ThrowOnError extends boolean = false>(options: Options<GetAnswerTraceData, ThrowOnError>): RequestResult<GetAnswerTraceResponses, GetAnswerTraceErrors, ThrowOnError> => (options.client ?? client).get<GetAnswerTraceResponses, GetAnswerTraceErrors, ThrowOnError>({ url: '/api/v1/admin/conversations/{id}/answers/{seq}', ...options });

/**
 * See what the audit log can be narrowed by
 *
 * The actions and the people to choose from when looking for something in the log.
 */
export const getAuditChoices = <ThrowOnError extends boolean = false>(options?: Options<GetAuditChoicesData, ThrowOnError>): RequestResult<GetAuditChoicesResponses, GetAuditChoicesErrors, ThrowOnError> => (options?.client ?? client).get<GetAuditChoicesResponses, GetAuditChoicesErrors, ThrowOnError>({ url: '/api/v1/admin/audit/choices', ...options });

/**
 * Free slots by day
 *
 * At most 62 days at once. Each closed slot says why: in the past, too short notice, beyond the horizon, closed, full, or no chef at work. Times are the wall clock of the serving station, the one with the shortest drive to the ZIP code or coordinates. Nothing is reserved by looking.
 */
export const getAvailability = <ThrowOnError extends boolean = false>(options: Options<GetAvailabilityData, ThrowOnError>): RequestResult<GetAvailabilityResponses, GetAvailabilityErrors, ThrowOnError> => (options.client ?? client).get<GetAvailabilityResponses, GetAvailabilityErrors, ThrowOnError>({ url: '/api/v1/availability', ...options });

/**
 * See a booking by its link
 *
 * The party, its bill, what was paid, the policy agreed, and in `can` what may be done now. A code that does not belong to the token is `not_found`. `link_expired`: the party was more than 60 days ago.
 */
export const getBooking = <ThrowOnError extends boolean = false>(options: Options<GetBookingData, ThrowOnError>): RequestResult<GetBookingResponses, GetBookingErrors, ThrowOnError> => (options.client ?? client).get<GetBookingResponses, GetBookingErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}', ...options });

/**
 * The agreement of a booking, to read and sign
 *
 * Filled with the figures and the policy frozen into the booking; once signed, exactly the signed text.
 */
export const getBookingAgreement = <ThrowOnError extends boolean = false>(options: Options<GetBookingAgreementData, ThrowOnError>): RequestResult<GetBookingAgreementResponses, GetBookingAgreementErrors, ThrowOnError> => (options.client ?? client).get<GetBookingAgreementResponses, GetBookingAgreementErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}/agreement', ...options });

/**
 * Sign the agreement of a booking our staff made
 *
 * Freezes the text as shown, as signing a hold does. `already_done`: it is signed. `figures_changed`: the text is no longer the one named by `textSha256`, so read it again. `invalid_transition`: the party is over or cancelled.
 */
export const signBooking = <ThrowOnError extends boolean = false>(options: Options<SignBookingData, ThrowOnError>): RequestResult<SignBookingResponses, SignBookingErrors, ThrowOnError> => (options.client ?? client).post<SignBookingResponses, SignBookingErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/agreement',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See everything that happened to a booking
 *
 * The audit log of one booking and what belongs to it, its amounts among it, newest first; for those who may see money. `not_found` also where it lies outside your stations.
 */
export const getBookingHistory = <ThrowOnError extends boolean = false>(options: Options<GetBookingHistoryData, ThrowOnError>): RequestResult<GetBookingHistoryResponses, GetBookingHistoryErrors, ThrowOnError> => (options.client ?? client).get<GetBookingHistoryResponses, GetBookingHistoryErrors, ThrowOnError>({ url: '/api/v1/admin/bookings/{id}/history', ...options });

/**
 * One day, chef by chef
 *
 * A lane a chef with what they work, and every party of the day; those with fewer chefs at work than `chefsNeeded` wait for one. Chefs see their own lane.
 */
export const getCalendarDay = <ThrowOnError extends boolean = false>(options: Options<GetCalendarDayData, ThrowOnError>): RequestResult<GetCalendarDayResponses, GetCalendarDayErrors, ThrowOnError> => (options.client ?? client).get<GetCalendarDayResponses, GetCalendarDayErrors, ThrowOnError>({ url: '/api/v1/admin/calendar/day', ...options });

/**
 * The party as a calendar file
 *
 * iCalendar (RFC 5545) in the zone of the venue. The same event each time, so a calendar moves it, or cancels it, and never doubles it.
 */
export const getCalendarFile = <ThrowOnError extends boolean = false>(options: Options<GetCalendarFileData, ThrowOnError>): RequestResult<GetCalendarFileResponses, GetCalendarFileErrors, ThrowOnError> => (options.client ?? client).get<GetCalendarFileResponses, GetCalendarFileErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}/calendar.ics', ...options });

/**
 * Seats and parties by day
 *
 * At most 62 days at once, within the stations you reach. Chefs see the days of their own parties.
 */
export const getCalendarMonth = <ThrowOnError extends boolean = false>(options: Options<GetCalendarMonthData, ThrowOnError>): RequestResult<GetCalendarMonthResponses, GetCalendarMonthErrors, ThrowOnError> => (options.client ?? client).get<GetCalendarMonthResponses, GetCalendarMonthErrors, ThrowOnError>({ url: '/api/v1/admin/calendar/month', ...options });

/**
 * Parties of some days
 *
 * At most 14 days at once, earliest first, with who cooks; with `perDay` at most 62 days, and the first parties of each. Cancelled parties are left out. Chefs see their own.
 */
export const getCalendarWeek = <ThrowOnError extends boolean = false>(options: Options<GetCalendarWeekData, ThrowOnError>): RequestResult<GetCalendarWeekResponses, GetCalendarWeekErrors, ThrowOnError> => (options.client ?? client).get<GetCalendarWeekResponses, GetCalendarWeekErrors, ThrowOnError>({ url: '/api/v1/admin/calendar/week', ...options });

/**
 * A file of this browser’s conversations
 *
 * Or one it has uploaded and not sent yet. What is missing and what is somebody else’s look the same.
 */
export const getChatAttachment = <ThrowOnError extends boolean = false>(options: Options<GetChatAttachmentData, ThrowOnError>): RequestResult<GetChatAttachmentResponses, GetChatAttachmentErrors, ThrowOnError> => (options.client ?? client).get<GetChatAttachmentResponses, GetChatAttachmentErrors, ThrowOnError>({ url: '/api/v1/chat/attachments/{attachment}', ...options });

/**
 * Whether a conversation is still to be rated
 *
 * True once it is closed and we have answered in it, until the host has said how it was.
 */
export const getChatRating = <ThrowOnError extends boolean = false>(options: Options<GetChatRatingData, ThrowOnError>): RequestResult<GetChatRatingResponses, GetChatRatingErrors, ThrowOnError> => (options.client ?? client).get<GetChatRatingResponses, GetChatRatingErrors, ThrowOnError>({ url: '/api/v1/chat/ratings', ...options });

/**
 * Say how a conversation was
 *
 * Once a conversation, and only of this browser or program. `score` null: they would rather not say. `invalid_transition`: it still goes on; `already_done`: they have said so before.
 */
export const rateChat = <ThrowOnError extends boolean = false>(options: Options<RateChatData, ThrowOnError>): RequestResult<RateChatResponses, RateChatErrors, ThrowOnError> => (options.client ?? client).post<RateChatResponses, RateChatErrors, ThrowOnError>({
    url: '/api/v1/chat/ratings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See how well the concierge does
 *
 * Conversations are counted on the day they were opened, by the clock of the station, within the stations you reach and among those whose station nobody knows.
 */
export const getConciergeReport = <ThrowOnError extends boolean = false>(options?: Options<GetConciergeReportData, ThrowOnError>): RequestResult<GetConciergeReportResponses, GetConciergeReportErrors, ThrowOnError> => (options?.client ?? client).get<GetConciergeReportResponses, GetConciergeReportErrors, ThrowOnError>({ url: '/api/v1/admin/concierge/report', ...options });

/**
 * See how the model does that is tried
 *
 * Beside the conversations that do not have it, over the window of `concierge.canaryRollback`. Nothing is tried at 0 and at 100 percent.
 */
export const getConciergeTrial = <ThrowOnError extends boolean = false>(options?: Options<GetConciergeTrialData, ThrowOnError>): RequestResult<GetConciergeTrialResponses, GetConciergeTrialErrors, ThrowOnError> => (options?.client ?? client).get<GetConciergeTrialResponses, GetConciergeTrialErrors, ThrowOnError>({ url: '/api/v1/admin/concierge/trial', ...options });

/**
 * The business figures in force
 *
 * Prices, limits, slots, deadlines and policies. Staff can change each of them, so read them here and never copy them. Carries an ETag that changes when a figure does.
 */
export const getConfig = <ThrowOnError extends boolean = false>(options?: Options<GetConfigData, ThrowOnError>): RequestResult<GetConfigResponses, GetConfigErrors, ThrowOnError> => (options?.client ?? client).get<GetConfigResponses, GetConfigErrors, ThrowOnError>({ url: '/api/v1/config', ...options });

/**
 * What a person agreed to hear, to read and print
 *
 * Every entry of the ledger with wording, source and time, and a SHA-256 over them. Reading it is kept.
 */
export const getConsentProof = <ThrowOnError extends boolean = false>(options: Options<GetConsentProofData, ThrowOnError>): RequestResult<GetConsentProofResponses, GetConsentProofErrors, ThrowOnError> => (options.client ?? client).get<GetConsentProofResponses, GetConsentProofErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}/consents.html', ...options });

/**
 * What a person agreed to hear, as a PDF
 *
 * The same as the page, to hand on. Reading it is kept.
 */
export const getConsentProofPdf = <ThrowOnError extends boolean = false>(options: Options<GetConsentProofPdfData, ThrowOnError>): RequestResult<GetConsentProofPdfResponses, GetConsentProofPdfErrors, ThrowOnError> => (options.client ?? client).get<GetConsentProofPdfResponses, GetConsentProofPdfErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}/consents.pdf', ...options });

/**
 * See a conversation
 *
 * With the newest messages and the person. That you looked at a customer is kept in the audit log.
 */
export const getConversation = <ThrowOnError extends boolean = false>(options: Options<GetConversationData, ThrowOnError>): RequestResult<GetConversationResponses, GetConversationErrors, ThrowOnError> => (options.client ?? client).get<GetConversationResponses, GetConversationErrors, ThrowOnError>({ url: '/api/v1/admin/conversations/{id}', ...options });

/**
 * A file of a conversation
 *
 * Whole, or as a small picture of a picture. What a host has uploaded and not sent yet is theirs alone.
 */
export const getConversationAttachment = <ThrowOnError extends boolean = false>(options: Options<GetConversationAttachmentData, ThrowOnError>): RequestResult<GetConversationAttachmentResponses, GetConversationAttachmentErrors, ThrowOnError> => (options.client ?? client).get<GetConversationAttachmentResponses, GetConversationAttachmentErrors, ThrowOnError>({ url: '/api/v1/admin/attachments/{attachment}', ...options });

/**
 * See everything that happened to a customer
 *
 * Every change of one customer and what belongs to it, newest first; with `reads=true` also who looked at it, one row for each opening. `not_found` also where it lies outside your stations.
 */
export const getCustomerHistory = <ThrowOnError extends boolean = false>(options: Options<GetCustomerHistoryData, ThrowOnError>): RequestResult<GetCustomerHistoryResponses, GetCustomerHistoryErrors, ThrowOnError> => (options.client ?? client).get<GetCustomerHistoryResponses, GetCustomerHistoryErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}/history', ...options });

/**
 * See the day
 *
 * Of one station or of all you reach; chefs see their own events. What you may not see is null or missing. A station that is not yours is `not_found`.
 */
export const getDashboard = <ThrowOnError extends boolean = false>(options?: Options<GetDashboardData, ThrowOnError>): RequestResult<GetDashboardResponses, GetDashboardErrors, ThrowOnError> => (options?.client ?? client).get<GetDashboardResponses, GetDashboardErrors, ThrowOnError>({ url: '/api/v1/admin/dashboard', ...options });

/**
 * The signed agreement as PDF
 *
 * The frozen text with its signature; reading it is recorded.
 */
export const getDeskAgreementPdf = <ThrowOnError extends boolean = false>(options: Options<GetDeskAgreementPdfData, ThrowOnError>): RequestResult<GetDeskAgreementPdfResponses, GetDeskAgreementPdfErrors, ThrowOnError> => (options.client ?? client).get<GetDeskAgreementPdfResponses, GetDeskAgreementPdfErrors, ThrowOnError>({ url: '/api/v1/admin/bookings/{id}/agreement.pdf', ...options });

/**
 * The bill as PDF
 *
 * Every line, payment and refund as of now; for those who may see money.
 */
export const getDeskInvoicePdf = <ThrowOnError extends boolean = false>(options: Options<GetDeskInvoicePdfData, ThrowOnError>): RequestResult<GetDeskInvoicePdfResponses, GetDeskInvoicePdfErrors, ThrowOnError> => (options.client ?? client).get<GetDeskInvoicePdfResponses, GetDeskInvoicePdfErrors, ThrowOnError>({ url: '/api/v1/admin/bookings/{id}/invoice.pdf', ...options });

/**
 * The receipt of an erasure, for the person
 *
 * What was erased, what had to be kept, until when and why. `not_found` for somebody who was not erased.
 */
export const getErasureReceipt = <ThrowOnError extends boolean = false>(options: Options<GetErasureReceiptData, ThrowOnError>): RequestResult<GetErasureReceiptResponses, GetErasureReceiptErrors, ThrowOnError> => (options.client ?? client).get<GetErasureReceiptResponses, GetErasureReceiptErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}/erasure.pdf', ...options });

/**
 * See how every part is doing
 *
 * The same checks as readiness, with the process, its memory and its database connections.
 */
export const getHealthDetail = <ThrowOnError extends boolean = false>(options?: Options<GetHealthDetailData, ThrowOnError>): RequestResult<GetHealthDetailResponses, GetHealthDetailErrors, ThrowOnError> => (options?.client ?? client).get<GetHealthDetailResponses, GetHealthDetailErrors, ThrowOnError>({ url: '/api/v1/admin/health', ...options });

/**
 * Give the seat back
 *
 * Frees the seat at once and closes a payment that was begun; money that has arrived goes back. `invalid_transition`: it is booked, expired or released already.
 */
export const releaseHold = <ThrowOnError extends boolean = false>(options: Options<ReleaseHoldData, ThrowOnError>): RequestResult<ReleaseHoldResponses, ReleaseHoldErrors, ThrowOnError> => (options.client ?? client).delete<ReleaseHoldResponses, ReleaseHoldErrors, ThrowOnError>({ url: '/api/v1/holds/{token}', ...options });

/**
 * Read a hold
 *
 * Its state, the next deadline and the party. `manageUrl` is set once the deposit has arrived and the booking exists. `link_expired`: 30 days after the hold was placed.
 */
export const getHold = <ThrowOnError extends boolean = false>(options: Options<GetHoldData, ThrowOnError>): RequestResult<GetHoldResponses, GetHoldErrors, ThrowOnError> => (options.client ?? client).get<GetHoldResponses, GetHoldErrors, ThrowOnError>({ url: '/api/v1/holds/{token}', ...options });

/**
 * See what an invitation is for
 *
 * By the link of the e-mail. `already_done` when it was used, `link_expired` when it ran out, was withdrawn, or never was.
 */
export const getInvitation = <ThrowOnError extends boolean = false>(options: Options<GetInvitationData, ThrowOnError>): RequestResult<GetInvitationResponses, GetInvitationErrors, ThrowOnError> => (options.client ?? client).get<GetInvitationResponses, GetInvitationErrors, ThrowOnError>({ url: '/api/v1/auth/invitations/{token}', ...options });

/**
 * The bill as PDF
 *
 * Every line, payment and refund as of now.
 */
export const getInvoicePdf = <ThrowOnError extends boolean = false>(options: Options<GetInvoicePdfData, ThrowOnError>): RequestResult<GetInvoicePdfResponses, GetInvoicePdfErrors, ThrowOnError> => (options.client ?? client).get<GetInvoicePdfResponses, GetInvoicePdfErrors, ThrowOnError>({ url: '/api/v1/bookings/{code}/invoice.pdf', ...options });

/**
 * Is the process alive
 *
 * Looks at nothing but the process itself; restart it when this does not answer.
 */
export const getLive = <ThrowOnError extends boolean = false>(options?: Options<GetLiveData, ThrowOnError>): RequestResult<GetLiveResponses, GetLiveErrors, ThrowOnError> => (options?.client ?? client).get<GetLiveResponses, GetLiveErrors, ThrowOnError>({ url: '/health/live', ...options });

/**
 * The menu with its prices
 *
 * Proteins, premium upgrades, add-ons and what every party includes. Carries an ETag: send it as `If-None-Match` and an unchanged menu answers 304.
 */
export const getMenu = <ThrowOnError extends boolean = false>(options?: Options<GetMenuData, ThrowOnError>): RequestResult<GetMenuResponses, GetMenuErrors, ThrowOnError> => (options?.client ?? client).get<GetMenuResponses, GetMenuErrors, ThrowOnError>({ url: '/api/v1/menu', ...options });

/**
 * The signed agreement as PDF
 *
 * The frozen text with its SHA-256, the signature and the declared allergens. `not_found` for a booking that was signed another way.
 */
export const getMyAgreementPdf = <ThrowOnError extends boolean = false>(options: Options<GetMyAgreementPdfData, ThrowOnError>): RequestResult<GetMyAgreementPdfResponses, GetMyAgreementPdfErrors, ThrowOnError> => (options.client ?? client).get<GetMyAgreementPdfResponses, GetMyAgreementPdfErrors, ThrowOnError>({ url: '/api/v1/me/bookings/{code}/agreement.pdf', ...options });

/**
 * A file of what was said between us
 *
 * Of the conversations `listMyConversations` lists. What is missing and what is somebody else’s look the same.
 */
export const getMyAttachment = <ThrowOnError extends boolean = false>(options: Options<GetMyAttachmentData, ThrowOnError>): RequestResult<GetMyAttachmentResponses, GetMyAttachmentErrors, ThrowOnError> => (options.client ?? client).get<GetMyAttachmentResponses, GetMyAttachmentErrors, ThrowOnError>({ url: '/api/v1/me/attachments/{attachment}', ...options });

/**
 * See one of my parties
 *
 * As behind its link. A code that is not mine is `not_found`.
 */
export const getMyBooking = <ThrowOnError extends boolean = false>(options: Options<GetMyBookingData, ThrowOnError>): RequestResult<GetMyBookingResponses, GetMyBookingErrors, ThrowOnError> => (options.client ?? client).get<GetMyBookingResponses, GetMyBookingErrors, ThrowOnError>({ url: '/api/v1/me/bookings/{code}', ...options });

/**
 * The agreement of a booking, to read and sign
 *
 * Filled with the figures and the policy frozen into the booking; once signed, exactly the signed text.
 */
export const getMyBookingAgreement = <ThrowOnError extends boolean = false>(options: Options<GetMyBookingAgreementData, ThrowOnError>): RequestResult<GetMyBookingAgreementResponses, GetMyBookingAgreementErrors, ThrowOnError> => (options.client ?? client).get<GetMyBookingAgreementResponses, GetMyBookingAgreementErrors, ThrowOnError>({ url: '/api/v1/me/bookings/{code}/agreement', ...options });

/**
 * Sign the agreement of a booking our staff made
 *
 * Freezes the text as shown, as signing a hold does. `already_done`: it is signed. `figures_changed`: the text is no longer the one named by `textSha256`, so read it again. `invalid_transition`: the party is over or cancelled.
 */
export const signMyBooking = <ThrowOnError extends boolean = false>(options: Options<SignMyBookingData, ThrowOnError>): RequestResult<SignMyBookingResponses, SignMyBookingErrors, ThrowOnError> => (options.client ?? client).post<SignMyBookingResponses, SignMyBookingErrors, ThrowOnError>({
    url: '/api/v1/me/bookings/{code}/agreement',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The party as a calendar file
 *
 * iCalendar (RFC 5545) in the zone of the venue. The same event each time, so a calendar moves it, or cancels it, and never doubles it.
 */
export const getMyCalendarFile = <ThrowOnError extends boolean = false>(options: Options<GetMyCalendarFileData, ThrowOnError>): RequestResult<GetMyCalendarFileResponses, GetMyCalendarFileErrors, ThrowOnError> => (options.client ?? client).get<GetMyCalendarFileResponses, GetMyCalendarFileErrors, ThrowOnError>({ url: '/api/v1/me/bookings/{code}/calendar.ics', ...options });

/**
 * The bill as PDF
 *
 * Every line, payment and refund as of now.
 */
export const getMyInvoicePdf = <ThrowOnError extends boolean = false>(options: Options<GetMyInvoicePdfData, ThrowOnError>): RequestResult<GetMyInvoicePdfResponses, GetMyInvoicePdfErrors, ThrowOnError> => (options.client ?? client).get<GetMyInvoicePdfResponses, GetMyInvoicePdfErrors, ThrowOnError>({ url: '/api/v1/me/bookings/{code}/invoice.pdf', ...options });

/**
 * What I will hear of
 *
 * Every topic this person may hear of, by which group and when, as it is now.
 */
export const getOwnNoticeTopics = <ThrowOnError extends boolean = false>(options?: Options<GetOwnNoticeTopicsData, ThrowOnError>): RequestResult<GetOwnNoticeTopicsResponses, GetOwnNoticeTopicsErrors, ThrowOnError> => (options?.client ?? client).get<GetOwnNoticeTopicsResponses, GetOwnNoticeTopicsErrors, ThrowOnError>({ url: '/api/v1/admin/notice-topics', ...options });

/**
 * Read a quote again
 *
 * Expired quotes can still be read; `expiresAt` says whether one can still be booked. An unknown id is `not_found`.
 */
export const getQuote = <ThrowOnError extends boolean = false>(options: Options<GetQuoteData, ThrowOnError>): RequestResult<GetQuoteResponses, GetQuoteErrors, ThrowOnError> => (options.client ?? client).get<GetQuoteResponses, GetQuoteErrors, ThrowOnError>({ url: '/api/v1/quotes/{id}', ...options });

/**
 * Can it do its work
 *
 * Database, migrations, queue, Redis and gateways, each with its latency. 503 names what is down; `degraded` still serves. Outside services are asked once in a while, not for every request.
 */
export const getReady = <ThrowOnError extends boolean = false>(options?: Options<GetReadyData, ThrowOnError>): RequestResult<GetReadyResponses, GetReadyErrors, ThrowOnError> => (options?.client ?? client).get<GetReadyResponses, GetReadyErrors, ThrowOnError>({ url: '/health/ready', ...options });

/**
 * A picture we send by text, for the SMS service
 *
 * The address is signed and holds for a few hours; without its signature there is nothing here.
 */
export const getSentMedia = <ThrowOnError extends boolean = false>(options: Options<GetSentMediaData, ThrowOnError>): RequestResult<GetSentMediaResponses, GetSentMediaErrors, ThrowOnError> => (options.client ?? client).get<GetSentMediaResponses, GetSentMediaErrors, ThrowOnError>({ url: '/api/v1/media/{mediaToken}', ...options });

/**
 * See which step of signing in is next
 *
 * Answers what the cookies of this browser have proven so far, and which ways in there are.
 */
export const getSignInState = <ThrowOnError extends boolean = false>(options?: Options<GetSignInStateData, ThrowOnError>): RequestResult<GetSignInStateResponses, GetSignInStateErrors, ThrowOnError> => (options?.client ?? client).get<GetSignInStateResponses, GetSignInStateErrors, ThrowOnError>({ url: '/api/v1/auth/state', ...options });

/**
 * See which roles, stations and chefs you may give to others
 *
 * What an invitation or a change by you may contain. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const getStaffOptions = <ThrowOnError extends boolean = false>(options?: Options<GetStaffOptionsData, ThrowOnError>): RequestResult<GetStaffOptionsResponses, GetStaffOptionsErrors, ThrowOnError> => (options?.client ?? client).get<GetStaffOptionsResponses, GetStaffOptionsErrors, ThrowOnError>({ url: '/api/v1/admin/staff/options', ...options });

/**
 * See who is signed in and what they may do
 *
 * Stations are those the person may work for: all of them, unless their role is held to their own. `unauthenticated` without a session, `second_factor_required` and `device_unverified` while a step of signing in is due.
 */
export const getStaffSession = <ThrowOnError extends boolean = false>(options?: Options<GetStaffSessionData, ThrowOnError>): RequestResult<GetStaffSessionResponses, GetStaffSessionErrors, ThrowOnError> => (options?.client ?? client).get<GetStaffSessionResponses, GetStaffSessionErrors, ThrowOnError>({ url: '/api/v1/admin/session', ...options });

/**
 * How far a station drives
 *
 * For the map and the table of travel fees; the miles are business variables: `travel.byStation`, where the station differs.
 */
export const getStationArea = <ThrowOnError extends boolean = false>(options: Options<GetStationAreaData, ThrowOnError>): RequestResult<GetStationAreaResponses, GetStationAreaErrors, ThrowOnError> => (options.client ?? client).get<GetStationAreaResponses, GetStationAreaErrors, ThrowOnError>({ url: '/api/v1/admin/stations/{stationId}/area', ...options });

/**
 * See how the weeks went
 *
 * Bookings made and cancelled on each day, and the events of it with what they brought in, by the station’s clock; weeks begin on Monday. A station that is not yours is `not_found`.
 */
export const getTrends = <ThrowOnError extends boolean = false>(options?: Options<GetTrendsData, ThrowOnError>): RequestResult<GetTrendsResponses, GetTrendsErrors, ThrowOnError> => (options?.client ?? client).get<GetTrendsResponses, GetTrendsErrors, ThrowOnError>({ url: '/api/v1/admin/dashboard/trends', ...options });

/**
 * Bring articles in
 *
 * All or none: one that cannot be kept is named by its file, with the fix, and nothing is changed. New ones are drafts, changed ones get a new version that waits to be published.
 */
export const importArticles = <ThrowOnError extends boolean = false>(options: Options<ImportArticlesData, ThrowOnError>): RequestResult<ImportArticlesResponses, ImportArticlesErrors, ThrowOnError> => (options.client ?? client).post<ImportArticlesResponses, ImportArticlesErrors, ThrowOnError>({
    url: '/api/v1/admin/knowledge/import',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List invitations
 *
 * Newest first, those to stations of yours, or all. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const listInvitations = <ThrowOnError extends boolean = false>(options?: Options<ListInvitationsData, ThrowOnError>): RequestResult<ListInvitationsResponses, ListInvitationsErrors, ThrowOnError> => (options?.client ?? client).get<ListInvitationsResponses, ListInvitationsErrors, ThrowOnError>({ url: '/api/v1/admin/invitations', ...options });

/**
 * Invite somebody to join
 *
 * Sends a link that is good for seven days, once. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `already_exists` when the address has an account or an open invitation, or the chef an account.
 */
export const inviteStaff = <ThrowOnError extends boolean = false>(options: Options<InviteStaffData, ThrowOnError>): RequestResult<InviteStaffResponses, InviteStaffErrors, ThrowOnError> => (options.client ?? client).post<InviteStaffResponses, InviteStaffErrors, ThrowOnError>({
    url: '/api/v1/admin/invitations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give an answer a thumb up or down
 *
 * One a person and answer: a second takes the place of the first, null takes it back.
 */
export const judgeAnswer = <ThrowOnError extends boolean = false>(options: Options<JudgeAnswerData, ThrowOnError>): RequestResult<JudgeAnswerResponses, JudgeAnswerErrors, ThrowOnError> => (options.client ?? client).put<JudgeAnswerResponses, JudgeAnswerErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/{id}/answers/{seq}/thumb',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let the deadline of the deposit run again
 *
 * One that has passed meanwhile cancels the booking within a minute. `already_done`: nothing keeps it open.
 */
export const liftDepositPause = <ThrowOnError extends boolean = false>(options: Options<LiftDepositPauseData, ThrowOnError>): RequestResult<LiftDepositPauseResponses, LiftDepositPauseErrors, ThrowOnError> => (options.client ?? client).delete<LiftDepositPauseResponses, LiftDepositPauseErrors, ThrowOnError>({ url: '/api/v1/admin/bookings/{id}/deposit-pause', ...options });

/**
 * Keep a booking from being cancelled for want of its deposit
 *
 * Until it is lifted, or until a moment on the day of the party at the latest; replaces an earlier one. `invalid_transition`: it waits for no deposit.
 */
export const keepDeskBookingOpen = <ThrowOnError extends boolean = false>(options: Options<KeepDeskBookingOpenData, ThrowOnError>): RequestResult<KeepDeskBookingOpenResponses, KeepDeskBookingOpenErrors, ThrowOnError> => (options.client ?? client).put<KeepDeskBookingOpenResponses, KeepDeskBookingOpenErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}/deposit-pause',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Keep somebody on the phone as a lead
 *
 * For a party that cannot be booked yet. One lead a person, of the source `phone` when it is their first: the same phone or e-mail updates the lead there is. Who took the call stands with it. `forbidden`: the station that serves the place is not yours.
 */
export const keepDeskLead = <ThrowOnError extends boolean = false>(options: Options<KeepDeskLeadData, ThrowOnError>): RequestResult<KeepDeskLeadResponses, KeepDeskLeadErrors, ThrowOnError> => (options.client ?? client).post<KeepDeskLeadResponses, KeepDeskLeadErrors, ThrowOnError>({
    url: '/api/v1/admin/leads',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a label off a conversation
 *
 * Does nothing where it is not on.
 */
export const unlabelConversation = <ThrowOnError extends boolean = false>(options: Options<UnlabelConversationData, ThrowOnError>): RequestResult<UnlabelConversationResponses, UnlabelConversationErrors, ThrowOnError> => (options.client ?? client).delete<UnlabelConversationResponses, UnlabelConversationErrors, ThrowOnError>({ url: '/api/v1/admin/conversations/{id}/labels/{labelId}', ...options });

/**
 * Put a label on a conversation
 *
 * Once is enough. `limit_reached`: it carries ten already, so take one off first.
 */
export const labelConversation = <ThrowOnError extends boolean = false>(options: Options<LabelConversationData, ThrowOnError>): RequestResult<LabelConversationResponses, LabelConversationErrors, ThrowOnError> => (options.client ?? client).put<LabelConversationResponses, LabelConversationErrors, ThrowOnError>({ url: '/api/v1/admin/conversations/{id}/labels/{labelId}', ...options });

/**
 * See what is thought of the answers of a conversation
 *
 * Only the answers somebody has judged.
 */
export const listAnswerThumbs = <ThrowOnError extends boolean = false>(options: Options<ListAnswerThumbsData, ThrowOnError>): RequestResult<ListAnswerThumbsResponses, ListAnswerThumbsErrors, ThrowOnError> => (options.client ?? client).get<ListAnswerThumbsResponses, ListAnswerThumbsErrors, ThrowOnError>({ url: '/api/v1/admin/conversations/{id}/thumbs', ...options });

/**
 * See every version of an article
 *
 * Newest first, each with its words.
 */
export const listArticleVersions = <ThrowOnError extends boolean = false>(options: Options<ListArticleVersionsData, ThrowOnError>): RequestResult<ListArticleVersionsResponses, ListArticleVersionsErrors, ThrowOnError> => (options.client ?? client).get<ListArticleVersionsResponses, ListArticleVersionsErrors, ThrowOnError>({ url: '/api/v1/admin/knowledge/articles/{id}/versions', ...options });

/**
 * List the audit log
 *
 * Newest first, within the stations you reach. Looking at it leaves a row too.
 */
export const listAudit = <ThrowOnError extends boolean = false>(options?: Options<ListAuditData, ThrowOnError>): RequestResult<ListAuditResponses, ListAuditErrors, ThrowOnError> => (options?.client ?? client).get<ListAuditResponses, ListAuditErrors, ThrowOnError>({ url: '/api/v1/admin/audit', ...options });

/**
 * Files a booking’s host and we have sent each other
 *
 * Of the newest 50 messages with files in conversations about it and with its host, the newest first.
 */
export const listBookingFiles = <ThrowOnError extends boolean = false>(options: Options<ListBookingFilesData, ThrowOnError>): RequestResult<ListBookingFilesResponses, ListBookingFilesErrors, ThrowOnError> => (options.client ?? client).get<ListBookingFilesResponses, ListBookingFilesErrors, ThrowOnError>({ url: '/api/v1/admin/bookings/{id}/files', ...options });

/**
 * What was said in this browser
 *
 * The newest messages, or those after `after`, oldest first, at most `limit`. Without `conversationId`, of the newest conversation; an empty list when there is none.
 */
export const listChatMessages = <ThrowOnError extends boolean = false>(options?: Options<ListChatMessagesData, ThrowOnError>): RequestResult<ListChatMessagesResponses, ListChatMessagesErrors, ThrowOnError> => (options?.client ?? client).get<ListChatMessagesResponses, ListChatMessagesErrors, ThrowOnError>({ url: '/api/v1/chat/messages', ...options });

/**
 * Say something to us
 *
 * Answers with what was said and, where the concierge answers, with its reply. A browser is known again by its cookie, a program by its token. `invalid_transition`: the conversation is closed; leave `conversationId` out.
 */
export const postChatMessage = <ThrowOnError extends boolean = false>(options: Options<PostChatMessageData, ThrowOnError>): RequestResult<PostChatMessageResponses, PostChatMessageErrors, ThrowOnError> => (options.client ?? client).post<PostChatMessageResponses, PostChatMessageErrors, ThrowOnError>({
    url: '/api/v1/chat/messages',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List whom a conversation can be given to
 *
 * Everybody of ours who may answer hosts, by name. With `conversations`, only those who can open every one of them. `not_found`: one of these is out of your own reach. `validation_failed`: an id that is none, or too many of them.
 */
export const listColleagues = <ThrowOnError extends boolean = false>(options?: Options<ListColleaguesData, ThrowOnError>): RequestResult<ListColleaguesResponses, ListColleaguesErrors, ThrowOnError> => (options?.client ?? client).get<ListColleaguesResponses, ListColleaguesErrors, ThrowOnError>({ url: '/api/v1/admin/conversations/colleagues', ...options });

/**
 * List the cases
 *
 * Newest first, of the conversations you reach.
 */
export const listConciergeCases = <ThrowOnError extends boolean = false>(options?: Options<ListConciergeCasesData, ThrowOnError>): RequestResult<ListConciergeCasesResponses, ListConciergeCasesErrors, ThrowOnError> => (options?.client ?? client).get<ListConciergeCasesResponses, ListConciergeCasesErrors, ThrowOnError>({ url: '/api/v1/admin/concierge/cases', ...options });

/**
 * Read on in a conversation
 *
 * What follows `after`, or the newest before `before`; oldest first, at most `limit`.
 */
export const listConversationMessages = <ThrowOnError extends boolean = false>(options: Options<ListConversationMessagesData, ThrowOnError>): RequestResult<ListConversationMessagesResponses, ListConversationMessagesErrors, ThrowOnError> => (options.client ?? client).get<ListConversationMessagesResponses, ListConversationMessagesErrors, ThrowOnError>({ url: '/api/v1/admin/conversations/{id}/messages', ...options });

/**
 * Answer a host
 *
 * The conversation is yours from then on and the concierge is silent. `invalid_transition`: it is closed, or a colleague answers it; then send `takeOver` if you mean to; or the host wants no messages there, or e-mail to the address comes back. `version_conflict`: somebody else has spoken after `seenSeq`; read it, then send with the `seq` it names.
 */
export const replyToConversation = <ThrowOnError extends boolean = false>(options: Options<ReplyToConversationData, ThrowOnError>): RequestResult<ReplyToConversationResponses, ReplyToConversationErrors, ThrowOnError> => (options.client ?? client).post<ReplyToConversationResponses, ReplyToConversationErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/{id}/messages',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List and search conversations
 *
 * Those of the stations you reach, and those whose station nobody knows yet.
 */
export const listConversations = <ThrowOnError extends boolean = false>(options?: Options<ListConversationsData, ThrowOnError>): RequestResult<ListConversationsResponses, ListConversationsErrors, ThrowOnError> => (options?.client ?? client).get<ListConversationsResponses, ListConversationsErrors, ThrowOnError>({ url: '/api/v1/admin/conversations', ...options });

/**
 * List and search customers
 *
 * Those with a party or hold at a station you reach, without those merged into another. Highest first.
 */
export const listCustomers = <ThrowOnError extends boolean = false>(options?: Options<ListCustomersData, ThrowOnError>): RequestResult<ListCustomersResponses, ListCustomersErrors, ThrowOnError> => (options?.client ?? client).get<ListCustomersResponses, ListCustomersErrors, ThrowOnError>({ url: '/api/v1/admin/customers', ...options });

/**
 * List a queue's dead letters
 *
 * Newest first. `not_found`: there is no such queue.
 */
export const listDeadJobs = <ThrowOnError extends boolean = false>(options: Options<ListDeadJobsData, ThrowOnError>): RequestResult<ListDeadJobsResponses, ListDeadJobsErrors, ThrowOnError> => (options.client ?? client).get<ListDeadJobsResponses, ListDeadJobsErrors, ThrowOnError>({ url: '/api/v1/admin/jobs/{queue}/dead', ...options });

/**
 * What waits for a decision
 *
 * Cancellations, deletions, refunds and overpayments of the stations you reach, the oldest first. Refunds and overpayments are for those who may see money; without `payment.read` they are left out, and asking for them is `forbidden`.
 */
export const listDecisions = <ThrowOnError extends boolean = false>(options?: Options<ListDecisionsData, ThrowOnError>): RequestResult<ListDecisionsResponses, ListDecisionsErrors, ThrowOnError> => (options?.client ?? client).get<ListDecisionsResponses, ListDecisionsErrors, ThrowOnError>({ url: '/api/v1/admin/decisions', ...options });

/**
 * Who may be the same person
 *
 * Up to 20 customers within your reach with the same phone number or a name alike.
 */
export const listDuplicates = <ThrowOnError extends boolean = false>(options: Options<ListDuplicatesData, ThrowOnError>): RequestResult<ListDuplicatesResponses, ListDuplicatesErrors, ThrowOnError> => (options.client ?? client).get<ListDuplicatesResponses, ListDuplicatesErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}/duplicates', ...options });

/**
 * Who waits for a person
 *
 * Open escalations of the stations you reach, late ones first, then by when they are due.
 */
export const listEscalations = <ThrowOnError extends boolean = false>(options?: Options<ListEscalationsData, ThrowOnError>): RequestResult<ListEscalationsResponses, ListEscalationsErrors, ThrowOnError> => (options?.client ?? client).get<ListEscalationsResponses, ListEscalationsErrors, ThrowOnError>({ url: '/api/v1/admin/escalations', ...options });

/**
 * Read the published articles
 *
 * Those hosts may read, by category and title, each in the language asked for where there is one and in English otherwise.
 */
export const listFaqs = <ThrowOnError extends boolean = false>(options?: Options<ListFaqsData, ThrowOnError>): RequestResult<ListFaqsResponses, ListFaqsErrors, ThrowOnError> => (options?.client ?? client).get<ListFaqsResponses, ListFaqsErrors, ThrowOnError>({ url: '/api/v1/knowledge/articles', ...options });

/**
 * List the figures an article may hold
 *
 * By the name that stands between double braces, with what it reads like now.
 */
export const listFigures = <ThrowOnError extends boolean = false>(options?: Options<ListFiguresData, ThrowOnError>): RequestResult<ListFiguresResponses, ListFiguresErrors, ThrowOnError> => (options?.client ?? client).get<ListFiguresResponses, ListFiguresErrors, ThrowOnError>({ url: '/api/v1/admin/knowledge/figures', ...options });

/**
 * List the feature flags
 *
 * With their rules, and which of them are stale.
 */
export const listFlags = <ThrowOnError extends boolean = false>(options?: Options<ListFlagsData, ThrowOnError>): RequestResult<ListFlagsResponses, ListFlagsErrors, ThrowOnError> => (options?.client ?? client).get<ListFlagsResponses, ListFlagsErrors, ThrowOnError>({ url: '/api/v1/admin/flags', ...options });

/**
 * List the questions nobody could answer
 *
 * The most asked first.
 */
export const listGaps = <ThrowOnError extends boolean = false>(options?: Options<ListGapsData, ThrowOnError>): RequestResult<ListGapsResponses, ListGapsErrors, ThrowOnError> => (options?.client ?? client).get<ListGapsResponses, ListGapsErrors, ThrowOnError>({ url: '/api/v1/admin/knowledge/gaps', ...options });

/**
 * Note a question nobody could answer
 *
 * The same question is counted, and opened again when it was resolved. `limit_reached`: so many are open that somebody has to look at them first.
 */
export const recordGap = <ThrowOnError extends boolean = false>(options: Options<RecordGapData, ThrowOnError>): RequestResult<RecordGapResponses, RecordGapErrors, ThrowOnError> => (options.client ?? client).post<RecordGapResponses, RecordGapErrors, ThrowOnError>({
    url: '/api/v1/admin/knowledge/gaps',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List live holds
 *
 * Dates somebody is about to book, the one that expires first on top.
 */
export const listHolds = <ThrowOnError extends boolean = false>(options?: Options<ListHoldsData, ThrowOnError>): RequestResult<ListHoldsResponses, ListHoldsErrors, ThrowOnError> => (options?.client ?? client).get<ListHoldsResponses, ListHoldsErrors, ThrowOnError>({ url: '/api/v1/admin/holds', ...options });

/**
 * List my parties
 *
 * Those to come soonest first, those that were latest first.
 */
export const listMyBookings = <ThrowOnError extends boolean = false>(options?: Options<ListMyBookingsData, ThrowOnError>): RequestResult<ListMyBookingsResponses, ListMyBookingsErrors, ThrowOnError> => (options?.client ?? client).get<ListMyBookingsResponses, ListMyBookingsErrors, ThrowOnError>({ url: '/api/v1/me/bookings', ...options });

/**
 * List what was said between us
 *
 * Chats and e-mails with the concierge and our people, the newest first. Texts are not among them: a link by e-mail proves no phone number.
 */
export const listMyConversations = <ThrowOnError extends boolean = false>(options?: Options<ListMyConversationsData, ThrowOnError>): RequestResult<ListMyConversationsResponses, ListMyConversationsErrors, ThrowOnError> => (options?.client ?? client).get<ListMyConversationsResponses, ListMyConversationsErrors, ThrowOnError>({ url: '/api/v1/me/conversations', ...options });

/**
 * List my agreements and bills
 *
 * Two at most for each party, the latest party first.
 */
export const listMyDocuments = <ThrowOnError extends boolean = false>(options?: Options<ListMyDocumentsData, ThrowOnError>): RequestResult<ListMyDocumentsResponses, ListMyDocumentsErrors, ThrowOnError> => (options?.client ?? client).get<ListMyDocumentsResponses, ListMyDocumentsErrors, ThrowOnError>({ url: '/api/v1/me/documents', ...options });

/**
 * List what we wrote to me
 *
 * E-mails and texts about my parties that went out, newest first. Sign-in links are not among them.
 */
export const listMyMessages = <ThrowOnError extends boolean = false>(options?: Options<ListMyMessagesData, ThrowOnError>): RequestResult<ListMyMessagesResponses, ListMyMessagesErrors, ThrowOnError> => (options?.client ?? client).get<ListMyMessagesResponses, ListMyMessagesErrors, ThrowOnError>({ url: '/api/v1/me/messages', ...options });

/**
 * List my payments and refunds
 *
 * Money that arrived, newest first, with what went back of it.
 */
export const listMyPayments = <ThrowOnError extends boolean = false>(options?: Options<ListMyPaymentsData, ThrowOnError>): RequestResult<ListMyPaymentsResponses, ListMyPaymentsErrors, ThrowOnError> => (options?.client ?? client).get<ListMyPaymentsResponses, ListMyPaymentsErrors, ThrowOnError>({ url: '/api/v1/me/payments', ...options });

/**
 * List my open quotes
 *
 * Those asked for with my e-mail address that can still be booked, newest first.
 */
export const listMyQuotes = <ThrowOnError extends boolean = false>(options?: Options<ListMyQuotesData, ThrowOnError>): RequestResult<ListMyQuotesResponses, ListMyQuotesErrors, ThrowOnError> => (options?.client ?? client).get<ListMyQuotesResponses, ListMyQuotesErrors, ThrowOnError>({ url: '/api/v1/me/quotes', ...options });

/**
 * See where I am signed in
 *
 * The newest 50 that have not ended.
 */
export const listMySessions = <ThrowOnError extends boolean = false>(options?: Options<ListMySessionsData, ThrowOnError>): RequestResult<ListMySessionsResponses, ListMySessionsErrors, ThrowOnError> => (options?.client ?? client).get<ListMySessionsResponses, ListMySessionsErrors, ThrowOnError>({ url: '/api/v1/me/sessions', ...options });

/**
 * What I have heard of
 *
 * The newest 50 in the console, without what this person may no longer read.
 */
export const listNotices = <ThrowOnError extends boolean = false>(options?: Options<ListNoticesData, ThrowOnError>): RequestResult<ListNoticesResponses, ListNoticesErrors, ThrowOnError> => (options?.client ?? client).get<ListNoticesResponses, ListNoticesErrors, ThrowOnError>({ url: '/api/v1/admin/notices', ...options });

/**
 * List the programs that act in your name
 *
 * Those that have not ended. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const listOwnClients = <ThrowOnError extends boolean = false>(options?: Options<ListOwnClientsData, ThrowOnError>): RequestResult<ListOwnClientsResponses, ListOwnClientsErrors, ThrowOnError> => (options?.client ?? client).get<ListOwnClientsResponses, ListOwnClientsErrors, ThrowOnError>({ url: '/api/v1/auth/clients', ...options });

/**
 * List the browsers you are signed in from
 *
 * The 100 used last. Only for people of our own: `unauthenticated` without a session, `forbidden` for a key.
 */
export const listOwnSessions = <ThrowOnError extends boolean = false>(options?: Options<ListOwnSessionsData, ThrowOnError>): RequestResult<ListOwnSessionsResponses, ListOwnSessionsErrors, ThrowOnError> => (options?.client ?? client).get<ListOwnSessionsResponses, ListOwnSessionsErrors, ThrowOnError>({ url: '/api/v1/admin/session/sessions', ...options });

/**
 * List the job queues
 *
 * Every queue with what waits, runs and was given up on.
 */
export const listQueues = <ThrowOnError extends boolean = false>(options?: Options<ListQueuesData, ThrowOnError>): RequestResult<ListQueuesResponses, ListQueuesErrors, ThrowOnError> => (options?.client ?? client).get<ListQueuesResponses, ListQueuesErrors, ThrowOnError>({ url: '/api/v1/admin/jobs', ...options });

/**
 * List what was noticed about signing in
 *
 * Newest first. Looking at it leaves a row in the audit log. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const listSecurityEvents = <ThrowOnError extends boolean = false>(options?: Options<ListSecurityEventsData, ThrowOnError>): RequestResult<ListSecurityEventsResponses, ListSecurityEventsErrors, ThrowOnError> => (options?.client ?? client).get<ListSecurityEventsResponses, ListSecurityEventsErrors, ThrowOnError>({ url: '/api/v1/admin/security-events', ...options });

/**
 * List the changes that wait for a second person, and what became of others
 *
 * Newest first.
 */
export const listSettingChanges = <ThrowOnError extends boolean = false>(options?: Options<ListSettingChangesData, ThrowOnError>): RequestResult<ListSettingChangesResponses, ListSettingChangesErrors, ThrowOnError> => (options?.client ?? client).get<ListSettingChangesResponses, ListSettingChangesErrors, ThrowOnError>({ url: '/api/v1/admin/setting-changes', ...options });

/**
 * List the people who work here
 *
 * By name, those who share a station with you, or all. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const listStaff = <ThrowOnError extends boolean = false>(options?: Options<ListStaffData, ThrowOnError>): RequestResult<ListStaffResponses, ListStaffErrors, ThrowOnError> => (options?.client ?? client).get<ListStaffResponses, ListStaffErrors, ThrowOnError>({ url: '/api/v1/admin/staff', ...options });

/**
 * List the programs that act in somebody’s name
 *
 * Those that have not ended. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const listStaffClients = <ThrowOnError extends boolean = false>(options: Options<ListStaffClientsData, ThrowOnError>): RequestResult<ListStaffClientsResponses, ListStaffClientsErrors, ThrowOnError> => (options.client ?? client).get<ListStaffClientsResponses, ListStaffClientsErrors, ThrowOnError>({ url: '/api/v1/admin/staff/{id}/clients', ...options });

/**
 * List the browsers somebody is signed in from
 *
 * The 100 used last. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const listStaffSessions = <ThrowOnError extends boolean = false>(options: Options<ListStaffSessionsData, ThrowOnError>): RequestResult<ListStaffSessionsResponses, ListStaffSessionsErrors, ThrowOnError> => (options.client ?? client).get<ListStaffSessionsResponses, ListStaffSessionsErrors, ThrowOnError>({ url: '/api/v1/admin/staff/{id}/sessions', ...options });

/**
 * List what a figure of the report counts
 *
 * Newest first. Conversations are counted on the day they were opened, by the clock of the station, within the stations you reach and among those whose station nobody knows.
 */
export const listSupervised = <ThrowOnError extends boolean = false>(options?: Options<ListSupervisedData, ThrowOnError>): RequestResult<ListSupervisedResponses, ListSupervisedErrors, ThrowOnError> => (options?.client ?? client).get<ListSupervisedResponses, ListSupervisedErrors, ThrowOnError>({ url: '/api/v1/admin/concierge/conversations', ...options });

/**
 * List the message templates
 *
 * Each with what it needs and the words of it that staff may change.
 */
export const listTemplates = <ThrowOnError extends boolean = false>(options?: Options<ListTemplatesData, ThrowOnError>): RequestResult<ListTemplatesResponses, ListTemplatesErrors, ThrowOnError> => (options?.client ?? client).get<ListTemplatesResponses, ListTemplatesErrors, ThrowOnError>({ url: '/api/v1/admin/templates', ...options });

/**
 * Requests for time off
 *
 * Oldest first, so that nobody waits longest; a chef sees their own.
 */
export const listTimeOff = <ThrowOnError extends boolean = false>(options?: Options<ListTimeOffData, ThrowOnError>): RequestResult<ListTimeOffResponses, ListTimeOffErrors, ThrowOnError> => (options?.client ?? client).get<ListTimeOffResponses, ListTimeOffErrors, ThrowOnError>({ url: '/api/v1/admin/time-off', ...options });

/**
 * Ask for time off
 *
 * Whole days, both ends included; it counts when it is approved. Chefs ask for themselves, managers for the chefs of their stations. `already_exists`: they have asked for, or have, some of these days.
 */
export const requestTimeOff = <ThrowOnError extends boolean = false>(options: Options<RequestTimeOffData, ThrowOnError>): RequestResult<RequestTimeOffResponses, RequestTimeOffErrors, ThrowOnError> => (options.client ?? client).post<RequestTimeOffResponses, RequestTimeOffErrors, ThrowOnError>({
    url: '/api/v1/admin/time-off',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See every value a variable has had
 *
 * The latest to take effect first, scheduled ones included. To go back, change the variable to an old value.
 */
export const listVariableHistory = <ThrowOnError extends boolean = false>(options: Options<ListVariableHistoryData, ThrowOnError>): RequestResult<ListVariableHistoryResponses, ListVariableHistoryErrors, ThrowOnError> => (options.client ?? client).get<ListVariableHistoryResponses, ListVariableHistoryErrors, ThrowOnError>({ url: '/api/v1/admin/variables/{key}/history', ...options });

/**
 * List every business variable
 *
 * By category, each with its range, what is in force, what comes next and what waits for a second person.
 */
export const listVariables = <ThrowOnError extends boolean = false>(options?: Options<ListVariablesData, ThrowOnError>): RequestResult<ListVariablesResponses, ListVariablesErrors, ThrowOnError> => (options?.client ?? client).get<ListVariablesResponses, ListVariablesErrors, ThrowOnError>({ url: '/api/v1/admin/variables', ...options });

/**
 * See every wording a template has had
 *
 * Newest first.
 */
export const listWordings = <ThrowOnError extends boolean = false>(options: Options<ListWordingsData, ThrowOnError>): RequestResult<ListWordingsResponses, ListWordingsErrors, ThrowOnError> => (options.client ?? client).get<ListWordingsResponses, ListWordingsErrors, ThrowOnError>({ url: '/api/v1/admin/templates/{name}/wording/{channel}', ...options });

/**
 * Put a template in other words, or restore its own
 *
 * From the next message on. Unknown placeholders, missing essential ones and texts that do not fit are refused by field. `version_conflict`: somebody was faster; read it again.
 */
export const saveWording = <ThrowOnError extends boolean = false>(options: Options<SaveWordingData, ThrowOnError>): RequestResult<SaveWordingResponses, SaveWordingErrors, ThrowOnError> => (options.client ?? client).put<SaveWordingResponses, SaveWordingErrors, ThrowOnError>({
    url: '/api/v1/admin/templates/{name}/wording/{channel}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Where a ZIP code is
 *
 * Its middle, city and state, to fill in a form.
 */
export const lookUpPlace = <ThrowOnError extends boolean = false>(options: Options<LookUpPlaceData, ThrowOnError>): RequestResult<LookUpPlaceResponses, LookUpPlaceErrors, ThrowOnError> => (options.client ?? client).get<LookUpPlaceResponses, LookUpPlaceErrors, ThrowOnError>({ url: '/api/v1/admin/places/{postalCode}', ...options });

/**
 * Say how far our side has read
 *
 * Never goes backwards, and no further than there is.
 */
export const markConversationRead = <ThrowOnError extends boolean = false>(options: Options<MarkConversationReadData, ThrowOnError>): RequestResult<MarkConversationReadResponses, MarkConversationReadErrors, ThrowOnError> => (options.client ?? client).put<MarkConversationReadResponses, MarkConversationReadErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/{id}/read',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Nobody was there to receive us
 *
 * From the start of the party on; the whole food cost is due. `invalid_transition`: it has not begun, or is over. `version_conflict`: a colleague was faster. `figures_changed`: the amount is not the one shown.
 */
export const markNoShow = <ThrowOnError extends boolean = false>(options: Options<MarkNoShowData, ThrowOnError>): RequestResult<MarkNoShowResponses, MarkNoShowErrors, ThrowOnError> => (options.client ?? client).post<MarkNoShowResponses, MarkNoShowErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}/no-show',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mark notices as seen
 *
 * All of them up to and with this one.
 */
export const markNoticesSeen = <ThrowOnError extends boolean = false>(options: Options<MarkNoticesSeenData, ThrowOnError>): RequestResult<MarkNoticesSeenResponses, MarkNoticesSeenErrors, ThrowOnError> => (options.client ?? client).post<MarkNoticesSeenResponses, MarkNoticesSeenErrors, ThrowOnError>({
    url: '/api/v1/admin/notices/seen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Merge a duplicate into a customer
 *
 * Bookings, holds and notes move over; quotes, leads and messages are found by both addresses; what one of them stopped hearing, both have stopped. `version_conflict`: one of the two was changed or merged meanwhile. `invalid_transition`: one of the two is merged or erased already.
 */
export const mergeCustomers = <ThrowOnError extends boolean = false>(options: Options<MergeCustomersData, ThrowOnError>): RequestResult<MergeCustomersResponses, MergeCustomersErrors, ThrowOnError> => (options.client ?? client).post<MergeCustomersResponses, MergeCustomersErrors, ThrowOnError>({
    url: '/api/v1/admin/customers/{id}/merges',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move a booking to another start
 *
 * By the rules of the calendar. `slot_taken`: three free starts come along, and the party stays where it is. `slot_unavailable`: the calendar forbids it, with the reason. `version_conflict`: a colleague was faster. `figures_changed`: the fee is not `expectedFeeCents`. `invalid_transition`: it is cancelled or over. `forbidden`: it costs a fee, or waives one, which takes somebody who may see money.
 */
export const moveDeskBooking = <ThrowOnError extends boolean = false>(options: Options<MoveDeskBookingData, ThrowOnError>): RequestResult<MoveDeskBookingResponses, MoveDeskBookingErrors, ThrowOnError> => (options.client ?? client).post<MoveDeskBookingResponses, MoveDeskBookingErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}/reschedule',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mute topics for myself
 *
 * Exactly these from now on. An urgent one is refused: nobody can mute it.
 */
export const muteNoticeTopics = <ThrowOnError extends boolean = false>(options: Options<MuteNoticeTopicsData, ThrowOnError>): RequestResult<MuteNoticeTopicsResponses, MuteNoticeTopicsErrors, ThrowOnError> => (options.client ?? client).put<MuteNoticeTopicsResponses, MuteNoticeTopicsErrors, ThrowOnError>({
    url: '/api/v1/admin/notice-topics/muted',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Be known in the chat without a cookie
 *
 * For programs that keep no cookies: send the token as `Authorization: Bearer …` with every message. Browsers need not ask; they get a cookie with their first message.
 */
export const openChatVisitor = <ThrowOnError extends boolean = false>(options?: Options<OpenChatVisitorData, ThrowOnError>): RequestResult<OpenChatVisitorResponses, OpenChatVisitorErrors, ThrowOnError> => (options?.client ?? client).post<OpenChatVisitorResponses, OpenChatVisitorErrors, ThrowOnError>({ url: '/api/v1/chat/visitors', ...options });

/**
 * Put the dishes of one kind in order
 *
 * `version_conflict`: the list does not name every dish of the kind, because one has come or gone; read it again.
 */
export const orderDishes = <ThrowOnError extends boolean = false>(options: Options<OrderDishesData, ThrowOnError>): RequestResult<OrderDishesResponses, OrderDishesErrors, ThrowOnError> => (options.client ?? client).put<OrderDishesResponses, OrderDishesErrors, ThrowOnError>({
    url: '/api/v1/admin/menu/order/{kind}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Pay what is due, with an optional tip
 *
 * All that is due and the tip in one payment; the tip goes wholly to the chefs. The bill counts it as paid when the payment service tells us. `already_done`: nothing is due. `invalid_transition`: no tip on a cancelled party. `gateway_unavailable`: nothing was charged; try again.
 */
export const payBalance = <ThrowOnError extends boolean = false>(options: Options<PayBalanceData, ThrowOnError>): RequestResult<PayBalanceResponses, PayBalanceErrors, ThrowOnError> => (options.client ?? client).post<PayBalanceResponses, PayBalanceErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/balance',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start paying the deposit of a booking our staff made
 *
 * What is missing of the deposit; the date is locked when the payment service tells us. `invalid_transition`: it waits for no deposit. `already_done`: the deposit has arrived. `gateway_unavailable`: nothing was charged; try again.
 */
export const payDeposit = <ThrowOnError extends boolean = false>(options: Options<PayDepositData, ThrowOnError>): RequestResult<PayDepositResponses, PayDepositErrors, ThrowOnError> => (options.client ?? client).post<PayDepositResponses, PayDepositErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/deposit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Pay what is due, with an optional tip
 *
 * All that is due and the tip in one payment; the tip goes wholly to the chefs. The bill counts it as paid when the payment service tells us. `already_done`: nothing is due. `invalid_transition`: no tip on a cancelled party. `gateway_unavailable`: nothing was charged; try again.
 */
export const payMyBalance = <ThrowOnError extends boolean = false>(options: Options<PayMyBalanceData, ThrowOnError>): RequestResult<PayMyBalanceResponses, PayMyBalanceErrors, ThrowOnError> => (options.client ?? client).post<PayMyBalanceResponses, PayMyBalanceErrors, ThrowOnError>({
    url: '/api/v1/me/bookings/{code}/balance',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start paying the deposit of a booking our staff made
 *
 * What is missing of the deposit; the date is locked when the payment service tells us. `invalid_transition`: it waits for no deposit. `already_done`: the deposit has arrived. `gateway_unavailable`: nothing was charged; try again.
 */
export const payMyDeposit = <ThrowOnError extends boolean = false>(options: Options<PayMyDepositData, ThrowOnError>): RequestResult<PayMyDepositResponses, PayMyDepositErrors, ThrowOnError> => (options.client ?? client).post<PayMyDepositResponses, PayMyDepositErrors, ThrowOnError>({
    url: '/api/v1/me/bookings/{code}/deposit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hold a slot while the host signs and pays
 *
 * The seat is theirs until `expiresAt`. Whoever loses a race gets `slot_taken` with the three nearest free starts, and we keep their request as a lead. `slot_unavailable`: the notice is too short or the date beyond the horizon; a start outside every slot is `validation_failed` and names those that can be booked. `quote_expired`: ask for a new quote. `figures_changed`: the full address changes the price, and the problem carries the new `quote` to show and book. `needs_human`: one of us makes this quote in person. `limit_reached`: this host holds as many evenings unpaid as one may (`hold.maxLivePerHost`).
 */
export const placeHold = <ThrowOnError extends boolean = false>(options: Options<PlaceHoldData, ThrowOnError>): RequestResult<PlaceHoldResponses, PlaceHoldErrors, ThrowOnError> => (options.client ?? client).post<PlaceHoldResponses, PlaceHoldErrors, ThrowOnError>({
    url: '/api/v1/holds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See words as hosts would read them
 *
 * With the figures in force now. Keeps nothing, and names what would be refused.
 */
export const previewArticle = <ThrowOnError extends boolean = false>(options: Options<PreviewArticleData, ThrowOnError>): RequestResult<PreviewArticleResponses, PreviewArticleErrors, ThrowOnError> => (options.client ?? client).post<PreviewArticleResponses, PreviewArticleErrors, ThrowOnError>({
    url: '/api/v1/admin/knowledge/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What a party would cost and whether its time is free
 *
 * The exact price, the deposit and until when it would be asked for, and the verdict on the asked time: a time between the slots is answered with the nearest start. Nothing is held.
 */
export const previewDeskBooking = <ThrowOnError extends boolean = false>(options: Options<PreviewDeskBookingData, ThrowOnError>): RequestResult<PreviewDeskBookingResponses, PreviewDeskBookingErrors, ThrowOnError> => (options.client ?? client).post<PreviewDeskBookingResponses, PreviewDeskBookingErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See what another price would mean
 *
 * Prices sample parties with this dish by the price in force and by the proposed one. Nothing is changed.
 */
export const previewDishPrice = <ThrowOnError extends boolean = false>(options: Options<PreviewDishPriceData, ThrowOnError>): RequestResult<PreviewDishPriceResponses, PreviewDishPriceErrors, ThrowOnError> => (options.client ?? client).post<PreviewDishPriceResponses, PreviewDishPriceErrors, ThrowOnError>({
    url: '/api/v1/admin/menu/{slug}/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See what merging a duplicate would do
 *
 * Nothing is changed. `invalid_transition`: one of the two is merged or erased already.
 */
export const previewMerge = <ThrowOnError extends boolean = false>(options: Options<PreviewMergeData, ThrowOnError>): RequestResult<PreviewMergeResponses, PreviewMergeErrors, ThrowOnError> => (options.client ?? client).post<PreviewMergeResponses, PreviewMergeErrors, ThrowOnError>({
    url: '/api/v1/admin/customers/{id}/merges/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What moving a party would mean
 *
 * Changes nothing: the fee, everything that stands in the way in words, the nearest free starts, and which chefs could come along. `version_conflict`: the party has changed meanwhile.
 */
export const previewMove = <ThrowOnError extends boolean = false>(options: Options<PreviewMoveData, ThrowOnError>): RequestResult<PreviewMoveResponses, PreviewMoveErrors, ThrowOnError> => (options.client ?? client).post<PreviewMoveResponses, PreviewMoveErrors, ThrowOnError>({
    url: '/api/v1/admin/calendar/bookings/{bookingId}/move-preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See a message as it would be sent
 *
 * Written by the real renderer about a made-up party, in words not kept yet when you send some. Spanish has the template’s own words: staff’s are English.
 */
export const previewTemplate = <ThrowOnError extends boolean = false>(options: Options<PreviewTemplateData, ThrowOnError>): RequestResult<PreviewTemplateResponses, PreviewTemplateErrors, ThrowOnError> => (options.client ?? client).post<PreviewTemplateResponses, PreviewTemplateErrors, ThrowOnError>({
    url: '/api/v1/admin/templates/{name}/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See what undoing a merge would do
 *
 * Nothing is changed. Lists what was made since the merge and goes to the other one by its own contact, and what nobody can tell, which stays. Refused where the undo would be. `already_done`: it is undone. `cutoff_passed`: it is too long ago. `invalid_transition`: the customer was merged on or erased since.
 */
export const previewUndo = <ThrowOnError extends boolean = false>(options: Options<PreviewUndoData, ThrowOnError>): RequestResult<PreviewUndoResponses, PreviewUndoErrors, ThrowOnError> => (options.client ?? client).get<PreviewUndoResponses, PreviewUndoErrors, ThrowOnError>({ url: '/api/v1/admin/customer-merges/{mergeId}/undo', ...options });

/**
 * Undo a merge
 *
 * Everything that moved goes back. What was made since goes to whom its contact says it is, by its e-mail address and else its phone number; what nobody can tell stays and is listed. Whoever signed in meanwhile signs in again. `already_done`: it is undone. `cutoff_passed`: it is too long ago. `invalid_transition`: the customer was merged on or erased since. `already_exists`: an address is another customer’s by now.
 */
export const undoMerge = <ThrowOnError extends boolean = false>(options: Options<UndoMergeData, ThrowOnError>): RequestResult<UndoMergeResponses, UndoMergeErrors, ThrowOnError> => (options.client ?? client).post<UndoMergeResponses, UndoMergeErrors, ThrowOnError>({ url: '/api/v1/admin/customer-merges/{mergeId}/undo', ...options });

/**
 * See what a change would mean
 *
 * Prices sample parties with the figure in force and with the proposed one. Nothing is changed.
 */
export const previewVariable = <ThrowOnError extends boolean = false>(options: Options<PreviewVariableData, ThrowOnError>): RequestResult<PreviewVariableResponses, PreviewVariableErrors, ThrowOnError> => (options.client ?? client).post<PreviewVariableResponses, PreviewVariableErrors, ThrowOnError>({
    url: '/api/v1/admin/variables/{key}/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let hosts read the newest version
 *
 * Archived articles come back in this way too. `version_conflict`: there is a newer version than the one you have seen.
 */
export const publishArticle = <ThrowOnError extends boolean = false>(options: Options<PublishArticleData, ThrowOnError>): RequestResult<PublishArticleResponses, PublishArticleErrors, ThrowOnError> => (options.client ?? client).post<PublishArticleResponses, PublishArticleErrors, ThrowOnError>({
    url: '/api/v1/admin/knowledge/articles/{id}/publish',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a suspended person in again
 *
 * They sign in anew. Nobody changes themselves, or a person whose role they may not give. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `invalid_transition` unless they are suspended.
 */
export const reactivateStaff = <ThrowOnError extends boolean = false>(options: Options<ReactivateStaffData, ThrowOnError>): RequestResult<ReactivateStaffResponses, ReactivateStaffErrors, ThrowOnError> => (options.client ?? client).post<ReactivateStaffResponses, ReactivateStaffErrors, ThrowOnError>({
    url: '/api/v1/admin/staff/{id}/reactivate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * An e-mail from a mail service
 *
 * JSON with `raw`: the mail as it stood on the wire, in base64, at most 10 MB. Signed by Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`) with MAIL_WEBHOOK_SECRET; `forbidden` without a good signature, or older than five minutes. A mail is kept once, by its Message-ID. `bad_request`: the body is no such JSON.
 */
export const receiveMail = <ThrowOnError extends boolean = false>(options?: Options<ReceiveMailData, ThrowOnError>): RequestResult<ReceiveMailResponses, ReceiveMailErrors, ThrowOnError> => (options?.client ?? client).post<ReceiveMailResponses, ReceiveMailErrors, ThrowOnError>({ url: '/api/v1/webhooks/mail', ...options });

/**
 * Notices from RingCentral that something has happened to texts
 *
 * Checked against the Verification-Token we gave with the subscription; `forbidden` without it, and where RingCentral does not carry our texts. What a notice says is not believed: what has happened is asked for. A Validation-Token, with which an address is tried when it is subscribed, is answered with the same header.
 */
export const receiveRingCentralNotice = <ThrowOnError extends boolean = false>(options?: Options<ReceiveRingCentralNoticeData, ThrowOnError>): RequestResult<ReceiveRingCentralNoticeResponses, ReceiveRingCentralNoticeErrors, ThrowOnError> => (options?.client ?? client).post<ReceiveRingCentralNoticeResponses, ReceiveRingCentralNoticeErrors, ThrowOnError>({ url: '/api/v1/webhooks/sms/ringcentral', ...options });

/**
 * Delivery reports and incoming texts from the SMS service
 *
 * Checked against X-Twilio-Signature over our public address; `forbidden` without it. STOP and START words change consent at once.
 */
export const receiveSmsEvent = <ThrowOnError extends boolean = false>(options?: Options<ReceiveSmsEventData, ThrowOnError>): RequestResult<ReceiveSmsEventResponses, ReceiveSmsEventErrors, ThrowOnError> => (options?.client ?? client).post<ReceiveSmsEventResponses, ReceiveSmsEventErrors, ThrowOnError>({ url: '/api/v1/webhooks/sms', ...options });

/**
 * Events from Stripe
 *
 * Checked against the Stripe-Signature header, stored once per event id, answered at once and applied by a job. At most 1 MB; `bad_request`: the signature does not match.
 */
export const receiveStripeEvent = <ThrowOnError extends boolean = false>(options?: Options<ReceiveStripeEventData, ThrowOnError>): RequestResult<ReceiveStripeEventResponses, ReceiveStripeEventErrors, ThrowOnError> => (options?.client ?? client).post<ReceiveStripeEventResponses, ReceiveStripeEventErrors, ThrowOnError>({ url: '/api/v1/webhooks/stripe', ...options });

/**
 * Write down what a customer said about hearing from us
 *
 * With the words they said or were read, and where. `invalid_transition`: texts were stopped by STOP, which only a START from the phone takes back.
 */
export const recordCustomerConsent = <ThrowOnError extends boolean = false>(options: Options<RecordCustomerConsentData, ThrowOnError>): RequestResult<RecordCustomerConsentResponses, RecordCustomerConsentErrors, ThrowOnError> => (options.client ?? client).post<RecordCustomerConsentResponses, RecordCustomerConsentErrors, ThrowOnError>({
    url: '/api/v1/admin/customers/{id}/consents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Write down a Zelle, Venmo or cash payment
 *
 * Less than the deposit is taken and says how much is missing; reaching it confirms the party once the payment is booked, in the next moments; `message` says what is so now. More than is due is not written down: it waits in the queue (`overpaid`). `already_done`: this reference is written down, or such a payment waits already. `invalid_transition`: it is cancelled or over and nothing is due.
 */
export const recordDeskPayment = <ThrowOnError extends boolean = false>(options: Options<RecordDeskPaymentData, ThrowOnError>): RequestResult<RecordDeskPaymentResponses, RecordDeskPaymentErrors, ThrowOnError> => (options.client ?? client).post<RecordDeskPaymentResponses, RecordDeskPaymentErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}/payments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Write down that a refund was sent by hand
 *
 * For Zelle, Venmo and cash, once it is approved. The host is told now. `forbidden`: you chose that it goes another way than it came.
 */
export const recordRefundSent = <ThrowOnError extends boolean = false>(options: Options<RecordRefundSentData, ThrowOnError>): RequestResult<RecordRefundSentResponses, RecordRefundSentErrors, ThrowOnError> => (options.client ?? client).post<RecordRefundSentResponses, RecordRefundSentErrors, ThrowOnError>({ url: '/api/v1/admin/refunds/{id}/sent', ...options });

/**
 * Exchange a refresh token for the next pair
 *
 * Each refresh token is good once. One that comes twice ends the client, because one of the two senders is not the right one. `unauthenticated` for a token that is unknown, used, run out or revoked; `forbidden` from pages of other sites.
 */
export const refreshToken = <ThrowOnError extends boolean = false>(options: Options<RefreshTokenData, ThrowOnError>): RequestResult<RefreshTokenResponses, RefreshTokenErrors, ThrowOnError> => (options.client ?? client).post<RefreshTokenResponses, RefreshTokenErrors, ThrowOnError>({
    url: '/api/v1/auth/token/refresh',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Reject a change
 *
 * Leaves everything as it is. `forbidden`: your own change you withdraw. `invalid_transition`: somebody has decided already, or it has lapsed.
 */
export const rejectSettingChange = <ThrowOnError extends boolean = false>(options: Options<RejectSettingChangeData, ThrowOnError>): RequestResult<RejectSettingChangeResponses, RejectSettingChangeErrors, ThrowOnError> => (options.client ?? client).post<RejectSettingChangeResponses, RejectSettingChangeErrors, ThrowOnError>({
    url: '/api/v1/admin/setting-changes/{id}/reject',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Release a hold
 *
 * Frees the seat at once, closes a payment that was begun, returns money that has arrived, and tells the host. `invalid_transition`: it is booked, expired or released already. `not_found` also where it lies outside your stations.
 */
export const releaseHoldForHost = <ThrowOnError extends boolean = false>(options: Options<ReleaseHoldForHostData, ThrowOnError>): RequestResult<ReleaseHoldForHostResponses, ReleaseHoldForHostErrors, ThrowOnError> => (options.client ?? client).post<ReleaseHoldForHostResponses, ReleaseHoldForHostErrors, ThrowOnError>({
    url: '/api/v1/admin/holds/{id}/release',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a kept view of the inbox
 *
 * Only your own.
 */
export const removeInboxView = <ThrowOnError extends boolean = false>(options: Options<RemoveInboxViewData, ThrowOnError>): RequestResult<RemoveInboxViewResponses, RemoveInboxViewErrors, ThrowOnError> => (options.client ?? client).delete<RemoveInboxViewResponses, RemoveInboxViewErrors, ThrowOnError>({ url: '/api/v1/admin/inbox-views/{id}', ...options });

/**
 * Remove one of your passkeys
 *
 * It no longer signs in. Only for people of our own: `unauthenticated` without a session, `forbidden` for a key.
 */
export const removePasskey = <ThrowOnError extends boolean = false>(options: Options<RemovePasskeyData, ThrowOnError>): RequestResult<RemovePasskeyResponses, RemovePasskeyErrors, ThrowOnError> => (options.client ?? client).delete<RemovePasskeyResponses, RemovePasskeyErrors, ThrowOnError>({ url: '/api/v1/admin/session/passkeys/{passkeyId}', ...options });

/**
 * Make ten new backup codes
 *
 * Needs a code of the app; the old ones are no longer good. Wrong codes are `validation_failed` on `code` and count towards `locked_out`; `unauthenticated` without a session, `invalid_transition` when another step is next, `forbidden` from pages of other sites.
 */
export const renewBackupCodes = <ThrowOnError extends boolean = false>(options: Options<RenewBackupCodesData, ThrowOnError>): RequestResult<RenewBackupCodesResponses, RenewBackupCodesErrors, ThrowOnError> => (options.client ?? client).post<RenewBackupCodesResponses, RenewBackupCodesErrors, ThrowOnError>({
    url: '/api/v1/auth/second-factor/backup-codes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Open closed days again
 *
 * `already_done`: they are open already. `forbidden`: this is not yours to open.
 */
export const reopenDays = <ThrowOnError extends boolean = false>(options: Options<ReopenDaysData, ThrowOnError>): RequestResult<ReopenDaysResponses, ReopenDaysErrors, ThrowOnError> => (options.client ?? client).post<ReopenDaysResponses, ReopenDaysErrors, ThrowOnError>({ url: '/api/v1/admin/closures/{closureId}/reopening', ...options });

/**
 * Put dead letters back to work
 *
 * All of the queue, or the one named. `not_found`: there is no such queue, or no such job in it.
 */
export const replayDeadJobs = <ThrowOnError extends boolean = false>(options: Options<ReplayDeadJobsData, ThrowOnError>): RequestResult<ReplayDeadJobsResponses, ReplayDeadJobsErrors, ThrowOnError> => (options.client ?? client).post<ReplayDeadJobsResponses, ReplayDeadJobsErrors, ThrowOnError>({
    url: '/api/v1/admin/jobs/{queue}/dead/replay',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Report a fault seen in the browser
 *
 * Goes to our log without personal data. `requestId` finds it there.
 */
export const reportClientError = <ThrowOnError extends boolean = false>(options: Options<ReportClientErrorData, ThrowOnError>): RequestResult<ReportClientErrorResponses, ReportClientErrorErrors, ThrowOnError> => (options.client ?? client).post<ReportClientErrorResponses, ReportClientErrorErrors, ThrowOnError>({
    url: '/api/v1/client-errors',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for a cancellation
 *
 * A second person decides; the seat stays taken meanwhile. `invalid_transition`: it is over, cancelled, or asked for already. `version_conflict`: a colleague was faster.
 */
export const requestCancellation = <ThrowOnError extends boolean = false>(options: Options<RequestCancellationData, ThrowOnError>): RequestResult<RequestCancellationResponses, RequestCancellationErrors, ThrowOnError> => (options.client ?? client).post<RequestCancellationResponses, RequestCancellationErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}/cancellation-requests',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give money back
 *
 * Newest payment first, never more than came in; with `reduce` never more than food, its tax, travel and fees come to, because the gratuity is the chefs’. Above the limit, or asked by who may only ask, it waits for a second person. All that was given back of the booking without a second person counts towards the limit.
 */
export const requestDeskRefund = <ThrowOnError extends boolean = false>(options: Options<RequestDeskRefundData, ThrowOnError>): RequestResult<RequestDeskRefundResponses, RequestDeskRefundErrors, ThrowOnError> => (options.client ?? client).post<RequestDeskRefundResponses, RequestDeskRefundErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}/refunds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for a sign-in link by e-mail
 *
 * The answer is the same whether or not we know the address. The link is good once and for a quarter of an hour. `limit_reached`: too many links were asked for from this network; wait a while.
 */
export const requestSignInLink = <ThrowOnError extends boolean = false>(options: Options<RequestSignInLinkData, ThrowOnError>): RequestResult<RequestSignInLinkResponses, RequestSignInLinkErrors, ThrowOnError> => (options.client ?? client).post<RequestSignInLinkResponses, RequestSignInLinkErrors, ThrowOnError>({
    url: '/api/v1/auth/magic-link',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move the party
 *
 * The old seat is freed and the new one taken in one step; the money stays on the booking. Send `preview=true` first to see the fee. `slot_taken`: somebody else has the new slot; the three nearest free starts come along, and the party stays where it is. `slot_unavailable`: the calendar forbids the new start, or it is the present one. `figures_changed`: the fee is not `expectedFeeCents`. `cutoff_passed`: the party has begun. `invalid_transition`: it is cancelled or over. `version_conflict`: read the booking again.
 */
export const rescheduleBooking = <ThrowOnError extends boolean = false>(options: Options<RescheduleBookingData, ThrowOnError>): RequestResult<RescheduleBookingResponses, RescheduleBookingErrors, ThrowOnError> => (options.client ?? client).post<RescheduleBookingResponses, RescheduleBookingErrors, ThrowOnError>({
    url: '/api/v1/bookings/{code}/reschedule',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move the party
 *
 * The old seat is freed and the new one taken in one step; the money stays on the booking. Send `preview=true` first to see the fee. `slot_taken`: somebody else has the new slot; the three nearest free starts come along, and the party stays where it is. `slot_unavailable`: the calendar forbids the new start, or it is the present one. `figures_changed`: the fee is not `expectedFeeCents`. `cutoff_passed`: the party has begun. `invalid_transition`: it is cancelled or over. `version_conflict`: read the booking again.
 */
export const rescheduleMyBooking = <ThrowOnError extends boolean = false>(options: Options<RescheduleMyBookingData, ThrowOnError>): RequestResult<RescheduleMyBookingResponses, RescheduleMyBookingErrors, ThrowOnError> => (options.client ?? client).post<RescheduleMyBookingResponses, RescheduleMyBookingErrors, ThrowOnError>({
    url: '/api/v1/me/bookings/{code}/reschedule',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send an invitation again
 *
 * With a new link and seven new days; the link before is of no use any more. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `invalid_transition` when it was accepted or withdrawn; `limit_reached` after several.
 */
export const resendInvitation = <ThrowOnError extends boolean = false>(options: Options<ResendInvitationData, ThrowOnError>): RequestResult<ResendInvitationResponses, ResendInvitationErrors, ThrowOnError> => (options.client ?? client).post<ResendInvitationResponses, ResendInvitationErrors, ThrowOnError>({ url: '/api/v1/admin/invitations/{id}/resend', ...options });

/**
 * Send a host their signing link again
 *
 * Goes to the address of the hold only, by text where the host agreed to texts. `limit_reached`: it was sent as often as a hold allows. `hold_expired`: the seat is free again. `invalid_transition`: the party is booked. `not_found` also where it lies outside your stations.
 */
export const resendSigningLink = <ThrowOnError extends boolean = false>(options: Options<ResendSigningLinkData, ThrowOnError>): RequestResult<ResendSigningLinkResponses, ResendSigningLinkErrors, ThrowOnError> => (options.client ?? client).post<ResendSigningLinkResponses, ResendSigningLinkErrors, ThrowOnError>({
    url: '/api/v1/admin/holds/{id}/signing-link',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take somebody’s second factor away
 *
 * For a lost phone: authenticator, backup codes, passkeys and trusted devices go, sessions and clients end, and the next sign-in sets a new one up. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const resetSecondFactor = <ThrowOnError extends boolean = false>(options: Options<ResetSecondFactorData, ThrowOnError>): RequestResult<ResetSecondFactorResponses, ResetSecondFactorErrors, ThrowOnError> => (options.client ?? client).post<ResetSecondFactorResponses, ResetSecondFactorErrors, ThrowOnError>({
    url: '/api/v1/admin/staff/{id}/second-factor/reset',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say what became of a question
 *
 * Answered by an article, or not ours to answer (null). `invalid_transition`: it is not open.
 */
export const resolveGap = <ThrowOnError extends boolean = false>(options: Options<ResolveGapData, ThrowOnError>): RequestResult<ResolveGapResponses, ResolveGapErrors, ThrowOnError> => (options.client ?? client).post<ResolveGapResponses, ResolveGapErrors, ThrowOnError>({
    url: '/api/v1/admin/knowledge/gaps/{id}/resolve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bring the words of an old version back
 *
 * As a new version, so that nothing of the history is lost; hosts read it once it is published. `version_conflict`: somebody was faster; read it again.
 */
export const restoreArticleVersion = <ThrowOnError extends boolean = false>(options: Options<RestoreArticleVersionData, ThrowOnError>): RequestResult<RestoreArticleVersionResponses, RestoreArticleVersionErrors, ThrowOnError> => (options.client ?? client).post<RestoreArticleVersionResponses, RestoreArticleVersionErrors, ThrowOnError>({
    url: '/api/v1/admin/knowledge/articles/{id}/restore',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Put a note back
 *
 * Undoes taking it back.
 */
export const restoreBookingNote = <ThrowOnError extends boolean = false>(options: Options<RestoreBookingNoteData, ThrowOnError>): RequestResult<RestoreBookingNoteResponses, RestoreBookingNoteErrors, ThrowOnError> => (options.client ?? client).post<RestoreBookingNoteResponses, RestoreBookingNoteErrors, ThrowOnError>({ url: '/api/v1/admin/booking-notes/{id}/restoration', ...options });

/**
 * Put a note back that was taken away
 *
 * Only one’s own, for a day.
 */
export const restoreCustomerNote = <ThrowOnError extends boolean = false>(options: Options<RestoreCustomerNoteData, ThrowOnError>): RequestResult<RestoreCustomerNoteResponses, RestoreCustomerNoteErrors, ThrowOnError> => (options.client ?? client).post<RestoreCustomerNoteResponses, RestoreCustomerNoteErrors, ThrowOnError>({ url: '/api/v1/admin/customers/{id}/notes/{noteId}/restore', ...options });

/**
 * Restore a deleted booking
 *
 * A live one takes its seat again. `slot_taken`: another party has it, and free starts come along. `slot_unavailable`: its time has passed or is closed. `already_done`: it is not deleted.
 */
export const restoreDeskBooking = <ThrowOnError extends boolean = false>(options: Options<RestoreDeskBookingData, ThrowOnError>): RequestResult<RestoreDeskBookingResponses, RestoreDeskBookingErrors, ThrowOnError> => (options.client ?? client).post<RestoreDeskBookingResponses, RestoreDeskBookingErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}/restoration',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Unlock an account after too many failed tries
 *
 * Forgets the failures, so that they may try again at once; also of the addresses they have signed in from before, and of yours. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const restoreStaff = <ThrowOnError extends boolean = false>(options: Options<RestoreStaffData, ThrowOnError>): RequestResult<RestoreStaffResponses, RestoreStaffErrors, ThrowOnError> => (options.client ?? client).post<RestoreStaffResponses, RestoreStaffErrors, ThrowOnError>({
    url: '/api/v1/admin/staff/{id}/restore',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Fetch a file again that came by text
 *
 * `invalid_transition`: it is there already, is being fetched, or was refused for what it is.
 */
export const retryConversationAttachment = <ThrowOnError extends boolean = false>(options: Options<RetryConversationAttachmentData, ThrowOnError>): RequestResult<RetryConversationAttachmentResponses, RetryConversationAttachmentErrors, ThrowOnError> => (options.client ?? client).post<RetryConversationAttachmentResponses, RetryConversationAttachmentErrors, ThrowOnError>({ url: '/api/v1/admin/attachments/{attachment}/fetch', ...options });

/**
 * Revoke a key
 *
 * It is of no use with its next request. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `invalid_transition` when it is revoked already.
 */
export const revokeApiKey = <ThrowOnError extends boolean = false>(options: Options<RevokeApiKeyData, ThrowOnError>): RequestResult<RevokeApiKeyResponses, RevokeApiKeyErrors, ThrowOnError> => (options.client ?? client).delete<RevokeApiKeyResponses, RevokeApiKeyErrors, ThrowOnError>({ url: '/api/v1/admin/api-keys/{id}', ...options });

/**
 * Withdraw an invitation
 *
 * Its link opens nothing any more. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `invalid_transition` when it was accepted or withdrawn.
 */
export const revokeInvitation = <ThrowOnError extends boolean = false>(options: Options<RevokeInvitationData, ThrowOnError>): RequestResult<RevokeInvitationResponses, RevokeInvitationErrors, ThrowOnError> => (options.client ?? client).delete<RevokeInvitationResponses, RevokeInvitationErrors, ThrowOnError>({ url: '/api/v1/admin/invitations/{id}', ...options });

/**
 * Sign out everywhere else
 *
 * Only for people of our own: `unauthenticated` without a session, `forbidden` for a key.
 */
export const revokeOtherSessions = <ThrowOnError extends boolean = false>(options?: Options<RevokeOtherSessionsData, ThrowOnError>): RequestResult<RevokeOtherSessionsResponses, RevokeOtherSessionsErrors, ThrowOnError> => (options?.client ?? client).post<RevokeOtherSessionsResponses, RevokeOtherSessionsErrors, ThrowOnError>({ url: '/api/v1/admin/session/sessions/revoke-others', ...options });

/**
 * Stop a program from acting in your name
 *
 * Its tokens are of no use with their next request. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const revokeOwnClient = <ThrowOnError extends boolean = false>(options: Options<RevokeOwnClientData, ThrowOnError>): RequestResult<RevokeOwnClientResponses, RevokeOwnClientErrors, ThrowOnError> => (options.client ?? client).delete<RevokeOwnClientResponses, RevokeOwnClientErrors, ThrowOnError>({ url: '/api/v1/auth/clients/{id}', ...options });

/**
 * Sign one of your browsers out
 *
 * It is out with its next request. Only for people of our own: `unauthenticated` without a session, `forbidden` for a key.
 */
export const revokeOwnSession = <ThrowOnError extends boolean = false>(options: Options<RevokeOwnSessionData, ThrowOnError>): RequestResult<RevokeOwnSessionResponses, RevokeOwnSessionErrors, ThrowOnError> => (options.client ?? client).delete<RevokeOwnSessionResponses, RevokeOwnSessionErrors, ThrowOnError>({ url: '/api/v1/admin/session/sessions/{sessionId}', ...options });

/**
 * Stop a program from acting in somebody’s name
 *
 * Its tokens are of no use with their next request. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const revokeStaffClient = <ThrowOnError extends boolean = false>(options: Options<RevokeStaffClientData, ThrowOnError>): RequestResult<RevokeStaffClientResponses, RevokeStaffClientErrors, ThrowOnError> => (options.client ?? client).delete<RevokeStaffClientResponses, RevokeStaffClientErrors, ThrowOnError>({ url: '/api/v1/admin/staff/{id}/clients/{client}', ...options });

/**
 * Sign one of somebody’s browsers out
 *
 * It is out with its next request. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const revokeStaffSession = <ThrowOnError extends boolean = false>(options: Options<RevokeStaffSessionData, ThrowOnError>): RequestResult<RevokeStaffSessionResponses, RevokeStaffSessionErrors, ThrowOnError> => (options.client ?? client).delete<RevokeStaffSessionResponses, RevokeStaffSessionErrors, ThrowOnError>({ url: '/api/v1/admin/staff/{id}/sessions/{session}', ...options });

/**
 * Give a client’s permission back
 *
 * Ends the client this access or refresh token belongs to. Answers the same for tokens of nobody. `forbidden` from pages of other sites.
 */
export const revokeToken = <ThrowOnError extends boolean = false>(options: Options<RevokeTokenData, ThrowOnError>): RequestResult<RevokeTokenResponses, RevokeTokenErrors, ThrowOnError> => (options.client ?? client).post<RevokeTokenResponses, RevokeTokenErrors, ThrowOnError>({
    url: '/api/v1/auth/token/revoke',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Make or change a flag
 *
 * Every process follows within moments. Environments that are not named stay as they are. `already_exists`: there is one of this key. `version_conflict`: read it again.
 */
export const saveFlag = <ThrowOnError extends boolean = false>(options: Options<SaveFlagData, ThrowOnError>): RequestResult<SaveFlagResponses, SaveFlagErrors, ThrowOnError> => (options.client ?? client).put<SaveFlagResponses, SaveFlagErrors, ThrowOnError>({
    url: '/api/v1/admin/flags/{key}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Answer a host later
 *
 * Whether it is sent is decided when its moment comes. It is held, and you are told, when somebody has spoken since, a colleague answers by then, or the host may not be written to; a text message at night waits for the morning. `version_conflict`: somebody spoke after `seenSeq`. `invalid_transition`: it is closed, or a colleague answers it. `limit_reached`: five wait here already.
 */
export const scheduleReply = <ThrowOnError extends boolean = false>(options: Options<ScheduleReplyData, ThrowOnError>): RequestResult<ScheduleReplyResponses, ScheduleReplyErrors, ThrowOnError> => (options.client ?? client).post<ScheduleReplyResponses, ScheduleReplyErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/{id}/scheduled-replies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Search bookings, customers and stations at once
 *
 * At most eight of each kind you may see: by name, e-mail address, phone number or code, as the list of bookings searches; with `station`, only its bookings and who booked there. That you found customers is recorded.
 */
export const searchEverything = <ThrowOnError extends boolean = false>(options: Options<SearchEverythingData, ThrowOnError>): RequestResult<SearchEverythingResponses, SearchEverythingErrors, ThrowOnError> => (options.client ?? client).get<SearchEverythingResponses, SearchEverythingErrors, ThrowOnError>({ url: '/api/v1/admin/search', ...options });

/**
 * Ask a question
 *
 * The published articles that fit best, best first. Where `answered` is false, say so and offer a person. An article not written in the language asked for is found in English.
 */
export const searchKnowledge = <ThrowOnError extends boolean = false>(options: Options<SearchKnowledgeData, ThrowOnError>): RequestResult<SearchKnowledgeResponses, SearchKnowledgeErrors, ThrowOnError> => (options.client ?? client).get<SearchKnowledgeResponses, SearchKnowledgeErrors, ThrowOnError>({ url: '/api/v1/knowledge', ...options });

/**
 * Send the customer a link again
 *
 * To the addresses of the booking only. `limit_reached`: it was sent as often as `desk.linkLimit` allows. `invalid_transition`: there is nothing to sign or to pay. `already_done`: it is signed.
 */
export const sendDeskLink = <ThrowOnError extends boolean = false>(options: Options<SendDeskLinkData, ThrowOnError>): RequestResult<SendDeskLinkResponses, SendDeskLinkErrors, ThrowOnError> => (options.client ?? client).post<SendDeskLinkResponses, SendDeskLinkErrors, ThrowOnError>({
    url: '/api/v1/admin/bookings/{id}/links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send the code for a new device once more
 *
 * By e-mail, good for a few minutes. `limit_reached` after several, `unauthenticated` without a session, `invalid_transition` when no code is due, `forbidden` from pages of other sites.
 */
export const sendDeviceCode = <ThrowOnError extends boolean = false>(options?: Options<SendDeviceCodeData, ThrowOnError>): RequestResult<SendDeviceCodeResponses, SendDeviceCodeErrors, ThrowOnError> => (options?.client ?? client).post<SendDeviceCodeResponses, SendDeviceCodeErrors, ThrowOnError>({ url: '/api/v1/auth/device/code', ...options });

/**
 * Send the signing link by e-mail or SMS
 *
 * Goes to the address of the hold only. `limit_reached`: it was sent as often as a hold allows; `signingLinksLeft` counts down. `hold_expired`: the seat is free again. `invalid_transition`: the party is booked.
 */
export const sendSigningLink = <ThrowOnError extends boolean = false>(options: Options<SendSigningLinkData, ThrowOnError>): RequestResult<SendSigningLinkResponses, SendSigningLinkErrors, ThrowOnError> => (options.client ?? client).post<SendSigningLinkResponses, SendSigningLinkErrors, ThrowOnError>({
    url: '/api/v1/holds/{token}/signing-link',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Close, reopen, snooze or wake a conversation
 *
 * Closing resolves its escalation, and reopening brings it back. A snoozed one comes back at `until`, or when the host writes. `invalid_transition`: its state does not allow it, or the person has begun another conversation since.
 */
export const setConversationStatus = <ThrowOnError extends boolean = false>(options: Options<SetConversationStatusData, ThrowOnError>): RequestResult<SetConversationStatusResponses, SetConversationStatusErrors, ThrowOnError> => (options.client ?? client).put<SetConversationStatusResponses, SetConversationStatusErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/{id}/status',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change one slot of one day
 *
 * `works: null` goes back to the usual week and needs no reason. Parties that are booked stay; those left without this chef or beyond the seats there are come back in `affected`. Send `preview: true` first to see them. `version_conflict`: somebody changed this chef meanwhile.
 */
export const setOverride = <ThrowOnError extends boolean = false>(options: Options<SetOverrideData, ThrowOnError>): RequestResult<SetOverrideResponses, SetOverrideErrors, ThrowOnError> => (options.client ?? client).put<SetOverrideResponses, SetOverrideErrors, ThrowOnError>({
    url: '/api/v1/admin/chefs/{chefId}/overrides',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Choose a password by a link of ours
 *
 * Uses the link up and signs out everywhere. A set-up link signs in here, a reset link does not. `link_expired` for a link that ran out, `already_done` for one that was used; `forbidden` from pages of other sites.
 */
export const setPassword = <ThrowOnError extends boolean = false>(options: Options<SetPasswordData, ThrowOnError>): RequestResult<SetPasswordResponses, SetPasswordErrors, ThrowOnError> => (options.client ?? client).post<SetPasswordResponses, SetPasswordErrors, ThrowOnError>({
    url: '/api/v1/auth/password/set',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Set the usual week
 *
 * Replaces the slots of the week they work. Parties that are booked stay; those left without this chef or beyond the seats there are come back in `affected`. Send `preview: true` first to see them. `version_conflict`: somebody changed this chef meanwhile.
 */
export const setWeek = <ThrowOnError extends boolean = false>(options: Options<SetWeekData, ThrowOnError>): RequestResult<SetWeekResponses, SetWeekErrors, ThrowOnError> => (options.client ?? client).put<SetWeekResponses, SetWeekErrors, ThrowOnError>({
    url: '/api/v1/admin/chefs/{chefId}/week',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See an e-mail as a page
 *
 * For a frame: nothing in it runs or loads anything. With words in the query, as it would be with these.
 */
export const showTemplateEmail = <ThrowOnError extends boolean = false>(options: Options<ShowTemplateEmailData, ThrowOnError>): RequestResult<ShowTemplateEmailResponses, ShowTemplateEmailErrors, ThrowOnError> => (options.client ?? client).get<ShowTemplateEmailResponses, ShowTemplateEmailErrors, ThrowOnError>({ url: '/api/v1/admin/templates/{name}/email.html', ...options });

/**
 * Sign in with e-mail and password
 *
 * Sets the session cookie, which opens nothing before every step is done. `unauthenticated` for a wrong password and an unknown account alike; `locked_out` after too many tries; `forbidden` from pages of other sites.
 */
export const signIn = <ThrowOnError extends boolean = false>(options: Options<SignInData, ThrowOnError>): RequestResult<SignInResponses, SignInErrors, ThrowOnError> => (options.client ?? client).post<SignInResponses, SignInErrors, ThrowOnError>({
    url: '/api/v1/auth/sign-in',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign in with what Google brought back
 *
 * Stands in for the password; somebody unknown gets an account that waits for approval (`pending_approval`). `unauthenticated` when Google does not vouch for them; `locked_out` after too many tries; `gateway_unavailable` when Google does not answer; `forbidden` from pages of other sites.
 */
export const signInWithGoogle = <ThrowOnError extends boolean = false>(options: Options<SignInWithGoogleData, ThrowOnError>): RequestResult<SignInWithGoogleResponses, SignInWithGoogleErrors, ThrowOnError> => (options.client ?? client).post<SignInWithGoogleResponses, SignInWithGoogleErrors, ThrowOnError>({
    url: '/api/v1/auth/google',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign in with a passkey
 *
 * Proves password, second factor and device in one. `unauthenticated` for a passkey we do not know or a challenge that ran out; `locked_out` after too many tries; `forbidden` from pages of other sites.
 */
export const signInWithPasskey = <ThrowOnError extends boolean = false>(options: Options<SignInWithPasskeyData, ThrowOnError>): RequestResult<SignInWithPasskeyResponses, SignInWithPasskeyErrors, ThrowOnError> => (options.client ?? client).post<SignInWithPasskeyResponses, SignInWithPasskeyErrors, ThrowOnError>({
    url: '/api/v1/auth/passkey',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign out of this browser
 *
 * Ends the session and takes its cookie away. `forbidden` from pages of other sites.
 */
export const signOut = <ThrowOnError extends boolean = false>(options?: Options<SignOutData, ThrowOnError>): RequestResult<SignOutResponses, SignOutErrors, ThrowOnError> => (options?.client ?? client).post<SignOutResponses, SignOutErrors, ThrowOnError>({ url: '/api/v1/auth/sign-out', ...options });

/**
 * Sign out, here or everywhere
 *
 * Ends this session, or with `everywhere` all of them. The chat of this browser, or of all of them, begins anew.
 */
export const signOutHost = <ThrowOnError extends boolean = false>(options: Options<SignOutHostData, ThrowOnError>): RequestResult<SignOutHostResponses, SignOutHostErrors, ThrowOnError> => (options.client ?? client).post<SignOutHostResponses, SignOutHostErrors, ThrowOnError>({
    url: '/api/v1/me/sign-out',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign somebody out everywhere
 *
 * Ends every session and client of theirs. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.
 */
export const signOutStaff = <ThrowOnError extends boolean = false>(options: Options<SignOutStaffData, ThrowOnError>): RequestResult<SignOutStaffResponses, SignOutStaffErrors, ThrowOnError> => (options.client ?? client).post<SignOutStaffResponses, SignOutStaffErrors, ThrowOnError>({ url: '/api/v1/admin/staff/{id}/sign-out', ...options });

/**
 * Start paying the deposit
 *
 * A card gets a checkout page, Zelle and Venmo their instructions; the booking is confirmed when the payment service tells us, never by the browser coming back. Asking twice hands out the same checkout. `invalid_transition`: the agreement is not signed, or the party is booked. `hold_expired`: the deadline has passed. `gateway_unavailable`: nothing was charged; try again.
 */
export const startDeposit = <ThrowOnError extends boolean = false>(options: Options<StartDepositData, ThrowOnError>): RequestResult<StartDepositResponses, StartDepositErrors, ThrowOnError> => (options.client ?? client).post<StartDepositResponses, StartDepositErrors, ThrowOnError>({
    url: '/api/v1/holds/{token}/deposit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Begin to sign in with Google
 *
 * Answers where to send the browser, which comes back to `/admin/google`. `not_found` where Google is not set up; `gateway_unavailable` when it does not answer; `forbidden` from pages of other sites.
 */
export const startGoogleSignIn = <ThrowOnError extends boolean = false>(options?: Options<StartGoogleSignInData, ThrowOnError>): RequestResult<StartGoogleSignInResponses, StartGoogleSignInErrors, ThrowOnError> => (options?.client ?? client).post<StartGoogleSignInResponses, StartGoogleSignInErrors, ThrowOnError>({ url: '/api/v1/auth/google/start', ...options });

/**
 * Begin to register a passkey
 *
 * Needs a code of your second factor. Wrong ones are `validation_failed` on `code` and count towards `locked_out`; `limit_reached` with 20 passkeys. Only for people of our own: `unauthenticated` without a session, `forbidden` for a key.
 */
export const startPasskey = <ThrowOnError extends boolean = false>(options: Options<StartPasskeyData, ThrowOnError>): RequestResult<StartPasskeyResponses, StartPasskeyErrors, ThrowOnError> => (options.client ?? client).post<StartPasskeyResponses, StartPasskeyErrors, ThrowOnError>({
    url: '/api/v1/admin/session/passkeys/options',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Begin to sign in with a passkey
 *
 * Answers a challenge for the browser. `forbidden` from pages of other sites.
 */
export const startPasskeySignIn = <ThrowOnError extends boolean = false>(options?: Options<StartPasskeySignInData, ThrowOnError>): RequestResult<StartPasskeySignInResponses, StartPasskeySignInErrors, ThrowOnError> => (options?.client ?? client).post<StartPasskeySignInResponses, StartPasskeySignInErrors, ThrowOnError>({ url: '/api/v1/auth/passkey/options', ...options });

/**
 * Begin to set up an authenticator app, or to replace it
 *
 * Answers a new secret, which counts once a code of it is confirmed. Whoever has an app already sends a code of it as `currentCode`. Wrong codes are `validation_failed` on `code` and count towards `locked_out`; `unauthenticated` without a session, `invalid_transition` when another step is next, `forbidden` from pages of other sites.
 */
export const startSecondFactor = <ThrowOnError extends boolean = false>(options: Options<StartSecondFactorData, ThrowOnError>): RequestResult<StartSecondFactorResponses, StartSecondFactorErrors, ThrowOnError> => (options.client ?? client).post<StartSecondFactorResponses, StartSecondFactorErrors, ThrowOnError>({
    url: '/api/v1/auth/second-factor/start',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let the concierge draft an answer
 *
 * To what the host said last, for you to edit and send. It changes nothing and is sent to nobody; every figure in it is backed, as in the concierge’s own answers.
 */
export const suggestReply = <ThrowOnError extends boolean = false>(options: Options<SuggestReplyData, ThrowOnError>): RequestResult<SuggestReplyResponses, SuggestReplyErrors, ThrowOnError> => (options.client ?? client).post<SuggestReplyResponses, SuggestReplyErrors, ThrowOnError>({
    url: '/api/v1/admin/conversations/{id}/suggestions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Suspend a person
 *
 * Their sessions and clients end at once. Nobody changes themselves, or a person whose role they may not give. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `limit_reached` for the last active super admin. `invalid_transition` when they are suspended already.
 */
export const suspendStaff = <ThrowOnError extends boolean = false>(options: Options<SuspendStaffData, ThrowOnError>): RequestResult<SuspendStaffResponses, SuspendStaffErrors, ThrowOnError> => (options.client ?? client).post<SuspendStaffResponses, SuspendStaffErrors, ThrowOnError>({
    url: '/api/v1/admin/staff/{id}/suspend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Put another chef in one’s place
 *
 * With `exchangeWith` the two chefs change parties in one step. `already_done`: the one who is to leave does not cook there any more. `chef_unavailable`: time off, not at work then, another party with the drive between, or another station; each reason is in `errors`. `version_conflict`: the party has changed meanwhile, or somebody has just assigned there. `invalid_transition`: it is cancelled or over.
 */
export const swapChef = <ThrowOnError extends boolean = false>(options: Options<SwapChefData, ThrowOnError>): RequestResult<SwapChefResponses, SwapChefErrors, ThrowOnError> => (options.client ?? client).post<SwapChefResponses, SwapChefErrors, ThrowOnError>({
    url: '/api/v1/admin/calendar/bookings/{bookingId}/chefs/{chefId}/swap',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take the program’s version of an article
 *
 * As a new version, published at once; the words before stay in the history. `version_conflict`: the article has changed since you compared.
 */
export const takeFromRepository = <ThrowOnError extends boolean = false>(options: Options<TakeFromRepositoryData, ThrowOnError>): RequestResult<TakeFromRepositoryResponses, TakeFromRepositoryErrors, ThrowOnError> => (options.client ?? client).post<TakeFromRepositoryResponses, TakeFromRepositoryErrors, ThrowOnError>({
    url: '/api/v1/admin/knowledge/sync/take',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a test message to myself
 *
 * By e-mail and in the console, by the same way every other notice takes.
 */
export const testNotice = <ThrowOnError extends boolean = false>(options?: Options<TestNoticeData, ThrowOnError>): RequestResult<TestNoticeResponses, TestNoticeErrors, ThrowOnError> => (options?.client ?? client).post<TestNoticeResponses, TestNoticeErrors, ThrowOnError>({ url: '/api/v1/admin/notice-groups/test', ...options });

/**
 * See what a question finds
 *
 * As hosts and the concierge are answered, with what only staff may read besides.
 */
export const tryQuestion = <ThrowOnError extends boolean = false>(options: Options<TryQuestionData, ThrowOnError>): RequestResult<TryQuestionResponses, TryQuestionErrors, ThrowOnError> => (options.client ?? client).get<TryQuestionResponses, TryQuestionErrors, ThrowOnError>({ url: '/api/v1/admin/knowledge/search', ...options });

/**
 * Take a chef off a party
 *
 * `already_done`: they do not cook there. `version_conflict`: the party has changed meanwhile. `invalid_transition`: it is cancelled or over.
 */
export const unassignChef = <ThrowOnError extends boolean = false>(options: Options<UnassignChefData, ThrowOnError>): RequestResult<UnassignChefResponses, UnassignChefErrors, ThrowOnError> => (options.client ?? client).post<UnassignChefResponses, UnassignChefErrors, ThrowOnError>({
    url: '/api/v1/admin/calendar/bookings/{bookingId}/chefs/{chefId}/unassignment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a blocked address in again
 *
 * Counts within seconds. `unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station. `invalid_transition` when the block is over already.
 */
export const unblockIp = <ThrowOnError extends boolean = false>(options: Options<UnblockIpData, ThrowOnError>): RequestResult<UnblockIpResponses, UnblockIpErrors, ThrowOnError> => (options.client ?? client).post<UnblockIpResponses, UnblockIpErrors, ThrowOnError>({
    url: '/api/v1/admin/ip-blocks/{id}/lift',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Stop news and offers by e-mail in one click
 *
 * What a mailbox posts for its reader (RFC 8058): `List-Unsubscribe=One-Click` as a form. Believed by the signed address alone. `bad_request` for any other body, `not_found` for an address that is not ours.
 */
export const unsubscribeInOneClick = <ThrowOnError extends boolean = false>(options: Options<UnsubscribeInOneClickData, ThrowOnError>): RequestResult<UnsubscribeInOneClickResponses, UnsubscribeInOneClickErrors, ThrowOnError> => (options.client ?? client).post<UnsubscribeInOneClickResponses, UnsubscribeInOneClickErrors, ThrowOnError>({ url: '/api/v1/preferences/{token}/unsubscribe', ...options });

/**
 * Upload a file to go with a message
 *
 * JPEG, PNG, WebP, GIF or PDF, told apart by content. Pictures are drawn anew: where and with what they were taken does not stay in them. Name it in `attachments` of a message within a day, or it is gone. `unsupported_media_type`: none of these; `payload_too_large`: too many bytes or dots; `limit_reached`: too much for one day.
 */
export const uploadChatAttachment = <ThrowOnError extends boolean = false>(options: Options<UploadChatAttachmentData, ThrowOnError>): RequestResult<UploadChatAttachmentResponses, UploadChatAttachmentErrors, ThrowOnError> => (options.client ?? client).post<UploadChatAttachmentResponses, UploadChatAttachmentErrors, ThrowOnError>({
    bodySerializer: null,
    url: '/api/v1/chat/attachments',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Upload a file to go with an answer
 *
 * JPEG, PNG, WebP, GIF or PDF, told apart by content. Name it in `attachments` of an answer within a day. `unsupported_media_type`: none of these; `payload_too_large`: too many bytes or dots.
 */
export const uploadConversationAttachment = <ThrowOnError extends boolean = false>(options: Options<UploadConversationAttachmentData, ThrowOnError>): RequestResult<UploadConversationAttachmentResponses, UploadConversationAttachmentErrors, ThrowOnError> => (options.client ?? client).post<UploadConversationAttachmentResponses, UploadConversationAttachmentErrors, ThrowOnError>({
    bodySerializer: null,
    url: '/api/v1/admin/conversations/{id}/attachments',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Prove a new device or network with the e-mailed code
 *
 * Wrong codes are `validation_failed` on `code` and count towards `locked_out`; `unauthenticated` without a session, `invalid_transition` when another step is next, `forbidden` from pages of other sites.
 */
export const verifyDevice = <ThrowOnError extends boolean = false>(options: Options<VerifyDeviceData, ThrowOnError>): RequestResult<VerifyDeviceResponses, VerifyDeviceErrors, ThrowOnError> => (options.client ?? client).post<VerifyDeviceResponses, VerifyDeviceErrors, ThrowOnError>({
    url: '/api/v1/auth/device',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Answer the second factor
 *
 * Takes a code of the authenticator app or a backup code, each good once; it vouches for a new device too. Wrong codes are `validation_failed` on `code` and count towards `locked_out`; `unauthenticated` without a session, `invalid_transition` when another step is next, `forbidden` from pages of other sites.
 */
export const verifySecondFactor = <ThrowOnError extends boolean = false>(options: Options<VerifySecondFactorData, ThrowOnError>): RequestResult<VerifySecondFactorResponses, VerifySecondFactorErrors, ThrowOnError> => (options.client ?? client).post<VerifySecondFactorResponses, VerifySecondFactorErrors, ThrowOnError>({
    url: '/api/v1/auth/second-factor',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take back what you asked for
 *
 * Only whoever asked may. `already_done`: it is decided.
 */
export const withdrawDecision = <ThrowOnError extends boolean = false>(options: Options<WithdrawDecisionData, ThrowOnError>): RequestResult<WithdrawDecisionResponses, WithdrawDecisionErrors, ThrowOnError> => (options.client ?? client).delete<WithdrawDecisionResponses, WithdrawDecisionErrors, ThrowOnError>({ url: '/api/v1/admin/decisions/{id}', ...options });

/**
 * Take a refund back
 *
 * What nobody has decided, by whoever asked for it; what is to be sent by hand, until it is marked sent, also by who may send it. What it took off the bill stands there again. `already_done`: it is on its way, sent or settled. `invalid_transition`: it was paid beyond the bill.
 */
export const withdrawRefund = <ThrowOnError extends boolean = false>(options: Options<WithdrawRefundData, ThrowOnError>): RequestResult<WithdrawRefundResponses, WithdrawRefundErrors, ThrowOnError> => (options.client ?? client).delete<WithdrawRefundResponses, WithdrawRefundErrors, ThrowOnError>({ url: '/api/v1/admin/refunds/{id}', ...options });

/**
 * Withdraw a change of your own
 *
 * Takes your own change back. `forbidden`: it is somebody else’s. `invalid_transition`: somebody has decided already, or it has lapsed.
 */
export const withdrawSettingChange = <ThrowOnError extends boolean = false>(options: Options<WithdrawSettingChangeData, ThrowOnError>): RequestResult<WithdrawSettingChangeResponses, WithdrawSettingChangeErrors, ThrowOnError> => (options.client ?? client).post<WithdrawSettingChangeResponses, WithdrawSettingChangeErrors, ThrowOnError>({
    url: '/api/v1/admin/setting-changes/{id}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take time off back
 *
 * Chefs take back what is still pending, managers also what was approved: the chef works again. `invalid_transition`: it was decided, or is over.
 */
export const withdrawTimeOff = <ThrowOnError extends boolean = false>(options: Options<WithdrawTimeOffData, ThrowOnError>): RequestResult<WithdrawTimeOffResponses, WithdrawTimeOffErrors, ThrowOnError> => (options.client ?? client).delete<WithdrawTimeOffResponses, WithdrawTimeOffErrors, ThrowOnError>({ url: '/api/v1/admin/time-off/{timeOffId}', ...options });
