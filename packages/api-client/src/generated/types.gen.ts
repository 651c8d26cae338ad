// Generated from openapi.json by generate.ts.
// @ts-nocheck

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type AffectedEvent = {
    /**
     * Id of the booking, or of the hold while it is unpaid
     */
    id: string;
    code: string;
    kind: 'booking' | 'hold';
    status: string;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    guests: number | null;
    /**
     * Why it is in the way, in words
     */
    why: string;
};

export type Agreement = {
    templateVersion: string;
    title: string;
    sections: Array<{
        key: string;
        heading: string;
        paragraphs: Array<string>;
    }>;
    /**
     * The full text exactly as it will be frozen
     */
    text: string;
    sha256: string;
    acknowledgements: Array<{
        key: string;
        label: string;
    }>;
    signedAt: string | null;
    signedName: string | null;
};

export type AnswerThumbs = {
    items: Array<{
        /**
         * The answer
         */
        seq: number;
        up: number;
        down: number;
        mine: 'up' | 'down' | null;
        /**
         * You have said what it should have been
         */
        corrected: boolean;
    }>;
};

export type AnswerTrace = {
    seq: number;
    engine: string;
    status: string;
    /**
     * Why a person was asked, where one was
     */
    outcome: string | null;
    intents: Array<string>;
    /**
     * In the order they were answered, at most 40
     */
    calls: Array<TraceCall>;
    sources: Array<{
        kind: 'article' | 'tool';
        title: string;
        ref: string;
        version?: string;
        url?: string;
        articleId: string | null;
    }>;
    /**
     * Drafts the guards threw away
     */
    rejected: Array<RejectedDraft>;
    /**
     * Why the model’s answer was not taken
     */
    fellBack: string | null;
    /**
     * Its side of the trial, while there was one
     */
    arm: 'canary' | 'rest' | null;
    gaps: Array<string>;
    handOff: {
        reason: string;
        summary: string;
        tried: Array<string>;
    } | null;
    /**
     * Drafts it took
     */
    drafts: number;
    /**
     * How often a worker began
     */
    attempts: number;
    startedAt: string;
    durationMs: number;
    tokensIn: number;
    tokensOut: number;
    /**
     * Millionths of a dollar
     */
    costMicros: number;
};

export type ApiClient = {
    id: string;
    name: string;
    createdAt: string;
    lastUsedAt: string;
    /**
     * When it is over unless it renews itself before
     */
    expiresAt: string;
};

export type ApiClients = {
    items: Array<ApiClient>;
};

export type ApiKey = {
    id: string;
    name: string;
    /**
     * The first letters of the key, by which you tell it from others
     */
    prefix: string;
    scopes: Array<KeyScope>;
    /**
     * Null reaches every station
     */
    stations: Array<StationRef> | null;
    state: 'active' | 'expired' | 'revoked';
    createdBy: string | null;
    createdAt: string;
    expiresAt: string;
    /**
     * To about a minute
     */
    lastUsedAt: string | null;
    revokedAt: string | null;
};

export type ApiKeyPage = {
    items: Array<ApiKey>;
    nextCursor: string | null;
};

export type ApiKeyRequest = {
    name: unknown & unknown;
    scopes: Array<KeyScope>;
    /**
     * Null reaches every station
     */
    stations: Array<string> | null;
    /**
     * The last day it works, in UTC; at most a year from now
     */
    expiresOn: string;
};

export type Article = {
    id: string;
    slug: string;
    language: KnowledgeLanguage;
    category: KnowledgeCategory;
    audience: ArticleAudience;
    status: ArticleStatus;
    title: string;
    version: number;
    /**
     * What hosts read; less than `version` while a change waits
     */
    publishedVersion: number | null;
    owner: {
        id: string;
        name: string;
    } | null;
    reviewBy: string | null;
    updatedAt: string;
    body: string;
    asks: Array<string>;
    /**
     * References nothing stands behind now: hosts are not shown the article until this is mended
     */
    missingFigures: Array<string>;
    translations: Array<{
        id: string;
        language: KnowledgeLanguage;
        status: ArticleStatus;
    }>;
};

export type ArticleAudience = 'public' | 'staff';

export type ArticleEdit = {
    /**
     * The one you have seen
     */
    version: number;
    category: KnowledgeCategory;
    audience: ArticleAudience;
    reviewBy: string | null;
    ownerId: string | null;
    title: unknown & unknown;
    /**
     * Markdown; figures are references such as {{price.adult}}
     */
    body: string;
    /**
     * Other ways in which people ask for it; never shown
     */
    asks: Array<unknown & unknown>;
    reason: string;
};

export type ArticleFigure = {
    name: string;
    about: string;
    value: string | null;
};

export type ArticleFigureList = {
    items: Array<ArticleFigure>;
};

export type ArticleFile = {
    slug: string;
    language: KnowledgeLanguage;
    category: KnowledgeCategory;
    audience: ArticleAudience;
    title: unknown & unknown;
    reviewBy: string | null;
    asks: Array<unknown & unknown>;
    body: string;
};

export type ArticleImport = {
    /**
     * False only tells what would happen
     */
    apply: boolean;
    /**
     * Markdown files with front matter, as they are exported
     */
    files: Array<{
        name: unknown & unknown;
        text: string;
    }>;
    /**
     * The same as data
     */
    articles: Array<ArticleFile>;
};

export type ArticleImportResult = {
    applied: boolean;
    items: Array<{
        slug: string;
        language: KnowledgeLanguage;
        outcome: 'new' | 'changed' | 'same';
    }>;
};

export type ArticlePage = {
    items: Array<ArticleSummary>;
    nextCursor: string | null;
};

export type ArticlePreview = {
    title: string;
    html: string;
    text: string;
    /**
     * What stands in the way of keeping it, each with the fix
     */
    faults: Array<{
        field: 'title' | 'body';
        message: string;
    }>;
    missingFigures: Array<string>;
};

export type ArticleStatus = 'draft' | 'published' | 'archived';

export type ArticleSummary = {
    id: string;
    slug: string;
    language: KnowledgeLanguage;
    category: KnowledgeCategory;
    audience: ArticleAudience;
    status: ArticleStatus;
    title: string;
    version: number;
    /**
     * What hosts read; less than `version` while a change waits
     */
    publishedVersion: number | null;
    owner: {
        id: string;
        name: string;
    } | null;
    reviewBy: string | null;
    updatedAt: string;
};

export type ArticleVersion = {
    version: number;
    title: string;
    body: string;
    asks: Array<string>;
    by: string;
    at: string;
    reason: string;
};

export type ArticleVersionPage = {
    items: Array<ArticleVersion>;
    nextCursor: string | null;
};

export type AssignedChef = {
    chefId: string;
    name: string;
    position: number;
    /**
     * They do not work then any more: the party needs somebody else
     */
    absent: boolean;
    /**
     * When they set out from their party before; the arrival without one
     */
    driveFrom: string;
    arrivesAt: string;
    leavesAt: string;
};

export type AssistantAbout = {
    booking?: string;
    conversation?: string;
    customer?: string;
};

export type AssistantAnswer = {
    text: string;
    engine: 'built_in' | 'model';
    /**
     * The figures it looked up, each with the list that shows what it counts, where there is one
     */
    facts: Array<{
        label: string;
        value: string;
        link: AssistantLink | null;
    }>;
    /**
     * What it found or speaks of
     */
    items: Array<{
        title: string;
        detail: string;
        link: AssistantLink;
    }>;
    /**
     * An answer for a host, to be edited in the composer: nothing is sent
     */
    draft: {
        conversation: string;
        text: string;
    } | null;
    /**
     * A change that is made only when the asker confirms these words
     */
    proposal: {
        id: string;
        summary: string;
    } | null;
    about: AssistantAbout;
};

export type AssistantConfirmation = {
    summary: string;
};

export type AssistantDone = {
    text: string;
};

export type AssistantLink = {
    to: 'bookings' | 'holds' | 'decisions' | 'time-off' | 'settings-changes' | 'staff' | 'inbox' | 'booking' | 'customer' | 'station' | 'conversation';
    /**
     * Of the one thing it leads to; null for lists
     */
    id: string | null;
    search: {
        [key: string]: string;
    };
};

export type AssistantQuestion = {
    text: unknown & unknown;
    about?: AssistantAbout;
    /**
     * The station the console shows; all in reach when absent
     */
    station?: string;
    /**
     * What was said before, oldest first: the server keeps none of it
     */
    earlier?: Array<{
        by: 'staff' | 'assistant';
        text: string;
    }>;
};

export type AttachmentLimits = {
    fileBytes: number;
    perMessage: number;
    mediaTypes: Array<'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'application/pdf'>;
};

export type AuditActor = {
    /**
     * staff, host, customer, visitor, apiKey, system, webhook or concierge
     */
    kind: string;
    id: string;
    name: string | null;
    role: string | null;
};

export type AuditChoices = {
    /**
     * Every action the log knows, by name
     */
    actions: Array<string>;
    /**
     * Who works at your stations or at all of them, by name
     */
    people: Array<{
        id: string;
        name: string;
        role: string;
    }>;
};

export type AuditEntry = {
    /**
     * Its place in the chain
     */
    seq: number;
    at: string;
    action: string;
    entityType: string | null;
    entityId: string | null;
    by: AuditActor;
    stationId: string | null;
    reason: string | null;
    before: {
        [key: string]: unknown;
    } | null;
    /**
     * Only what changed; personal data is masked
     */
    after: {
        [key: string]: unknown;
    } | null;
    requestId: string;
};

export type AuditPage = {
    items: Array<AuditEntry>;
    nextCursor: string | null;
};

export type AuditVerdict = {
    status: 'whole' | 'broken' | 'never_checked';
    checkedAt: string | null;
    /**
     * Rows of the whole chain
     */
    rows: number | null;
    /**
     * The first row that is missing, edited or out of order
     */
    brokenAt: number | null;
    fault: string | null;
};

export type Availability = {
    station: {
        id: string;
        name: string;
        timeZone: string;
    };
    days: Array<{
        /**
         * The venue's calendar date
         */
        date: string;
        slots: Array<Slot>;
    }>;
};

export type BackupCodes = {
    backupCodes: Array<string>;
};

export type BalanceRequest = {
    method: 'card' | 'zelle' | 'venmo';
    /**
     * US dollars as whole cents
     */
    gratuityCents?: number;
};

export type Booking = {
    status: 'deposit_pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancellation_requested' | 'cancelled' | 'no_show';
    version: number;
    summary: PartySummary;
    money: BookingMoney;
    payments: Array<{
        id: string;
        method: string;
        purpose: string;
        /**
         * US dollars as whole cents
         */
        amountCents: number;
        /**
         * US dollars as whole cents
         */
        refundedCents: number;
        status: string;
        at: string;
    }>;
    policy: {
        text: Array<string>;
        /**
         * US dollars as whole cents
         */
        depositCents: number;
        /**
         * Last date on which cancelling returns the deposit
         */
        refundableUntil: string;
        freeReschedulesLeft: number;
        /**
         * US dollars as whole cents
         */
        rescheduleFeeCents: number;
    };
    cutoffs: {
        menuUntil: string;
        guestsUntil: string;
        dietaryUntil: string;
    };
    can: {
        changeMenu: boolean;
        changeGuests: boolean;
        addDietaryNotes: boolean;
        reschedule: boolean;
        cancel: boolean;
        payBalance: boolean;
        payDeposit: boolean;
        sign: boolean;
    };
    /**
     * What is missing to lock the date, and until when; 0 once it is locked
     */
    deposit: {
        /**
         * US dollars as whole cents
         */
        missingCents: number;
        payBy: string | null;
    };
    dietaryNotes: string | null;
    /**
     * As declared when signing
     */
    allergens: Array<{
        allergen: string;
        severity: string;
        notes: string | null;
    }>;
    timeline: Array<{
        at: string;
        kind: string;
        text: string;
    }>;
    calendarUrl: string;
    documents: Array<{
        kind: 'agreement' | 'invoice';
        title: string;
        url: string;
    }>;
};

export type BookingDetail = DeskBooking | ChefBooking;

export type BookingFile = {
    file: ChatAttachment;
    author: 'host' | 'concierge' | 'staff' | 'system';
    at: string;
    conversation: string;
};

export type BookingFiles = {
    items: Array<BookingFile>;
};

export type BookingFilters = {
    /**
     * A name or the beginning of one (three letters or more), a whole e-mail address or phone number, the last four digits of a number, or the beginning of a code
     */
    q?: unknown & unknown;
    /**
     * One or more, such as `confirmed,in_progress`
     */
    status?: string;
    station?: string;
    /**
     * First date of the event
     */
    from?: string;
    /**
     * Last date of the event
     */
    to?: string;
    source?: string;
    /**
     * `yes`: the host owes money, `credit`: money is owed to the host, `no`: neither
     */
    due?: 'yes' | 'no' | 'credit';
    /**
     * `yes`: live parties that no chef is assigned to
     */
    unassigned?: 'yes' | 'no';
    /**
     * Waits for a decision of this kind
     */
    waiting?: 'any' | 'cancellation' | 'deletion' | 'overpayment';
    /**
     * First date it was made, by the station’s clock
     */
    createdFrom?: string;
    /**
     * The venue's calendar date
     */
    createdTo?: string;
    /**
     * First date it was cancelled, by the station’s clock
     */
    cancelledFrom?: string;
    /**
     * The venue's calendar date
     */
    cancelledTo?: string;
    /**
     * Deleted ones that can still be restored, and only those
     */
    deleted?: 'yes';
    /**
     * `upcoming`: today and what comes, soonest first, then what was, latest first; `dir` means nothing to it
     */
    sort: 'upcoming' | 'event' | 'created' | 'total' | 'status';
    dir: 'asc' | 'desc';
};

export type BookingFiltersInput = {
    /**
     * A name or the beginning of one (three letters or more), a whole e-mail address or phone number, the last four digits of a number, or the beginning of a code
     */
    q?: unknown & unknown;
    /**
     * One or more, such as `confirmed,in_progress`
     */
    status?: string;
    station?: string;
    /**
     * First date of the event
     */
    from?: string;
    /**
     * Last date of the event
     */
    to?: string;
    source?: string;
    /**
     * `yes`: the host owes money, `credit`: money is owed to the host, `no`: neither
     */
    due?: 'yes' | 'no' | 'credit';
    /**
     * `yes`: live parties that no chef is assigned to
     */
    unassigned?: 'yes' | 'no';
    /**
     * Waits for a decision of this kind
     */
    waiting?: 'any' | 'cancellation' | 'deletion' | 'overpayment';
    /**
     * First date it was made, by the station’s clock
     */
    createdFrom?: string;
    /**
     * The venue's calendar date
     */
    createdTo?: string;
    /**
     * First date it was cancelled, by the station’s clock
     */
    cancelledFrom?: string;
    /**
     * The venue's calendar date
     */
    cancelledTo?: string;
    /**
     * Deleted ones that can still be restored, and only those
     */
    deleted?: 'yes';
    /**
     * `upcoming`: today and what comes, soonest first, then what was, latest first; `dir` means nothing to it
     */
    sort?: 'upcoming' | 'event' | 'created' | 'total' | 'status';
    dir?: 'asc' | 'desc';
};

export type BookingMoney = {
    /**
     * US dollars as whole cents
     */
    totalCents: number;
    /**
     * US dollars as whole cents
     */
    paidCents: number;
    /**
     * US dollars as whole cents
     */
    dueCents: number;
    /**
     * US dollars as whole cents
     */
    refundedCents: number;
};

export type BookingPage = {
    items: Array<BookingRow>;
    nextCursor: string | null;
    /**
     * On the first page, counted up to 1000, and up to 200 of a search; null on the others
     */
    count: number | null;
    /**
     * True when there are more than were counted
     */
    countIsMore: boolean;
};

export type BookingRestoration = {
    reason: string;
};

export type BookingRow = {
    id: string;
    version: number;
    code: string;
    hostName: string;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    timeZone: string;
    startsAt: string;
    party: Party;
    guests: number;
    status: 'deposit_pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancellation_requested' | 'cancelled' | 'no_show';
    source: 'web' | 'staff' | 'phone' | 'sms' | 'chat';
    /**
     * Null for those who may not see money
     */
    totalCents: number | null;
    dueCents: number | null;
    station: StationRef;
    chefs: Array<{
        id: string;
        name: string;
        /**
         * They do not work at its time, so the party is without them
         */
        absent: boolean;
    }>;
    flags: Array<'unassigned' | 'waiting' | 'travel' | 'dietary' | 'kept_open' | 'deleted'>;
    depositDueAt: string | null;
    createdAt: string;
};

export type BookingTerms = {
    /**
     * Newest first, at most 50
     */
    requests: Array<{
        id: string;
        /**
         * `signed`: on the booking’s page instead. `stopped`: the host wants no more texts. `withdrawn`: taken back, replaced, or the party is over.
         */
        status: 'asked' | 'agreed' | 'refused' | 'unclear' | 'expired' | 'stopped' | 'signed' | 'withdrawn';
        askedAt: string;
        expiresAt: string;
        closedAt: string | null;
        /**
         * How often an unclear reply was asked about
         */
        reAsks: number;
        /**
         * What became of the question for allergies that follows an agreement: asked, asked again, none, recorded on the booking, or left to our people. Null before it
         */
        allergies: 'asked' | 'again' | 'none' | 'declared' | 'left' | null;
        /**
         * Of the agreement’s text
         */
        version: string;
        /**
         * Of the text the host was asked to agree to
         */
        sha256: string;
        /**
         * In which the host was asked
         */
        language: 'en' | 'es';
        /**
         * How far our text has come; null when it is no longer kept
         */
        delivery: {
            status: string;
            outcome: string | null;
        } | null;
        replies: Array<{
            /**
             * Word for word as it came in
             */
            text: string;
            phone: string;
            providerMessageId: string;
            receivedAt: string;
            /**
             * SHA-256 over `{"phone":…,"providerMessageId":…,"receivedAt":…,"text":…}`, keys in this order, without spaces
             */
            sha256: string;
            /**
             * The network address the text service handed it over from
             */
            source: string | null;
            verdict: 'agree' | 'refuse' | 'unclear';
            /**
             * What decided, such as `clear_agreement`, `doubt` or `which_booking`
             */
            reason: string;
        }>;
    }>;
    /**
     * Whether the host may be texted about the booking
     */
    textsAllowed: boolean;
    can: {
        ask: boolean;
        withdraw: boolean;
    };
};

export type BulkRequest = {
    bookings: Array<{
        id: string;
        version: number;
    }>;
    what: {
        action: 'resend_link';
        link: 'manage' | 'sign' | 'pay';
        channel: 'email' | 'sms';
    } | {
        action: 'add_note';
        text: string;
    } | {
        action: 'assign_chef';
        chefId: string;
    };
};

export type BulkResult = {
    results: Array<{
        id: string;
        done: boolean;
        /**
         * Why not, as an error code
         */
        code: string | null;
        message: string | null;
    }>;
};

export type CalendarDay = {
    /**
     * The venue's calendar date
     */
    date: string;
    lanes: Array<CalendarLane>;
    events: Array<CalendarEvent>;
    closures: Array<Closure>;
};

export type CalendarEvent = {
    id: string;
    code: string;
    status: 'deposit_pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancellation_requested' | 'cancelled' | 'no_show';
    version: number;
    station: StationRef;
    timeZone: string;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    /**
     * The venue's wall-clock time
     */
    slot: string;
    startsAt: string;
    endsAt: string;
    arrivesAt: string;
    leavesAt: string;
    guests: number;
    /**
     * First name and initial
     */
    host: string;
    city: string;
    chefs: Array<AssignedChef>;
    chefsNeeded: number;
};

export type CalendarLane = {
    chefId: string;
    name: string;
    payClass: string;
    station: StationRef;
    /**
     * The slots worked on this day
     */
    works: Array<string>;
    /**
     * The reason of approved time off on this day
     */
    timeOff: string | null;
    pendingTimeOff: boolean;
};

export type CalendarMonth = {
    days: Array<{
        /**
         * The venue's calendar date
         */
        date: string;
        events: number;
        guests: number;
        /**
         * Parties that lack a chef
         */
        unassigned: number;
        /**
         * Empty for chefs, who see their own parties
         */
        slots: Array<CalendarSlot>;
    }>;
    closures: Array<Closure>;
};

export type CalendarSlot = {
    /**
     * The venue's wall-clock time
     */
    start: string;
    /**
     * Seats there are, over the stations asked for
     */
    capacity: number;
    taken: number;
    closed: boolean;
};

export type CalendarWeek = {
    events: Array<CalendarEvent>;
    /**
     * There are more than 1000, or than `perDay` on a day; ask for fewer days or the day
     */
    more: boolean;
    closures: Array<Closure>;
};

export type CancellationAsk = {
    version: number;
    reason: string;
    /**
     * The policy speaks for the host; company and weather give everything back
     */
    cause?: 'host' | 'company' | 'weather';
};

export type CancellationDecision = {
    verdict: 'approve' | 'reject';
    reason: string;
    /**
     * The policy speaks for the host; company and weather give everything back
     */
    cause?: 'host' | 'company' | 'weather';
    /**
     * `true` shows what would happen and changes nothing
     */
    preview?: boolean;
    /**
     * US dollars as whole cents
     */
    expectedRefundCents?: number;
};

export type CancellationPreview = {
    applied: boolean;
    /**
     * US dollars as whole cents
     */
    refundCents: number;
    /**
     * US dollars as whole cents
     */
    keptCents: number;
    /**
     * US dollars as whole cents
     */
    dueCents: number;
    /**
     * Goes back besides `refundCents`: promised before, and not sent yet
     */
    promisedCents: number;
    rule: string;
    policyText: Array<string>;
    refundStatus: 'none' | 'on_its_way' | 'needs_approval';
    version: number;
};

export type CancellationRequest = {
    version: number;
    reason?: string;
    preview?: boolean;
    /**
     * US dollars as whole cents
     */
    expectedRefundCents?: number;
};

/**
 * `{firstName}` and the like stand for what is true when it is used
 */
export type CannedReply = {
    id: string;
    name: string;
    body: string;
    version: number;
};

export type CannedReplyChange = {
    version: number;
    name?: unknown & unknown;
    body?: string;
};

export type CannedReplyList = {
    items: Array<CannedReply>;
    /**
     * What may stand between braces
     */
    placeholders: Array<{
        name: string;
        means: string;
    }>;
};

export type CaseMade = {
    id: string;
};

export type ChangeAuthor = {
    id: string;
    name: string | null;
};

export type ChangeEffect = {
    /**
     * What sample parties cost now and would cost, by the engine that prices every quote
     */
    parties: Array<{
        party: string;
        before: SamplePrice;
        after: SamplePrice;
    }>;
    /**
     * What else changes, and what keeps its price, in words
     */
    says: Array<string>;
};

export type ChangePreview = {
    applied: boolean;
    lines: Array<QuoteLine>;
    totals: QuoteTotals;
    /**
     * US dollars as whole cents
     */
    differenceCents: number;
    /**
     * US dollars as whole cents
     */
    dueCents: number;
    version: number;
};

export type ChangeRequest = {
    version: number;
    party?: PartyInput;
    upgrades?: Array<ItemCount>;
    addOns?: Array<ItemCount>;
    preview?: boolean;
    /**
     * The total shown in the preview; refused when it differs
     */
    expectedTotalCents?: number;
};

export type ChatAction = {
    kind: 'link';
    label: string;
    url: string;
} | {
    kind: 'reply';
    label: string;
    text: string;
};

export type ChatAnswer = {
    conversationId: string;
    messages: Array<ChatMessage>;
    state: ChatState;
};

export type ChatAttachment = {
    id: string;
    name: string;
    mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'application/pdf' | null;
    bytes: number | null;
    width: number | null;
    height: number | null;
    status: 'ready' | 'fetching' | 'refused' | 'failed';
    problem: 'empty' | 'too_large' | 'type' | 'broken' | 'too_many' | 'gone' | 'unreachable' | null;
};

export type ChatHistory = {
    conversationId: string | null;
    messages: Array<ChatMessage>;
    state: ChatState | null;
    files: AttachmentLimits;
};

export type ChatMessage = {
    seq: number;
    author: 'host' | 'concierge' | 'staff' | 'system';
    name: string | null;
    text: string;
    sources: Array<ChatSource>;
    actions: Array<ChatAction>;
    attachments: Array<ChatAttachment>;
    at: string;
};

export type ChatRatingState = {
    open: boolean;
};

export type ChatRequest = {
    text?: string;
    attachments?: Array<string>;
    conversationId?: string;
    clientKey?: string;
    page?: string;
};

export type ChatSource = {
    kind: 'article' | 'tool';
    title: string;
    ref: string;
    version?: string;
    url?: string;
};

export type ChatState = {
    conversationId: string;
    status: 'open' | 'pending' | 'snoozed' | 'closed';
    answeredBy: 'concierge' | 'people';
    lastSeq: number;
    readSeq: number;
    language: 'en' | 'es';
};

export type ChatVisitor = {
    visitorToken: string;
};

export type Chef = {
    id: string;
    stationId: string;
    displayName: string;
    payClass: 'new' | 'chef' | 'senior' | 'lead';
    active: boolean;
    version: number;
    /**
     * Who signs in as this chef
     */
    staff: {
        id: string;
        name: string;
    } | null;
    weeklySlots: Array<WeeklySlot>;
    pendingTimeOff: number;
    /**
     * Parties still to come
     */
    upcoming: number;
};

export type ChefBooking = {
    view: 'chef';
    id: string;
    status: 'deposit_pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancellation_requested' | 'cancelled' | 'no_show';
    summary: {
        code: string;
        /**
         * The venue's calendar date
         */
        date: string;
        /**
         * The venue's wall-clock time
         */
        start: string;
        /**
         * The venue's wall-clock time
         */
        slot: string;
        timeZone: string;
        startsAt: string;
        arrivalAt: string;
        endsAt: string;
        durationMinutes: number;
        station: StationRef;
        party: {
            adults: number;
            children: number;
            toddlers: number;
        };
        upgrades: Array<{
            item: string;
            quantity: number;
        }>;
        addOns: Array<{
            item: string;
            quantity: number;
        }>;
        requests: string | null;
        /**
         * Outside the days of the event the last name is its initial, and the phone null
         */
        contact: {
            firstName: string;
            lastName: string;
            phone: string | null;
        };
        venue: {
            street: string | null;
            city: string;
            state: string;
            postalCode: string;
        };
    };
    /**
     * From here until `contactUntil` phone and street are shown (domain 12)
     */
    contactFrom: string;
    contactUntil: string;
    dietaryNotes: string | null;
    /**
     * Allergens are declared with the agreement
     */
    agreementSigned: boolean;
    allergens: Array<{
        allergen: string;
        severity: string;
        notes: string | null;
        /**
         * What the kitchen does about it
         */
        action: string;
    }>;
    chefs: Array<{
        id: string;
        name: string;
        position: number;
        /**
         * They do not work then any more: the party needs somebody else
         */
        absent: boolean;
    }>;
};

export type ChefDetail = {
    id: string;
    stationId: string;
    displayName: string;
    payClass: 'new' | 'chef' | 'senior' | 'lead';
    active: boolean;
    version: number;
    /**
     * Who signs in as this chef
     */
    staff: {
        id: string;
        name: string;
    } | null;
    weeklySlots: Array<WeeklySlot>;
    pendingTimeOff: number;
    /**
     * Parties still to come
     */
    upcoming: number;
    /**
     * From yesterday on, at most 400
     */
    overrides: Array<DateOverride>;
    /**
     * Newest first, at most 100
     */
    timeOff: Array<TimeOff>;
};

export type ClientError = {
    island: string;
    message: string;
    stack?: string;
    page: string;
    release?: string;
};

export type ClientErrorReceipt = {
    requestId: string;
};

export type ClientRequest = {
    name: unknown & unknown;
};

export type CloseDaysRequest = {
    stationId: string | null;
    /**
     * The venue's calendar date
     */
    firstDate: string;
    /**
     * The venue's calendar date
     */
    lastDate: string;
    slots?: Array<string> | null;
    reason: string;
    preview?: boolean;
};

export type ClosedHour = {
    /**
     * 1 is Monday
     */
    weekday: number;
    /**
     * The venue's wall-clock time
     */
    slot: string;
};

export type Closure = {
    id: string;
    /**
     * Null closes every station
     */
    stationId: string | null;
    /**
     * The venue's calendar date
     */
    firstDate: string;
    /**
     * The venue's calendar date
     */
    lastDate: string;
    /**
     * Null closes the whole day
     */
    slots: Array<string> | null;
    reason: string;
    createdAt: string;
    reopenedAt: string | null;
};

export type ClosureAnswer = {
    applied: boolean;
    closure: Closure | null;
    /**
     * Parties that stay booked in that time, at most 200
     */
    affected: Array<AffectedEvent>;
};

export type ColleagueList = {
    items: Array<{
        id: string;
        name: string;
    }>;
};

export type ConciergeCase = {
    id: string;
    version: number;
    status: 'new' | 'accepted' | 'dropped';
    conversationId: string;
    /**
     * The answer in its conversation
     */
    seq: number | null;
    /**
     * What the host had said
     */
    question: string;
    /**
     * What the concierge said
     */
    answer: string;
    shouldSay: string | null;
    expected: ExpectedState;
    /**
     * Who said so
     */
    by: string;
    createdAt: string;
    decidedBy: string | null;
    decidedAt: string | null;
};

export type ConciergeCasePage = {
    items: Array<ConciergeCase>;
    nextCursor: string | null;
};

/**
 * Conversations of each mark: as many as the list with that `mark` has
 */
export type ConciergeCounts = {
    all: number;
    resolved: number;
    under_way: number;
    handed_over: number;
    quoted: number;
    held: number;
    booked: number;
    unbacked: number;
    fell_back: number;
    thumbs_up: number;
    thumbs_down: number;
    rated: number;
};

/**
 * `resolved`: closed without a person; `handed_over`: a person was asked for, or answered; `unbacked`: a draft was kept back by the guards; `fell_back`: the built-in engine answered for the model
 */
export type ConciergeMark = 'all' | 'resolved' | 'under_way' | 'handed_over' | 'quoted' | 'held' | 'booked' | 'unbacked' | 'fell_back' | 'thumbs_up' | 'thumbs_down' | 'rated';

export type ConciergeReport = {
    counts: ConciergeCounts;
    /**
     * Messages of hosts the concierge took on
     */
    answers: number;
    /**
     * Bookings that came of its holds
     */
    bookings: number;
    /**
     * Millionths of a dollar
     */
    costMicros: number;
    /**
     * Mean of 1 to 5; null where nobody has answered
     */
    csat: number | null;
    /**
     * The venue's calendar date
     */
    from: string;
    /**
     * The venue's calendar date
     */
    to: string;
    timeZone: string;
    costPerBookingMicros: number | null;
    /**
     * Why people took over, the most frequent first; `taken_over`: a person answered unasked
     */
    reasons: Array<{
        reason: string;
        count: number;
    }>;
    /**
     * Open questions without an article, asked in this time, of all stations
     */
    gaps: number;
    per: 'day' | 'week';
    points: Array<{
        counts: ConciergeCounts;
        /**
         * Messages of hosts the concierge took on
         */
        answers: number;
        /**
         * Bookings that came of its holds
         */
        bookings: number;
        /**
         * Millionths of a dollar
         */
        costMicros: number;
        /**
         * Mean of 1 to 5; null where nobody has answered
         */
        csat: number | null;
        /**
         * The venue's calendar date
         */
        from: string;
        /**
         * The venue's calendar date
         */
        to: string;
    }>;
};

export type ConciergeTrial = {
    /**
     * The share of conversations the model answers
     */
    percent: number;
    /**
     * Answers from here on count: the window, or since the share was set
     */
    since: string;
    /**
     * Answers each side needs
     */
    needed: number;
    /**
     * Percentage points of bad answers the model may have more
     */
    worsePoints: number;
    canary: TrialArm;
    rest: TrialArm;
    /**
     * `worse`: the share is set to 0 by itself
     */
    verdict: 'too_few' | 'as_good' | 'worse';
    /**
     * By how much the model does worse; negative: better
     */
    points: number | null;
};

export type ConciergeTurn = {
    triggerSeq: number;
    engine: string;
    status: string;
    outcome: string | null;
    intents: Array<string>;
    tools: Array<{
        name: string;
        ok: boolean;
    }>;
    /**
     * What the guard held against a draft
     */
    findings: Array<string>;
    /**
     * Millionths of a dollar
     */
    costMicros: number;
    at: string;
};

export type Config = {
    company: {
        name: string;
        email: string;
        phone: string;
        postalAddress: string;
    };
    currency: 'USD';
    priceVersion: string;
    price: {
        /**
         * US dollars as whole cents
         */
        adultCents: number;
        /**
         * US dollars as whole cents
         */
        childCents: number;
        /**
         * US dollars as whole cents
         */
        toddlerCents: number;
        /**
         * US dollars as whole cents
         */
        partyMinimumCents: number;
        proteinsPerGuest: number;
        adultFromAge: number;
        childFromAge: number;
    };
    party: {
        maxOnlineGuests: number;
        upgradesPerGuest: number;
    };
    travel: {
        freeMiles: number;
        /**
         * US dollars as whole cents
         */
        centsPerMile: number;
        maxMiles: number;
    };
    tax: {
        defaultRatePercent: number;
    };
    gratuity: {
        suggestedPercents: Array<number>;
    };
    deposit: {
        /**
         * US dollars as whole cents
         */
        amountCents: number;
        refundableDays: number;
    };
    hold: {
        signHours: number;
        payHours: number;
    };
    quote: {
        validDays: number;
    };
    scheduling: {
        slots: Array<{
            /**
             * The venue's wall-clock time
             */
            start: string;
            /**
             * Earliest bookable start of this slot
             */
            from: string;
            /**
             * Latest bookable start of this slot
             */
            to: string;
        }>;
        noticeHours: number;
        horizonDays: number;
        arrivalMinutes: number;
        cleanupMinutes: number;
        durations: Array<{
            upToGuests: number | null;
            minutes: number;
        }>;
    };
    reschedule: {
        freeCount: number;
        freeHours: number;
        /**
         * US dollars as whole cents
         */
        feeCents: number;
    };
    cancellation: {
        fullFoodCostHours: number;
    };
    cutoffs: {
        menuHours: number;
        guestsHours: number;
        dietaryHours: number;
    };
    paymentMethods: Array<{
        method: 'card' | 'zelle' | 'venmo';
        feePercent: number;
    }>;
    stations: Array<{
        id: string;
        name: string;
        city: string;
        state: string;
        timeZone: string;
    }>;
    /**
     * Every business variable in force by its key, for what has no place of its own above; only what a model may cost (`concierge.model…`) is left out
     */
    variables: {
        [key: string]: unknown;
    };
    /**
     * True when payments and messages go to the sandbox: no real money moves
     */
    sandbox: boolean;
};

export type Contact = {
    firstName: unknown & unknown;
    lastName: unknown & unknown;
    email: string;
    phone: string;
    /**
     * What messages are written in; English when left out
     */
    language?: 'en' | 'es';
};

export type ConversationBulkRequest = {
    conversations: Array<string>;
    what: {
        action: 'assign';
        to: 'me' | 'desk' | 'concierge' | string;
    } | {
        action: 'label';
        labelId: string;
    } | {
        action: 'unlabel';
        labelId: string;
    } | {
        action: 'snooze';
        until: string;
    } | {
        action: 'wake';
    } | {
        action: 'close';
    } | {
        action: 'reopen';
    } | {
        action: 'read';
    } | {
        action: 'unread';
    };
};

export type ConversationBulkResult = {
    results: Array<{
        id: string;
        done: boolean;
        /**
         * False where it was so already: there is nothing to take back
         */
        changed: boolean;
        /**
         * Why not, as an error code
         */
        code: string | null;
        message: string | null;
    }>;
};

/**
 * `desk`: handed to people, and nobody has taken it yet
 */
export type ConversationOwner = {
    kind: 'concierge' | 'desk' | 'staff';
    staff: {
        id: string;
        name: string;
    } | null;
};

export type ConversationOwnerChange = {
    to: 'me' | 'desk' | 'concierge' | string;
};

export type ConversationPage = {
    items: Array<ConversationRow>;
    nextCursor: string | null;
};

export type ConversationReply = {
    /**
     * May be left out in a chat where files are sent
     */
    text?: string;
    attachments?: Array<string>;
    takeOver?: boolean;
    /**
     * The last entry you have before you: when somebody else has spoken since, nothing is sent
     */
    seenSeq?: number;
    /**
     * The sender's own key: the same words sent again are the same words
     */
    clientKey?: string;
};

export type ConversationRow = {
    id: string;
    channel: 'web_chat' | 'sms' | 'email';
    status: 'open' | 'pending' | 'snoozed' | 'closed';
    priority: 'low' | 'normal' | 'high' | 'urgent';
    owner: ConversationOwner;
    /**
     * Null for a visitor who has not said who they are
     */
    name: string | null;
    address: string | null;
    unread: boolean;
    /**
     * The oldest word of the host nobody has answered
     */
    waitingSince: string | null;
    /**
     * The concierge has written an answer that waits for a yes
     */
    hasDraft: boolean;
    /**
     * By when a person answers; null when nobody waits for one
     */
    dueAt: string | null;
    /**
     * Why a person is wanted, while one is
     */
    escalation: 'severe_allergy' | 'injury' | 'legal_threat' | 'refund_dispute' | 'large_event' | 'discount_wish' | 'anger' | 'asked_for_person' | 'needs_travel_quote' | 'unbacked_answer' | 'cannot_answer' | 'engine_failed' | 'terms_unclear' | 'terms_refused' | 'switched_off' | 'file_to_read' | 'staff' | null;
    snoozedUntil: string | null;
    lastMessageAt: string;
    /**
     * By name
     */
    labels: Array<LabelMark>;
    /**
     * The beginning of what the host said last, and the page of the site they said it on
     */
    hostWords: {
        text: string;
        page: string | null;
    } | null;
    /**
     * The beginning of the last message
     */
    lastWords: {
        author: 'host' | 'concierge' | 'staff' | 'system';
        text: string;
    } | null;
};

export type ConversationStatusChange = {
    event: 'close';
} | {
    event: 'reopen';
} | {
    event: 'wake';
} | {
    event: 'snooze';
    until: string;
};

export type ConversationView = {
    id: string;
    channel: 'web_chat' | 'sms' | 'email';
    status: 'open' | 'pending' | 'snoozed' | 'closed';
    priority: 'low' | 'normal' | 'high' | 'urgent';
    owner: ConversationOwner;
    /**
     * Null for a visitor who has not said who they are
     */
    name: string | null;
    address: string | null;
    unread: boolean;
    /**
     * The oldest word of the host nobody has answered
     */
    waitingSince: string | null;
    /**
     * The concierge has written an answer that waits for a yes
     */
    hasDraft: boolean;
    /**
     * By when a person answers; null when nobody waits for one
     */
    dueAt: string | null;
    /**
     * Why a person is wanted, while one is
     */
    escalation: 'severe_allergy' | 'injury' | 'legal_threat' | 'refund_dispute' | 'large_event' | 'discount_wish' | 'anger' | 'asked_for_person' | 'needs_travel_quote' | 'unbacked_answer' | 'cannot_answer' | 'engine_failed' | 'terms_unclear' | 'terms_refused' | 'switched_off' | 'file_to_read' | 'staff' | null;
    snoozedUntil: string | null;
    lastMessageAt: string;
    /**
     * By name
     */
    labels: Array<LabelMark>;
    language: 'en' | 'es';
    subject: string | null;
    openedAt: string;
    lastSeq: number;
    hostReadSeq: number;
    staffReadSeq: number;
    bookingId: string | null;
    /**
     * The newest 50, oldest first
     */
    messages: Array<ThreadEntry>;
    person: {
        kind: 'visitor' | 'phone' | 'email';
        verified: boolean;
        customer: {
            id: string;
            firstName: string;
            lastName: string;
            email: string | null;
            phone: string;
        } | null;
        /**
         * How to reach whoever we do not know, as they said it themselves: nothing proves it
         */
        given: {
            name: string | null;
            email: string | null;
            phone: string | null;
        } | null;
        /**
         * The latest ten evenings held in this conversation
         */
        holds: Array<{
            code: string;
            status: 'pending_signature' | 'pending_deposit' | 'converted' | 'expired' | 'released';
            /**
             * The venue's calendar date
             */
            date: string;
            /**
             * The venue's wall-clock time
             */
            start: string;
            timeZone: string;
            station: string;
            guests: number;
            /**
             * By when it is signed or paid
             */
            expiresAt: string;
            /**
             * What it became
             */
            bookingId: string | null;
        }>;
        consents: Array<{
            channel: 'sms' | 'email';
            purpose: 'transactional' | 'marketing';
            allowed: boolean;
            /**
             * What they write here may be answered here, whatever else is not allowed
             */
            answers: boolean;
            stoppedByText: boolean;
        }>;
        /**
         * The latest ten; without money for whoever may not see payments
         */
        bookings: Array<{
            id: string;
            code: string;
            status: 'deposit_pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancellation_requested' | 'cancelled' | 'no_show';
            /**
             * The venue's calendar date
             */
            date: string;
            /**
             * The venue's wall-clock time
             */
            start: string;
            station: string;
            guests: number;
            totalCents: number | null;
            dueCents: number | null;
        }>;
    };
    openEscalation: {
        id: string;
        reason: 'severe_allergy' | 'injury' | 'legal_threat' | 'refund_dispute' | 'large_event' | 'discount_wish' | 'anger' | 'asked_for_person' | 'needs_travel_quote' | 'unbacked_answer' | 'cannot_answer' | 'engine_failed' | 'terms_unclear' | 'terms_refused' | 'switched_off' | 'file_to_read' | 'staff';
        priority: 'low' | 'normal' | 'high' | 'urgent';
        summary: string;
        tried: Array<string>;
        raisedAt: string;
        dueAt: string;
    } | null;
    draft: ReplyDraft | null;
    /**
     * Answers to be sent later, and those that were held
     */
    scheduled: Array<ScheduledReply>;
    files: AttachmentLimits;
    /**
     * By which clock the host lives, as an IANA name
     */
    timeZone: string;
    /**
     * The concierge's last five, for whoever may manage conversations
     */
    turns: Array<ConciergeTurn>;
};

export type Correction = {
    /**
     * What it should have said, in your words
     */
    shouldSay?: string;
    expected?: ExpectedState;
};

export type CustomerChange = {
    version: number;
    firstName?: unknown & unknown;
    lastName?: unknown & unknown;
    email?: string;
    phone?: string;
    language?: 'en' | 'es';
};

export type CustomerConsent = {
    channel: 'sms' | 'email';
    purpose: 'transactional' | 'marketing';
    granted: boolean;
    wording: string;
    source: 'phone' | 'in_person' | 'letter' | 'email';
};

export type CustomerContact = {
    firstName: string;
    lastName: string;
    /**
     * Null for somebody who is reached by phone only
     */
    email: string | null;
    phone: string;
    id: string;
    version: number;
};

export type CustomerNote = {
    id: string;
    text: string;
    by: {
        id: string;
        name: string | null;
    };
    at: string;
    editedAt: string | null;
    mine: boolean;
};

export type CustomerNoteText = {
    text: string;
};

export type CustomerPage = {
    items: Array<CustomerRow>;
    nextCursor: string | null;
};

export type CustomerProfile = {
    firstName: string;
    lastName: string;
    /**
     * Null for somebody who is reached by phone only
     */
    email: string | null;
    phone: string;
    id: string;
    version: number;
    /**
     * What they are written to in; English while nobody knows
     */
    language: 'en' | 'es' | null;
    createdAt: string;
    /**
     * The id asked for, when it was merged into this customer
     */
    mergedFrom: string | null;
    erasedAt: string | null;
    totals: {
        bookings: number;
        /**
         * Held or still to come
         */
        parties: number;
        /**
         * US dollars as whole cents
         */
        billedCents: number;
        /**
         * US dollars as whole cents
         */
        paidCents: number;
        /**
         * US dollars as whole cents
         */
        refundedCents: number;
    };
    consents: Array<{
        channel: 'sms' | 'email';
        purpose: 'transactional' | 'marketing';
        word: 'granted' | 'revoked' | 'unasked';
        allowed: boolean;
        stoppedByText: boolean;
    }>;
    /**
     * The newest 100 words, newest first
     */
    consentHistory: Array<{
        channel: 'sms' | 'email';
        purpose: 'transactional' | 'marketing';
        granted: boolean;
        wording: string;
        source: string;
        at: string;
    }>;
    bookings: Array<{
        id: string;
        code: string;
        status: 'deposit_pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancellation_requested' | 'cancelled' | 'no_show';
        /**
         * The venue's calendar date
         */
        date: string;
        /**
         * The venue's wall-clock time
         */
        start: string;
        station: string;
        guests: number;
        /**
         * US dollars as whole cents
         */
        totalCents: number;
        /**
         * Negative where the host has a credit
         */
        dueCents: number;
    }>;
    quotes: Array<{
        id: string;
        outcome: string;
        /**
         * US dollars as whole cents
         */
        totalCents: number;
        at: string;
        expiresAt: string;
    }>;
    leads: Array<{
        id: string;
        source: string;
        status: string;
        score: number;
        at: string;
    }>;
    payments: Array<{
        id: string;
        code: string;
        method: string;
        status: string;
        /**
         * US dollars as whole cents
         */
        amountCents: number;
        /**
         * US dollars as whole cents
         */
        refundedCents: number;
        at: string;
    }>;
    messages: Array<{
        channel: 'sms' | 'email';
        template: string;
        /**
         * A text as it left, an e-mail’s subject, without the host’s own links. Null before it is written, and for whoever may not read conversations or know money
         */
        words: string | null;
        state: string;
        at: string;
        code: string | null;
    }>;
    notes: Array<CustomerNote>;
    /**
     * Those that can still be undone
     */
    merges: Array<{
        id: string;
        absorbedId: string;
        by: {
            id: string;
            name: string | null;
        };
        at: string;
        undoUntil: string;
    }>;
};

export type CustomerRow = {
    firstName: string;
    lastName: string;
    /**
     * Null for somebody who is reached by phone only
     */
    email: string | null;
    phone: string;
    id: string;
    bookings: number;
    lastPartyAt: string | null;
    /**
     * Of the venue of that party
     */
    lastPartyTimeZone: string | null;
    /**
     * US dollars as whole cents
     */
    spentCents: number;
    createdAt: string;
};

export type Dashboard = {
    station: StationRef | null;
    /**
     * The station’s; for all, that of your oldest station
     */
    timeZone: string;
    today: EventsOfDay;
    /**
     * The seven days after today
     */
    days: Array<EventsOfDay>;
    /**
     * Null for those who may not see money
     */
    due: {
        overdue: LinkedAmount;
        next7Days: LinkedAmount;
        /**
         * Money owed to hosts
         */
        credits: LinkedAmount;
    } | null;
    /**
     * Dates held that expire within two hours
     */
    holds: LinkedCount | null;
    /**
     * Bookings that wait for their deposit
     */
    deposits: {
        count: number;
        nextDeadline: string | null;
        link: ListLink;
    };
    /**
     * Parties of today and the next seven days without a chef
     */
    unassigned: LinkedCount;
    decisions: Array<{
        kind: 'cancellation' | 'deletion' | 'overpayment' | 'refund' | 'time_off' | 'setting' | 'staff';
        /**
         * What you may decide
         */
        count: number;
        /**
         * What you asked for yourself, so that somebody else decides; with `count` it is all the list shows
         */
        own: number;
        link: ListLink;
    }>;
};

export type DateOverride = {
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    slot: string;
    works: boolean;
    reason: string;
};

export type DeadJob = {
    id: string;
    queue: string;
    failedAt: string;
    attempts: number;
    reason: string | null;
    /**
     * References only; texts that are not ids are masked
     */
    payload: {
        [key: string]: unknown;
    };
};

export type DeadJobPage = {
    items: Array<DeadJob>;
    nextCursor: string | null;
};

export type Decision = {
    verdict: 'approve' | 'reject';
    reason: string;
};

export type DecisionAsked = {
    outcome: 'waiting' | 'done';
    decisionId: string | null;
};

export type DecisionPage = {
    items: Array<WaitingDecision>;
    nextCursor: string | null;
};

export type DeletionAsk = {
    version: number;
    reason: string;
};

export type DepositPause = {
    reason: string;
    until?: string;
};

export type DepositRequest = {
    method: 'card' | 'zelle' | 'venmo';
};

export type DeskBooking = {
    view: 'desk';
    id: string;
    version: number;
    status: 'deposit_pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancellation_requested' | 'cancelled' | 'no_show';
    source: string;
    customerId: string;
    summary: DeskPartySummary;
    dietaryNotes: string | null;
    /**
     * What the host said of allergies beside the agreement, as by text; null: nothing
     */
    allergiesSaid: 'none' | 'declared' | null;
    /**
     * Since when we know that the phone is not the host’s: nothing about the party is texted to it
     */
    phoneWrongSince: string | null;
    gratuityPercent: number | null;
    needsTravelConfirmation: boolean;
    /**
     * Null for those who may not see money, and so is every other amount; the lists of it are empty
     */
    money: {
        /**
         * US dollars as whole cents
         */
        totalCents: number;
        /**
         * US dollars as whole cents
         */
        paidCents: number;
        /**
         * US dollars as whole cents
         */
        dueCents: number;
        /**
         * US dollars as whole cents
         */
        refundedCents: number;
        /**
         * Sure to go back and not sent yet; what may be turned down, or is to be paid again, is not in it
         */
        goesBackCents: number;
        /**
         * Due now, with what is sure to go back gone; negative while more was paid
         */
        openCents: number;
        /**
         * Paid, and neither sent nor promised back: what can still go back
         */
        refundableCents: number;
    } | null;
    deposit: {
        amountCents: number | null;
        missingCents: number | null;
        toldAt: string | null;
        dueAt: string | null;
        pause: {
            reason: string;
            by: Person;
            at: string;
            until: string | null;
        } | null;
    };
    policyText: Array<string>;
    agreement: {
        signedAt: string;
        signerName: string;
        method: string;
    } | null;
    documents: Array<{
        kind: 'agreement' | 'invoice';
        title: string;
        url: string;
    }>;
    allergens: Array<{
        allergen: string;
        severity: string;
        notes: string | null;
        /**
         * What the kitchen does about it
         */
        action: string;
    }>;
    chefs: Array<{
        id: string;
        name: string;
        position: number;
        /**
         * They do not work then any more: the party needs somebody else
         */
        absent: boolean;
    }>;
    payments: Array<{
        id: string;
        method: string;
        purpose: string;
        status: string;
        /**
         * US dollars as whole cents
         */
        amountCents: number;
        /**
         * US dollars as whole cents
         */
        capturedCents: number;
        /**
         * US dollars as whole cents
         */
        refundedCents: number;
        /**
         * Of a payment by hand, as it was written down
         */
        reference: string | null;
        /**
         * Who wrote a payment by hand down
         */
        recordedBy: Person | null;
        at: string;
    }>;
    refunds: Array<{
        id: string;
        paymentId: string;
        method: string;
        /**
         * US dollars as whole cents
         */
        amountCents: number;
        status: 'needs_approval' | 'requested' | 'submitted' | 'succeeded' | 'failed' | 'rejected' | 'withdrawn';
        reason: string;
        requestedBy: Person;
        /**
         * Who agreed to it, turned it down or took it back
         */
        approvedBy: Person | null;
        /**
         * Paid beyond the bill: it is neither turned down nor taken back
         */
        owed: boolean;
        /**
         * What the bill is smaller by for it
         */
        reducesBillCents: number;
        mayWithdraw: boolean;
        at: string;
    }>;
    ledger: Array<{
        id: string;
        kind: string;
        note: string;
        at: string;
        postings: Array<{
            account: string;
            /**
             * US dollars as whole cents
             */
            amountCents: number;
        }>;
    }>;
    messages: Array<{
        id: string;
        channel: string;
        template: string;
        /**
         * A text as it left, an e-mail’s subject, without the host’s own links. Null before it is written, and for whoever may not read conversations or know money
         */
        words: string | null;
        status: string;
        outcome: string | null;
        at: string;
        sendAfter: string;
    }>;
    timeline: Array<{
        at: string;
        kind: string;
        text: string;
        staffOnly: boolean;
        by: Person | null;
        note: string | null;
    }>;
    notes: Array<{
        id: string;
        text: string;
        by: Person;
        at: string;
        editedAt: string | null;
        mine: boolean;
    }>;
    decisions: Array<{
        /**
         * `dec_…`, or `rfd_…` for a refund
         */
        id: string;
        kind: 'cancellation' | 'deletion' | 'overpayment' | 'refund';
        cause: 'host' | 'company' | 'weather' | null;
        /**
         * Of money that is to go back
         */
        amountCents: number | null;
        method: string | null;
        /**
         * A refund of this card payment failed for good: its approval may name another `way`
         */
        cardTookNone: boolean;
        reason: string;
        /**
         * Why a refund takes a second person
         */
        because: string | null;
        by: Person;
        at: string;
        mayDecide: boolean;
        /**
         * False for what was paid beyond the bill, which is the host’s
         */
        mayReject: boolean;
        mayWithdraw: boolean;
    }>;
    deleted: {
        at: string;
        by: Person;
        reason: string;
        purgedAfter: string;
    } | null;
    /**
     * Days it could be restored after a deletion (`desk.restoreDays`)
     */
    restoreDays: number;
    linksLeft: {
        manage: number;
        sign: number;
        pay: number;
    };
    can: {
        edit: boolean;
        move: boolean;
        note: boolean;
        requestCancellation: boolean;
        delete: boolean;
        restore: boolean;
        keepOpen: boolean;
        recordPayment: boolean;
        requestRefund: boolean;
        sendLinks: boolean;
        markNoShow: boolean;
    };
    createdAt: string;
    changedAt: string;
    changedBy: Person | null;
};

export type DeskBookingMade = {
    id: string;
    code: string;
    payBy: string;
    cancelledAt: string;
    /**
     * US dollars as whole cents
     */
    totalCents: number;
};

export type DeskBookingRequest = {
    party: PartyInput;
    upgrades?: Array<ItemCount>;
    addOns?: Array<ItemCount>;
    venue: Venue;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    gratuityPercent?: number;
    contact: DeskContact;
    source: 'phone' | 'staff';
    /**
     * The customer said yes to texts when they were read the sentence of the preview
     */
    smsConsent?: boolean;
    requests?: string;
    dietaryNotes?: string;
    /**
     * Why this party may be booked inside the notice or beyond the horizon
     */
    shortNotice?: string;
    /**
     * The total that was read out; refused when it differs
     */
    expectedTotalCents?: number;
};

export type DeskChange = {
    version: number;
    party?: PartyInput;
    upgrades?: Array<ItemCount>;
    addOns?: Array<ItemCount>;
    gratuityPercent?: number | null;
    contact?: DeskContact;
    venue?: Venue;
    requests?: string | null;
    dietaryNotes?: string | null;
    /**
     * Why this change is made after the host’s own cut-off
     */
    override?: string;
    /**
     * `true` shows what would happen and changes nothing
     */
    preview?: boolean;
    /**
     * US dollars as whole cents
     */
    expectedTotalCents?: number;
};

export type DeskChangePreview = {
    applied: boolean;
    lines: Array<QuoteLine>;
    totals: QuoteTotals;
    /**
     * US dollars as whole cents
     */
    differenceCents: number;
    /**
     * US dollars as whole cents
     */
    dueCents: number;
    version: number;
    /**
     * A word beside the ZIP code when it belongs to another city than the one given
     */
    placeHint: string | null;
};

export type DeskContact = {
    firstName: unknown & unknown;
    lastName: unknown & unknown;
    email?: string;
    phone: string;
    /**
     * What messages are written in; English when left out
     */
    language?: 'en' | 'es';
};

export type DeskLeadKept = {
    id: string;
};

export type DeskLeadRequest = {
    contact: PartialContact;
    quoteId?: string;
    adults?: number;
    children?: number;
    /**
     * The venue's calendar date
     */
    eventDate?: string;
    /**
     * Where the party would be: it says whose lead this is
     */
    venue: PartialVenue;
    /**
     * US dollars as whole cents
     */
    budgetCents?: number;
    message?: string;
};

export type DeskLink = {
    link: 'manage' | 'sign' | 'pay';
    channel: 'email' | 'sms';
};

export type DeskLinkSent = {
    left: number;
};

export type DeskMove = {
    version: number;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    /**
     * Why this move costs nothing and uses up no free one
     */
    waiveFee?: string;
    /**
     * Why it may be moved inside the notice or beyond the horizon
     */
    shortNotice?: string;
    /**
     * `true` shows what would happen and changes nothing
     */
    preview?: boolean;
    /**
     * US dollars as whole cents
     */
    expectedFeeCents?: number;
};

export type DeskMovePreview = {
    applied: boolean;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    /**
     * Null for those who may not see money
     */
    feeCents: number | null;
    rule: string;
    /**
     * Null for those who may not see money
     */
    dueCents: number | null;
    version: number;
};

export type DeskPartySummary = {
    code: string;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    /**
     * The venue's wall-clock time
     */
    slot: string;
    timeZone: string;
    startsAt: string;
    arrivalAt: string;
    endsAt: string;
    durationMinutes: number;
    station: StationRef;
    party: {
        adults: number;
        children: number;
        toddlers: number;
    };
    upgrades: Array<{
        item: string;
        quantity: number;
    }>;
    addOns: Array<{
        item: string;
        quantity: number;
    }>;
    venue: {
        street: string;
        city: string;
        state: string;
        postalCode: string;
    };
    contact: {
        firstName: string;
        lastName: string;
        /**
         * Null for who booked by phone and has none
         */
        email: string | null;
        phone: string;
    };
    requests: string | null;
    lines: Array<QuoteLine>;
    totals: QuoteTotals | null;
    travel: TravelSummary;
};

export type DeskPreview = {
    quote: Quote;
    slot: SlotVerdict;
    /**
     * US dollars as whole cents
     */
    depositCents: number;
    payBy: string;
    timeZone: string;
    consentWording: string;
};

export type DeskPreviewRequest = {
    party: PartyInput;
    upgrades?: Array<ItemCount>;
    addOns?: Array<ItemCount>;
    venue: Venue;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    gratuityPercent?: number;
};

export type Dish = {
    slug: string;
    kind: 'protein' | 'upgrade' | 'add_on' | 'included';
    name: string;
    description: string;
    /**
     * Per portion; 0 for what is included
     */
    priceCents: number;
    allergens: Array<'shellfish' | 'fish' | 'soy' | 'gluten' | 'sesame' | 'eggs' | 'dairy' | 'nuts' | 'sulfites' | 'other'>;
    vegetarian: boolean;
    sort: number;
    /**
     * Offered now
     */
    active: boolean;
    /**
     * False while the first price waits for a second person
     */
    priced: boolean;
    version: number;
    /**
     * A price that waits for a second person
     */
    openRequestId: string | null;
};

export type DishChange = {
    version: number;
    name?: unknown & unknown;
    description?: string;
    allergens?: Array<'shellfish' | 'fish' | 'soy' | 'gluten' | 'sesame' | 'eggs' | 'dairy' | 'nuts' | 'sulfites' | 'other'>;
    vegetarian?: boolean;
    active?: boolean;
    reason: string;
};

export type DishList = {
    items: Array<Dish>;
};

export type DraftApproval = {
    text?: string;
};

export type DuplicateList = {
    items: Array<{
        id: string;
        firstName: string;
        lastName: string;
        email: string | null;
        phone: string;
        version: number;
        createdAt: string;
        bookings: number;
        because: Array<'phone' | 'name'>;
    }>;
};

export type EndedSessions = {
    ended: number;
};

export type ErasureReceipt = {
    customerId: string;
    at: string;
    erased: Array<{
        what: string;
        count: number;
    }>;
    kept: Array<{
        what: string;
        count: number;
        why: string;
        until: string | null;
    }>;
};

export type ErasureRequest = {
    version: number;
    reason: string;
    confirm: 'ERASE';
};

export type EscalationPage = {
    items: Array<EscalationRow>;
    nextCursor: string | null;
};

export type EscalationRow = {
    id: string;
    conversationId: string;
    name: string | null;
    channel: 'web_chat' | 'sms' | 'email';
    reason: 'severe_allergy' | 'injury' | 'legal_threat' | 'refund_dispute' | 'large_event' | 'discount_wish' | 'anger' | 'asked_for_person' | 'needs_travel_quote' | 'unbacked_answer' | 'cannot_answer' | 'engine_failed' | 'terms_unclear' | 'terms_refused' | 'switched_off' | 'file_to_read' | 'staff';
    priority: 'low' | 'normal' | 'high' | 'urgent';
    summary: string;
    owner: ConversationOwner;
    raisedAt: string;
    dueAt: string;
    late: boolean;
};

export type EventReceipt = {
    received: true;
};

export type EventsOfDay = {
    /**
     * The venue's calendar date
     */
    date: string;
    events: number;
    guests: number;
    link: ListLink;
};

/**
 * Where the conversation should have been after the answer
 */
export type ExpectedState = {
    /**
     * A tool it should have used
     */
    tool?: string;
    /**
     * Why a person should have been asked; `none`: nobody should have been
     */
    handOff?: 'severe_allergy' | 'injury' | 'legal_threat' | 'refund_dispute' | 'large_event' | 'discount_wish' | 'anger' | 'asked_for_person' | 'needs_travel_quote' | 'unbacked_answer' | 'cannot_answer' | 'engine_failed' | 'terms_unclear' | 'terms_refused' | 'switched_off' | 'file_to_read' | 'staff' | 'none';
    /**
     * What the party should have come to
     */
    totalCents?: number;
    /**
     * The venue's calendar date
     */
    date?: string;
    /**
     * The venue's wall-clock time
     */
    start?: string;
    /**
     * Whether an evening should have been held
     */
    held?: boolean;
};

export type Faq = {
    id: string;
    version: number;
    slug: string;
    language: KnowledgeLanguage;
    category: KnowledgeCategory;
    title: string;
    /**
     * Safe to put into a page
     */
    html: string;
    text: string;
};

export type FaqList = {
    items: Array<Faq>;
};

export type FilledReplyList = {
    items: Array<{
        id: string;
        name: string;
        /**
         * Null where something it names is not known here
         */
        text: string | null;
        /**
         * What it names and nobody knows, in words
         */
        missing: Array<string>;
    }>;
};

export type Flag = {
    key: string;
    description: string;
    owner: string;
    /**
     * The venue's calendar date
     */
    expiresOn: string;
    version: number;
    createdAt: string;
    rules: Array<{
        environment: 'development' | 'test' | 'staging' | 'production';
        enabled: boolean;
        /**
         * Of whoever the flag is asked about, always the same ones
         */
        percentage: number;
        /**
         * Empty for every station
         */
        stationIds: Array<string>;
        changedAt: string;
    }>;
    /**
     * This version of the program asks for it
     */
    known: boolean;
    lastReadOn: string | null;
    /**
     * Why it should go: its time is over, everybody has long got the same, or nobody asks
     */
    stale: Array<'expired' | 'settled' | 'unread'>;
};

export type FlagChange = {
    /**
     * The one you have seen; null to make a new flag
     */
    version: number | null;
    description: unknown & unknown;
    owner: unknown & unknown & unknown;
    /**
     * The venue's calendar date
     */
    expiresOn: string;
    rules: Array<{
        environment: 'development' | 'test' | 'staging' | 'production';
        enabled: boolean;
        /**
         * Of whoever the flag is asked about, always the same ones
         */
        percentage: number;
        /**
         * Empty for every station
         */
        stationIds: Array<string>;
    }>;
    reason: string;
};

export type FlagList = {
    /**
     * The one this program runs in
     */
    environment: 'development' | 'test' | 'staging' | 'production';
    items: Array<Flag>;
    /**
     * Asked for by the program, and set by nobody: the default counts
     */
    missing: Array<{
        key: string;
        description: string;
        byDefault: boolean;
    }>;
};

export type GoogleStart = {
    url: string;
};

export type HandPayment = {
    method: 'zelle' | 'venmo' | 'cash';
    /**
     * US dollars as whole cents
     */
    amountCents: number;
    reference: unknown & unknown;
};

export type HandPaymentVerdict = {
    outcome: 'below_deposit' | 'deposit_reached' | 'fully_paid' | 'overpaid';
    message: string;
    /**
     * Null when it waits for a decision
     */
    paymentId: string | null;
};

export type HealthDetail = {
    readiness: Readiness;
    process: {
        version: string;
        nodeVersion: string;
        startedAt: string;
        roles: Array<string>;
        memoryBytes: number;
        /**
         * 99th percentile since the last look
         */
        eventLoopDelayMs: number;
        /**
         * Live connections of this process
         */
        openConsoles: number;
    };
    database: {
        sizeBytes: number;
        connections: number;
        oldestTransactionSeconds: number;
    };
};

export type Hold = {
    token: string;
    status: 'pending_signature' | 'pending_deposit' | 'converted' | 'expired' | 'released';
    /**
     * The next deadline: to sign, then to pay
     */
    expiresAt: string;
    /**
     * US dollars as whole cents
     */
    depositCents: number;
    agreementSigned: boolean;
    paymentStarted: boolean;
    signingLinksLeft: number;
    /**
     * Whether the host agreed to texts; without it links go by e-mail only
     */
    smsConsent: boolean;
    booking: PartySummary;
    /**
     * Set once the booking exists
     */
    manageUrl: string | null;
};

export type HoldPage = {
    items: Array<HoldRow>;
    nextCursor: string | null;
    count: number | null;
};

export type HoldReleaseRequest = {
    reason: string;
};

export type HoldRequest = {
    quoteId: string;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    venue: Venue;
    contact: Contact;
    smsConsent?: boolean;
    requests?: string;
};

export type HoldRow = {
    id: string;
    code: string;
    hostName: string;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    startsAt: string;
    /**
     * The venue’s
     */
    timeZone: string;
    station: StationRef;
    /**
     * Null for who may not see customers
     */
    contact: {
        phone: string;
        email: string;
    } | null;
    /**
     * Whether the host agreed to texts when they took the hold
     */
    smsAllowed: boolean;
    /**
     * How often the signing link can still be sent
     */
    signingLinksLeft: number;
    status: 'pending_signature' | 'pending_deposit';
    expiresAt: string;
    createdAt: string;
};

export type HostProfile = {
    firstName: string;
    lastName: string;
    email: string | null;
    phone: string;
    version: number;
};

export type HostProfileChange = {
    version: number;
    firstName?: unknown & unknown;
    lastName?: unknown & unknown;
    phone?: string;
};

export type HostSignOut = {
    everywhere?: boolean;
};

export type HostWelcome = {
    firstName: string;
};

export type InboxCounts = {
    /**
     * Hosts who wait for a person
     */
    waiting: number;
    /**
     * Of these, later than promised
     */
    late: number;
    /**
     * With people, and something in them nobody has read
     */
    unread: number;
    /**
     * Open ones that are yours
     */
    mine: number;
    /**
     * All that are not closed or snoozed, the concierge’s too
     */
    open: number;
};

export type InboxFilters = {
    /**
     * Open and pending ones when absent
     */
    view?: 'people' | 'waiting' | 'unread' | 'me' | 'desk' | 'concierge' | 'snoozed' | 'closed' | 'all';
    q?: unknown & unknown;
    channel?: 'web_chat' | 'sms' | 'email';
    priority?: 'low' | 'normal' | 'high' | 'urgent';
    label?: string;
};

export type InboxView = {
    id: string;
    mine: boolean;
    by: string;
    name: string;
    filters: InboxFilters;
    /**
     * Everybody of this role sees it too; null keeps it to yourself
     */
    sharedRole: 'super_admin' | 'admin' | 'support' | 'station_manager' | 'chef' | 'finance' | null;
};

export type InboxViewList = {
    items: Array<InboxView>;
};

export type Invitation = {
    id: string;
    email: string;
    role: StaffRole;
    stations: Array<StationRef>;
    state: InvitationState;
    invitedBy: string | null;
    /**
     * How often the e-mail was sent
     */
    sent: number;
    createdAt: string;
    expiresAt: string;
    /**
     * Whether you may send it again or withdraw it
     */
    mayChange: boolean;
};

export type InvitationAcceptance = {
    name: unknown & unknown;
    password: string;
};

export type InvitationAccepted = {
    step: SignInStep;
};

export type InvitationLetter = {
    email: string;
    role: StaffRole;
    stations: Array<string>;
    expiresAt: string;
};

export type InvitationPage = {
    items: Array<Invitation>;
    nextCursor: string | null;
};

export type InvitationRequest = {
    role: StaffRole;
    stations?: Array<string>;
    chef?: string | null;
    email: string;
};

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

export type IpBlock = {
    id: string;
    network: string;
    reason: string;
    blockedBy: string | null;
    state: 'in_force' | 'expired' | 'lifted';
    createdAt: string;
    expiresAt: string | null;
    liftedAt: string | null;
};

export type IpBlockPage = {
    items: Array<IpBlock>;
    nextCursor: string | null;
};

export type IpBlockRequest = {
    network: string | string | string | string;
    reason: string;
    expiresAt?: string | null;
};

export type IpUnblockRequest = {
    reason: string;
};

export type ItemCount = {
    item: string;
    quantity: number;
};

export type KeyScope = 'catalog.read' | 'quote.create' | 'quote.read' | 'availability.read' | 'hold.place' | 'lead.record' | 'knowledge.search' | 'booking.read' | 'booking.create' | 'payment.read' | 'customer.read' | 'station.read' | 'dashboard.read';

export type KnowledgeAnswer = {
    question: string;
    /**
     * False: nothing fits well enough to be given as an answer
     */
    answered: boolean;
    /**
     * How well it fits the question, from 0 to 1; comparable between questions
     */
    confidence: number;
    items: Array<KnowledgeHit>;
};

export type KnowledgeCategory = 'pricing' | 'menu' | 'booking' | 'payment' | 'travel' | 'event' | 'diet' | 'policies' | 'occasions' | 'company';

export type KnowledgeGap = {
    id: string;
    /**
     * Without what looks like an address or a number
     */
    question: string;
    language: KnowledgeLanguage;
    asked: number;
    firstAskedAt: string;
    lastAskedAt: string;
    status: 'open' | 'answered' | 'dismissed';
    article: {
        id: string;
        title: string;
    } | null;
    resolvedAt: string | null;
};

export type KnowledgeGapPage = {
    items: Array<KnowledgeGap>;
    nextCursor: string | null;
};

export type KnowledgeHit = {
    articleId: string;
    /**
     * The version that is quoted, for citing it
     */
    version: number;
    slug: string;
    language: KnowledgeLanguage;
    category: KnowledgeCategory;
    title: string;
    /**
     * The passage that fits best
     */
    excerpt: string;
    /**
     * The whole article as plain words
     */
    text: string;
    /**
     * Sum of the reciprocal ranks; orders the hits of one question only
     */
    score: number;
    /**
     * How well it fits the question, from 0 to 1; comparable between questions
     */
    confidence: number;
};

export type KnowledgeLanguage = 'en' | 'es';

export type KnowledgeSync = {
    same: number;
    onlyHere: number;
    items: Array<SyncEntry>;
};

export type Label = {
    id: string;
    name: string;
    colour: LabelColour;
    version: number;
    /**
     * How many conversations carry it, closed ones too
     */
    used: number;
};

export type LabelChange = {
    version: number;
    name?: unknown & unknown;
    colour?: LabelColour;
};

/**
 * A colour of the palette, not a shade: screens choose it by their theme
 */
export type LabelColour = 'plain' | 'good' | 'warn' | 'bad' | 'info' | 'accent';

export type LabelList = {
    items: Array<Label>;
};

export type LabelMark = {
    id: string;
    name: string;
    colour: LabelColour;
};

export type LeadReceipt = {
    id: string;
    message: string;
};

export type LeadRequest = {
    contact: PartialContact;
    quoteId?: string;
    adults?: number;
    children?: number;
    /**
     * The venue's calendar date
     */
    eventDate?: string;
    venue?: PartialVenue;
    /**
     * US dollars as whole cents
     */
    budgetCents?: number;
    message?: string;
};

export type LinkOnItsWay = {
    message: string;
};

export type LinkedAmount = {
    count: number;
    /**
     * US dollars as whole cents
     */
    amountCents: number;
    link: ListLink;
};

export type LinkedCount = {
    count: number;
    link: ListLink;
};

export type ListLink = {
    /**
     * The list
     */
    to: 'bookings' | 'holds' | 'decisions' | 'time-off' | 'settings-changes' | 'staff';
    /**
     * Its filter; the list then counts the same
     */
    search: {
        [key: string]: string;
    };
};

export type Liveness = {
    status: 'live';
};

export type Menu = {
    priceVersion: string;
    proteins: Array<MenuItem>;
    upgrades: Array<MenuItem>;
    addOns: Array<MenuItem>;
    included: Array<MenuItem>;
};

export type MenuItem = {
    slug: string;
    kind: 'protein' | 'upgrade' | 'add_on' | 'included';
    name: string;
    description: string;
    /**
     * Per portion; 0 for what is included
     */
    priceCents: number;
    allergens: Array<'shellfish' | 'fish' | 'soy' | 'gluten' | 'sesame' | 'eggs' | 'dairy' | 'nuts' | 'sulfites' | 'other'>;
    vegetarian: boolean;
};

export type MergeDone = {
    id: string;
    customerId: string;
    undoUntil: string;
};

export type MergePreview = {
    survivor: MergeSide;
    duplicate: MergeSide;
    result: {
        firstName: string;
        lastName: string;
        email: string | null;
        phone: string;
    };
    moves: {
        bookings: number;
        holds: number;
        notes: number;
        quotes: number;
        leads: number;
    };
    /**
     * What will be stopped, because one of the two has stopped it
     */
    consents: Array<{
        channel: string;
        purpose: string;
        address: string;
    }>;
    undoDays: number;
};

export type MergePreviewRequest = {
    otherId: string;
    /**
     * What is taken from the duplicate instead of kept
     */
    take?: Array<'name' | 'email' | 'phone'>;
};

export type MergeRequest = {
    otherId: string;
    /**
     * What is taken from the duplicate instead of kept
     */
    take?: Array<'name' | 'email' | 'phone'>;
    version: number;
    otherVersion: number;
};

export type MergeSide = {
    id: string;
    firstName: string;
    lastName: string;
    email: string | null;
    phone: string;
    version: number;
    createdAt: string;
    bookings: number;
};

export type MergeUndone = {
    id: string;
    customerId: string;
    undoUntil: string;
    /**
     * Made while the two were one, and not this customer’s own by its contact
     */
    since: Array<{
        kind: 'booking' | 'hold' | 'conversation' | 'lead' | 'note';
        id: string;
        /**
         * The booking’s code
         */
        code: string | null;
        at: string;
        /**
         * Whose its contact says it is; `unknown` stays
         */
        to: 'duplicate' | 'unknown';
    }>;
};

export type MessageTemplate = {
    name: string;
    /**
     * A text of a notice waits until quiet hours are over
     */
    timing: 'answer' | 'notice';
    /**
     * The facts it cannot do without
     */
    needs: Array<string>;
    /**
     * What it can be sent in; staff are written to in English
     */
    languages: Array<'en' | 'es'>;
    channels: Array<TemplateChannel>;
};

export type MovePreview = {
    possible: boolean;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    /**
     * Null for those who may not see money
     */
    feeCents: number | null;
    /**
     * Why the fee is what it is; null while the move is impossible
     */
    rule: string | null;
    dueCents: number | null;
    conflicts: Array<{
        code: string;
        message: string;
    }>;
    alternatives: Array<SlotAlternative>;
    chefs: Array<{
        chefId: string;
        name: string;
        kept: boolean;
        why: Array<string>;
    }>;
    version: number;
};

export type MutedNoticeTopics = {
    topics: Array<NoticeTopic>;
};

export type MyBooking = {
    code: string;
    status: 'deposit_pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancellation_requested' | 'cancelled' | 'no_show';
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    timeZone: string;
    startsAt: string;
    guests: number;
    place: string;
    /**
     * US dollars as whole cents
     */
    totalCents: number;
    /**
     * US dollars as whole cents
     */
    dueCents: number;
    /**
     * The page of the party; null once it lies too far back
     */
    manageUrl: string | null;
};

export type MyBookingPage = {
    items: Array<MyBooking>;
    nextCursor: string | null;
};

export type MyConsent = {
    channel: 'sms' | 'email';
    purpose: 'transactional' | 'marketing';
    word: 'granted' | 'revoked' | 'unasked';
    /**
     * Whether we write to you by this way now
     */
    allowed: boolean;
    /**
     * When you said so last
     */
    since: string | null;
    /**
     * How you said so
     */
    source: string | null;
    /**
     * What you agree to, word for word
     */
    wording: string;
    /**
     * You texted STOP: only a START from your phone takes it back
     */
    stoppedByText: boolean;
};

export type MyConsentChange = {
    channel: 'sms' | 'email';
    purpose: 'transactional' | 'marketing';
    granted: boolean;
};

export type MyConsentList = {
    items: Array<MyConsent>;
};

export type MyConversation = {
    id: string;
    channel: 'web_chat' | 'sms' | 'email';
    closed: boolean;
    openedAt: string;
    /**
     * The last twenty, oldest first; the chat itself has all of them
     */
    messages: Array<{
        seq: number;
        author: 'host' | 'concierge' | 'staff' | 'system';
        text: string;
        attachments: Array<ChatAttachment>;
        at: string;
    }>;
};

export type MyConversationPage = {
    items: Array<MyConversation>;
    nextCursor: string | null;
};

export type MyDocument = {
    kind: 'agreement' | 'invoice';
    code: string;
    title: string;
    /**
     * The date of the party
     */
    date: string;
    url: string;
};

export type MyDocumentPage = {
    items: Array<MyDocument>;
    nextCursor: string | null;
};

export type MyMessage = {
    id: string;
    channel: 'email' | 'sms';
    /**
     * The subject of an e-mail, the words of a text
     */
    subject: string;
    /**
     * The booking it is about
     */
    code: string | null;
    state: 'on_its_way' | 'sent' | 'delivered' | 'failed';
    at: string;
};

export type MyMessagePage = {
    items: Array<MyMessage>;
    nextCursor: string | null;
};

export type MyPayment = {
    id: string;
    code: string;
    method: 'card' | 'zelle' | 'venmo' | 'cash';
    purpose: 'deposit' | 'balance';
    /**
     * US dollars as whole cents
     */
    amountCents: number;
    /**
     * US dollars as whole cents
     */
    refundedCents: number;
    at: string;
    refunds: Array<{
        /**
         * US dollars as whole cents
         */
        amountCents: number;
        status: string;
        at: string;
    }>;
};

export type MyPaymentPage = {
    items: Array<MyPayment>;
    nextCursor: string | null;
};

export type MyQuote = {
    id: string;
    outcome: 'priced' | 'large_event' | 'beyond_service_area';
    eventDate: string | null;
    guests: number;
    /**
     * US dollars as whole cents
     */
    totalCents: number;
    createdAt: string;
    expiresAt: string;
};

export type MyQuotePage = {
    items: Array<MyQuote>;
    nextCursor: string | null;
};

export type MySession = {
    id: string;
    current: boolean;
    browser: string | null;
    createdAt: string;
    lastSeenAt: string;
};

export type MySessionList = {
    items: Array<MySession>;
};

export type NewApiKey = {
    key: string;
    apiKey: ApiKey;
};

export type NewArticle = {
    slug: string;
    language: KnowledgeLanguage;
    category: KnowledgeCategory;
    audience: ArticleAudience;
    reviewBy: string | null;
    ownerId: string | null;
    title: unknown & unknown;
    /**
     * Markdown; figures are references such as {{price.adult}}
     */
    body: string;
    /**
     * Other ways in which people ask for it; never shown
     */
    asks: Array<unknown & unknown>;
};

export type NewCannedReply = {
    name: unknown & unknown;
    body: string;
};

export type NewConversationNote = {
    text: string;
    /**
     * The sender's own key: the same words sent again are the same words
     */
    clientKey?: string;
};

export type NewDish = {
    kind: 'protein' | 'upgrade' | 'add_on' | 'included';
    name: unknown & unknown;
    description: string;
    /**
     * Only for upgrades and add-ons
     */
    priceCents?: number;
    allergens?: Array<'shellfish' | 'fish' | 'soy' | 'gluten' | 'sesame' | 'eggs' | 'dairy' | 'nuts' | 'sulfites' | 'other'>;
    vegetarian?: boolean;
    reason: string;
};

export type NewInboxView = {
    name: unknown & unknown;
    filters: InboxFilters;
    /**
     * Everybody of this role sees it too; null keeps it to yourself
     */
    sharedRole?: 'super_admin' | 'admin' | 'support' | 'station_manager' | 'chef' | 'finance' | null;
};

export type NewLabel = {
    name: unknown & unknown;
    colour: LabelColour;
};

export type NewSavedView = {
    name: unknown & unknown;
    filters: BookingFiltersInput;
    columns: Array<'code' | 'host' | 'event' | 'guests' | 'status' | 'total' | 'due' | 'station' | 'chefs' | 'source' | 'flags' | 'created'>;
    /**
     * Everybody of this role sees it too; null keeps it to yourself
     */
    sharedRole?: 'super_admin' | 'admin' | 'support' | 'station_manager' | 'chef' | 'finance' | null;
};

export type NewScheduledReply = {
    text: string;
    /**
     * Still to come, and at most 90 days ahead
     */
    sendAt: string;
    /**
     * The last entry you have before you: when somebody else has spoken since, nothing is sent
     */
    seenSeq: number;
    /**
     * Uploads of yours that go with it; they wait as long
     */
    attachments?: Array<string>;
    /**
     * The sender's own key: the same words sent again are the same words
     */
    clientKey?: string;
};

export type NoShow = {
    version: number;
    reason: string;
    /**
     * `true` shows what would happen and changes nothing
     */
    preview?: boolean;
    /**
     * US dollars as whole cents
     */
    expectedRefundCents?: number;
};

export type NoteText = {
    text: string;
};

export type NoteWritten = {
    id: string;
};

export type Notice = {
    id: string;
    topic: string;
    urgent: boolean;
    subject: string;
    body: string;
    path: string | null;
    at: string;
    seen: boolean;
};

export type NoticeGroup = {
    id: string;
    version: number;
    name: string;
    /**
     * Every active account, whatever the lists below say
     */
    everyone: boolean;
    /**
     * The address of the station it is about
     */
    stationMailboxes: boolean;
    staffIds: Array<string>;
    /**
     * Everybody who is assigned to one of them
     */
    stationIds: Array<string>;
    topics: Array<NoticeGroupTopic>;
    timing: NoticeTiming;
    timeZone: string;
    /**
     * 1 is Monday
     */
    workingDays: Array<number>;
    /**
     * The venue's wall-clock time
     */
    workingFrom: string;
    /**
     * The venue's wall-clock time
     */
    workingUntil: string;
    /**
     * The venue's wall-clock time
     */
    digestAt: string;
    names: Array<string>;
};

export type NoticeGroupChange = {
    version: number;
    name: unknown & unknown;
    /**
     * Every active account, whatever the lists below say
     */
    everyone: boolean;
    /**
     * The address of the station it is about
     */
    stationMailboxes: boolean;
    staffIds: Array<string>;
    /**
     * Everybody who is assigned to one of them
     */
    stationIds: Array<string>;
    topics: Array<NoticeGroupTopicInput>;
    timing: NoticeTiming;
    /**
     * An IANA zone
     */
    timeZone: unknown & unknown;
    /**
     * 1 is Monday
     */
    workingDays: Array<number>;
    /**
     * The venue's wall-clock time
     */
    workingFrom: string;
    /**
     * The venue's wall-clock time
     */
    workingUntil: string;
    /**
     * The venue's wall-clock time
     */
    digestAt: string;
};

export type NoticeGroupList = {
    items: Array<NoticeGroup>;
    urgent: Array<NoticeTopic>;
    unheard: Array<NoticeTopic>;
};

export type NoticeGroupTopic = {
    topic: NoticeTopic;
    email: boolean;
    console: boolean;
};

export type NoticeGroupTopicInput = {
    topic: NoticeTopic;
    email: boolean;
    console: boolean;
};

export type NoticeGroupWish = {
    name: unknown & unknown;
    /**
     * Every active account, whatever the lists below say
     */
    everyone: boolean;
    /**
     * The address of the station it is about
     */
    stationMailboxes: boolean;
    staffIds: Array<string>;
    /**
     * Everybody who is assigned to one of them
     */
    stationIds: Array<string>;
    topics: Array<NoticeGroupTopicInput>;
    timing: NoticeTiming;
    /**
     * An IANA zone
     */
    timeZone: unknown & unknown;
    /**
     * 1 is Monday
     */
    workingDays: Array<number>;
    /**
     * The venue's wall-clock time
     */
    workingFrom: string;
    /**
     * The venue's wall-clock time
     */
    workingUntil: string;
    /**
     * The venue's wall-clock time
     */
    digestAt: string;
};

export type NoticeList = {
    items: Array<Notice>;
    unseen: number;
};

export type NoticeTest = {
    email: string;
};

/**
 * At once; within the working hours of the group; or together each morning
 */
export type NoticeTiming = 'always' | 'working_hours' | 'digest';

/**
 * What there is to hear of
 */
export type NoticeTopic = 'new_booking' | 'hold_expired' | 'deposit_missed' | 'cancellation_asked' | 'decision_waiting' | 'travel_to_confirm' | 'terms_open' | 'unassigned_event' | 'unassigned_critical' | 'escalation_urgent' | 'escalation_high' | 'chat_waiting' | 'draft_waiting' | 'delivery_failed' | 'money_attention' | 'sign_in_alarm' | 'figure_changed' | 'concierge_trial';

export type NoticesSeen = {
    upTo: string;
};

export type OwnNoticeTopic = {
    topic: NoticeTopic;
    urgent: boolean;
    muted: boolean;
    ways: Array<{
        group: string;
        timing: NoticeTiming;
        email: boolean;
        console: boolean;
    }>;
};

export type OwnNoticeTopics = {
    items: Array<OwnNoticeTopic>;
};

export type OwnSession = {
    id: string;
    current: boolean;
    method: 'password' | 'passkey' | 'google' | 'setup';
    ip: string | null;
    userAgent: string | null;
    createdAt: string;
    lastSeenAt: string;
    expiresAt: string;
};

export type OwnSessions = {
    items: Array<OwnSession>;
};

export type PartialContact = {
    firstName?: unknown & unknown;
    lastName?: unknown & unknown;
    email?: string;
    phone?: string;
};

export type PartialVenue = {
    street?: unknown & unknown;
    city?: unknown & unknown;
    state?: string;
    postalCode?: string;
    lat?: number;
    lng?: number;
};

export type Party = {
    adults: number;
    children: number;
    toddlers: number;
};

export type PartyInput = {
    adults: number;
    children?: number;
    toddlers?: number;
};

export type PartySummary = {
    code: string;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    /**
     * The venue's wall-clock time
     */
    slot: string;
    timeZone: string;
    startsAt: string;
    arrivalAt: string;
    endsAt: string;
    durationMinutes: number;
    station: StationRef;
    party: {
        adults: number;
        children: number;
        toddlers: number;
    };
    upgrades: Array<{
        item: string;
        quantity: number;
    }>;
    addOns: Array<{
        item: string;
        quantity: number;
    }>;
    venue: {
        street: string;
        city: string;
        state: string;
        postalCode: string;
    };
    contact: {
        firstName: string;
        lastName: string;
        /**
         * Null for who booked by phone and has none
         */
        email: string | null;
        phone: string;
    };
    requests: string | null;
    lines: Array<QuoteLine>;
    totals: QuoteTotals;
    travel: TravelSummary;
};

export type Passkey = {
    id: string;
    name: string;
    /**
     * Kept in an account of the maker’s cloud, too
     */
    backedUp: boolean;
    createdAt: string;
};

export type PasskeyOptions = {
    challenge: string;
    [key: string]: unknown;
};

export type PasskeyProof = {
    id: string;
    rawId: string;
    type: 'public-key';
    response: {
        clientDataJSON: string;
        authenticatorData: string;
        signature: string;
        userHandle?: string | null;
    };
};

export type Passkeys = {
    items: Array<Passkey>;
};

export type PaymentStart = {
    paymentId: string;
    /**
     * US dollars as whole cents
     */
    amountCents: number;
    clientSecret?: string;
    checkoutUrl?: string;
    /**
     * For Zelle and Venmo: where to send it and what to write
     */
    instructions?: {
        to: string;
        memo: string;
        lines: Array<string>;
    };
};

export type Person = {
    /**
     * staff, host, customer, visitor, apiKey, system, webhook or concierge
     */
    kind: string;
    id: string | null;
    name: string;
};

export type Preference = {
    channel: 'sms' | 'email';
    purpose: 'transactional' | 'marketing';
    /**
     * Where it goes, masked
     */
    to: string;
    word: 'granted' | 'revoked' | 'unasked';
    /**
     * Whether we write by this way now
     */
    allowed: boolean;
    since: string | null;
    /**
     * How it was said
     */
    source: string | null;
    /**
     * What one agrees to, word for word
     */
    wording: {
        en: string;
        es: string;
    };
    version: string;
    /**
     * STOP was texted: only a START from the phone takes it back
     */
    stoppedByText: boolean;
};

export type PreferenceChange = {
    channel: 'sms' | 'email';
    purpose: 'transactional' | 'marketing';
    granted: boolean;
    language: 'en' | 'es';
    version: string;
};

export type PreferenceList = {
    items: Array<Preference>;
};

export type Problem = {
    type: string;
    title: string;
    status: number;
    detail?: string;
    code: 'bad_request' | 'validation_failed' | 'unauthenticated' | 'forbidden' | 'second_factor_required' | 'device_unverified' | 'locked_out' | 'not_found' | 'already_exists' | 'slot_taken' | 'slot_unavailable' | 'chef_unavailable' | 'invalid_transition' | 'version_conflict' | 'figures_changed' | 'quote_expired' | 'hold_expired' | 'link_expired' | 'cutoff_passed' | 'needs_human' | 'already_done' | 'limit_reached' | 'idempotency_mismatch' | 'idempotency_in_progress' | 'method_not_allowed' | 'payload_too_large' | 'unsupported_media_type' | 'rate_limited' | 'gateway_unavailable' | 'overloaded' | 'internal';
    requestId: string;
    retryable: boolean;
    errors: Array<{
        field: string;
        message: string;
    }>;
    /**
     * With `slot_taken`: the nearest free starts
     */
    alternatives?: Array<SlotAlternative>;
    /**
     * With `figures_changed` on a hold: the new quote for the full address
     */
    quote?: Quote;
    /**
     * With `version_conflict`: the version there is now
     */
    version?: number;
    /**
     * With `version_conflict` on the booking desk: who was faster
     */
    changedBy?: string;
    /**
     * With `already_exists` on a customer: who has the e-mail address
     */
    customerId?: string;
    /**
     * With `version_conflict`: when that was
     */
    changedAt?: string;
};

export type Queue = {
    name: string;
    /**
     * Due now or later
     */
    waiting: number;
    active: number;
    /**
     * Given up on after every attempt
     */
    dead: number;
    /**
     * Five fields in UTC, where it starts by itself
     */
    cron: string | null;
};

export type QueueList = {
    items: Array<Queue>;
};

export type Quote = {
    id: string;
    outcome: 'priced' | 'large_event' | 'beyond_service_area';
    /**
     * What to tell the host when a person quotes instead
     */
    message: string | null;
    party: {
        adults: number;
        children: number;
        toddlers: number;
    };
    upgrades: Array<{
        item: string;
        quantity: number;
    }>;
    addOns: Array<{
        item: string;
        quantity: number;
    }>;
    lines: Array<QuoteLine>;
    totals: QuoteTotals;
    /**
     * US dollars as whole cents
     */
    depositCents: number;
    /**
     * `to_be_confirmed` with `travelCents` 0: the travel is not in the totals; a person quotes or confirms it. Always so beyond the service area
     */
    travel: TravelSummary;
    /**
     * A word beside the ZIP code when it belongs to another city than the one given
     */
    placeHint: string | null;
    station: StationRef;
    eventDate: string | null;
    priceVersion: string;
    leadRecorded: boolean;
    expiresAt: string;
};

export type QuoteLine = {
    kind: 'adults' | 'children' | 'toddlers' | 'upgrade' | 'add_on' | 'minimum_adjustment' | 'discount' | 'travel' | 'tax' | 'gratuity' | 'reschedule_fee' | 'cancellation_fee';
    label: string;
    quantity: number;
    /**
     * Whole cents per unit; of a percentage, one percent of its base, rounded
     */
    unitCents: number;
    /**
     * US dollars as whole cents
     */
    amountCents: number;
    /**
     * The rule that produced this line, in words
     */
    rule: string;
};

export type QuoteRequest = {
    party: PartyInput;
    upgrades?: Array<ItemCount>;
    addOns?: Array<ItemCount>;
    venue: PartialVenue;
    /**
     * The venue's calendar date
     */
    eventDate?: string;
    gratuityPercent?: number;
    contact?: PartialContact;
};

export type QuoteTotals = {
    /**
     * US dollars as whole cents
     */
    foodCents: number;
    /**
     * US dollars as whole cents
     */
    minimumAdjustmentCents: number;
    /**
     * US dollars as whole cents
     */
    discountCents: number;
    /**
     * US dollars as whole cents
     */
    travelCents: number;
    /**
     * US dollars as whole cents
     */
    taxCents: number;
    /**
     * US dollars as whole cents
     */
    gratuityCents: number;
    /**
     * US dollars as whole cents
     */
    totalCents: number;
};

export type ReadUpTo = {
    seq: number;
};

export type Readiness = {
    status: 'ready' | 'degraded' | 'down';
    checks: Array<{
        name: string;
        status: 'up' | 'degraded' | 'down';
        latencyMs: number;
        detail?: string;
    }>;
};

export type RefreshRequest = {
    refreshToken: string;
};

export type RefundAsk = {
    /**
     * US dollars as whole cents
     */
    amountCents: number;
    /**
     * `reduce`: the bill is smaller by it and nothing more is due for it. `keep`: the bill stays, and the host is to pay it again.
     */
    bill: 'reduce' | 'keep';
    reason: string;
};

export type RefundAsked = {
    outcome: 'on_its_way' | 'needs_approval';
    /**
     * Why it waits for a second person
     */
    because: string | null;
};

export type RefundDecision = {
    verdict: 'approve' | 'reject';
    reason?: string;
    way?: 'zelle' | 'venmo' | 'cash';
};

export type RejectedDraft = {
    engine: string;
    /**
     * What was never sent
     */
    text: string;
    findings: Array<{
        /**
         * `unbacked`, `promise`, `leak`, `empty` or `too_long`
         */
        kind: string;
        what: string;
    }>;
};

export type ReplayRequest = {
    id?: string;
};

export type Replayed = {
    replayed: number;
};

/**
 * An answer of the concierge to an e-mail; it leaves with a yes of ours
 */
export type ReplyDraft = {
    id: string;
    text: string;
    sources: Array<ChatSource>;
    actions: Array<ChatAction>;
    madeAt: string;
};

export type RequestsBody = {
    requests?: string;
    dietaryNotes?: string;
};

export type ReschedulePreview = {
    applied: boolean;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    /**
     * US dollars as whole cents
     */
    feeCents: number;
    rule: string;
    /**
     * US dollars as whole cents
     */
    dueCents: number;
    version: number;
};

export type RescheduleRequest = {
    version: number;
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    preview?: boolean;
    /**
     * US dollars as whole cents
     */
    expectedFeeCents?: number;
};

export type RevokeRequest = {
    token: string;
};

export type RosterAnswer = {
    applied: boolean;
    chef: ChefDetail;
    /**
     * Parties this leaves without this chef or without a seat, at most 200; they stay booked
     */
    affected: Array<AffectedEvent>;
};

export type SamplePrice = {
    /**
     * US dollars as whole cents
     */
    foodCents: number;
    /**
     * US dollars as whole cents
     */
    travelCents: number;
    /**
     * US dollars as whole cents
     */
    taxCents: number;
    /**
     * US dollars as whole cents
     */
    totalCents: number;
    /**
     * US dollars as whole cents
     */
    depositCents: number;
};

export type SavedView = {
    id: string;
    version: number;
    mine: boolean;
    by: string;
    name: string;
    filters: BookingFilters;
    columns: Array<'code' | 'host' | 'event' | 'guests' | 'status' | 'total' | 'due' | 'station' | 'chefs' | 'source' | 'flags' | 'created'>;
    /**
     * Everybody of this role sees it too; null keeps it to yourself
     */
    sharedRole: 'super_admin' | 'admin' | 'support' | 'station_manager' | 'chef' | 'finance' | null;
};

export type SavedViewChange = {
    version: number;
    name?: unknown & unknown;
    filters?: BookingFiltersInput;
    columns?: Array<'code' | 'host' | 'event' | 'guests' | 'status' | 'total' | 'due' | 'station' | 'chefs' | 'source' | 'flags' | 'created'>;
    /**
     * Everybody of this role sees it too; null keeps it to yourself
     */
    sharedRole?: 'super_admin' | 'admin' | 'support' | 'station_manager' | 'chef' | 'finance' | null;
};

export type SavedViewList = {
    items: Array<SavedView>;
};

export type ScheduledReply = {
    id: string;
    version: number;
    text: string;
    /**
     * Files that go with it
     */
    attachments: Array<ChatAttachment>;
    sendAt: string;
    status: 'waiting' | 'held';
    /**
     * Why it was held instead of sent
     */
    why: 'host_spoke' | 'answered' | 'owner' | 'closed' | 'no_consent' | 'dead_address' | 'author_gone' | null;
    by: {
        id: string;
        name: string;
    };
};

export type ScheduledReplyChange = {
    text: string;
    /**
     * Still to come, and at most 90 days ahead
     */
    sendAt: string;
    /**
     * The last entry you have before you: when somebody else has spoken since, nothing is sent
     */
    seenSeq: number;
    /**
     * All that go with it from now on; left out, those it has
     */
    attachments?: Array<string>;
    version: number;
};

export type ScheduledReplyKept = {
    id: string;
};

export type SearchFindings = {
    bookings: Array<{
        id: string;
        code: string;
        hostName: string;
        /**
         * The venue's calendar date
         */
        date: string;
        /**
         * The venue's wall-clock time
         */
        start: string;
        status: 'deposit_pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancellation_requested' | 'cancelled' | 'no_show';
        station: StationRef;
    }>;
    customers: Array<{
        id: string;
        name: string;
        bookings: number;
    }>;
    stations: Array<{
        id: string;
        name: string;
        city: string;
    }>;
};

export type SecondFactorConfirmed = {
    step: SignInStep;
    backupCodes: Array<string>;
};

export type SecondFactorSecret = {
    secret: string;
    otpauthUri: string;
};

export type SecurityEvent = {
    id: string;
    /**
     * Such as sign_in, sign_in_failed, new_device or permission_refused
     */
    kind: string;
    at: string;
    person: SecurityPerson | null;
    ip: string | null;
    userAgent: string | null;
    country: string | null;
    detail: {
        [key: string]: unknown;
    };
};

export type SecurityEventPage = {
    items: Array<SecurityEvent>;
    nextCursor: string | null;
};

export type SecurityPerson = {
    id: string;
    name: string;
};

export type SessionsEnded = {
    ended: number;
};

export type SettingChange = {
    id: string;
    kind: 'variable' | 'menu_price' | 'station_tax';
    /**
     * The key of the variable, the slug of the dish or the id of the station
     */
    subject: string;
    label: string;
    unit: string;
    /**
     * In force when it was asked for
     */
    from: string | number | boolean | null | Array<unknown> | {
        [key: string]: unknown;
    };
    /**
     * By the `schema` of the variable
     */
    to: string | number | boolean | null | Array<unknown> | {
        [key: string]: unknown;
    };
    /**
     * Null: as soon as it is approved
     */
    effectiveFrom: string | null;
    reason: string;
    status: 'open' | 'approved' | 'rejected' | 'withdrawn' | 'lapsed';
    alone: boolean;
    requestedBy: ChangeAuthor;
    requestedAt: string;
    lapsesAt: string;
    decidedBy: ChangeAuthor | null;
    decidedAt: string | null;
    decisionReason: string | null;
    /**
     * Asked for by you: somebody else decides
     */
    mine: boolean;
};

export type SettingChangePage = {
    items: Array<SettingChange>;
    nextCursor: string | null;
};

export type SettingChangeRequest = {
    /**
     * By the `schema` of the variable
     */
    value: string | number | boolean | null | Array<unknown> | {
        [key: string]: unknown;
    };
    /**
     * Not in the past; at once when absent
     */
    effectiveFrom?: string;
    reason: string;
    /**
     * A super admin may change a protected figure without a second person; it is logged as such
     */
    alone?: boolean;
};

export type SettingOutcome = {
    outcome: 'applied' | 'waiting';
    /**
     * Where a second person is needed
     */
    request: SettingChange | null;
};

export type SignInLinkAsked = {
    message: string;
};

export type SignInLinkRequest = {
    email: string;
};

export type SignInLinkUse = {
    token: string;
};

export type SignInProgress = {
    step: SignInStep;
};

export type SignInRequest = {
    email: string;
    password: string;
};

export type SignInState = {
    step: SignInStep;
    /**
     * Why the session of this browser is over: it ran out, was ended by its person from another browser, by a colleague, with a change of password, or with their access. Null when there was none.
     */
    ended: 'expired' | 'elsewhere' | 'colleague' | 'password' | 'suspended' | null;
    google: boolean;
    sandbox: boolean;
};

/**
 * What is asked next: `second_factor_setup` an authenticator app, `second_factor` its code, `device` the code we e-mailed, `pending_approval` patience, `ready` nothing.
 */
export type SignInStep = 'signed_out' | 'pending_approval' | 'second_factor_setup' | 'second_factor' | 'device' | 'ready';

export type SignatureRequest = {
    typedName?: unknown & unknown;
    signatureImage?: string;
    allergens: Array<{
        allergen: 'shellfish' | 'fish' | 'soy' | 'gluten' | 'sesame' | 'eggs' | 'dairy' | 'nuts' | 'sulfites' | 'other';
        severity: 'mild' | 'moderate' | 'severe';
        notes?: string;
    }>;
    acknowledgements: {
        [key: string]: boolean;
    };
    /**
     * The sha256 of the text that was read; refused when the text has changed since
     */
    textSha256?: string;
};

export type SignedOutEverywhere = {
    sessions: number;
    clients: number;
};

export type SigningLinkAgain = {
    channel: 'email' | 'sms';
};

export type SigningLinkRequest = {
    channel: 'email' | 'sms';
};

export type SigningLinkResent = {
    signingLinksLeft: number;
};

export type SigningLinkSent = {
    signingLinksLeft: number;
};

export type Slot = {
    /**
     * The venue's wall-clock time
     */
    start: string;
    seatsLeft: number;
    open: boolean;
    reason?: 'past' | 'notice' | 'horizon' | 'closed' | 'full' | 'no_chefs';
    /**
     * The reason in words a host can read
     */
    reasonText?: string;
};

export type SlotAlternative = {
    /**
     * The venue's calendar date
     */
    date: string;
    /**
     * The venue's wall-clock time
     */
    start: string;
    label: string;
};

export type SlotVerdict = {
    open: boolean;
    /**
     * The venue's wall-clock time
     */
    start: string;
    /**
     * Why it cannot be booked, in words
     */
    reason: string | null;
    /**
     * For a time between the slots: the nearest start that can be booked
     */
    suggestion: string | null;
    alternatives: Array<SlotAlternative>;
};

export type StaffChange = {
    version: number;
    name?: unknown & unknown;
    role?: StaffRole;
    stations?: Array<string>;
    /**
     * Who of the roster this person is; chefs only
     */
    chef?: string | null;
};

export type StaffChef = {
    id: string;
    name: string;
    stationId: string;
};

export type StaffGrant = {
    role: StaffRole;
    stations?: Array<string>;
    chef?: string | null;
};

export type StaffMember = {
    id: string;
    name: string;
    email: string;
    role: StaffRole;
    status: StaffStatus;
    stations: Array<StationRef>;
    chef: StaffChef | null;
    hasSecondFactor: boolean;
    /**
     * After too many failed tries
     */
    lockedUntil: string | null;
    /**
     * The last request of any session that has not ended
     */
    lastSeenAt: string | null;
    createdAt: string;
    /**
     * Whether you may change this person
     */
    mayChange: boolean;
    version: number;
};

export type StaffOptions = {
    roles: Array<StaffRole>;
    stations: Array<StationRef>;
    /**
     * Those of these stations who have no account yet
     */
    chefs: Array<StaffChef>;
};

export type StaffPage = {
    items: Array<StaffMember>;
    nextCursor: string | null;
};

export type StaffReason = {
    reason: string;
};

export type StaffRole = 'super_admin' | 'admin' | 'support' | 'station_manager' | 'chef' | 'finance';

export type StaffSession = {
    id: string;
    name: string;
    email: string;
    role: StaffRole;
    stations: Array<{
        id: string;
        name: string;
        timeZone: string;
    }>;
    chefId: string | null;
    /**
     * Every action this person may take and how far it reaches; what is not here is refused.
     */
    permissions: {
        [key: string]: 'all' | 'stations' | 'own';
    };
    appEnv: 'development' | 'test' | 'staging' | 'production';
    sandbox: boolean;
};

export type StaffSessions = {
    items: Array<OwnSession>;
};

export type StaffStatus = 'active' | 'pending_approval' | 'suspended';

export type Station = {
    id: string;
    slug: string;
    name: string;
    city: string;
    state: string;
    lat: number;
    lng: number;
    timeZone: string;
    /**
     * Thousandths of a percent: 8250 is 8.25 %
     */
    taxRateMillipercent: number;
    /**
     * Null for those who may not manage the station
     */
    alertEmail: string | null;
    active: boolean;
    version: number;
    /**
     * Standard slots it does not offer on a weekday
     */
    closedHours: Array<ClosedHour>;
    /**
     * Active ones
     */
    chefs: number;
    /**
     * Parties still to come
     */
    upcoming: number;
};

export type StationArea = {
    station: {
        lat: number;
        lng: number;
        id: string;
        name: string;
        state: string;
    };
    /**
     * By rates of its own, and not those of every station
     */
    isOwn: boolean;
    freeMiles: number;
    maxMiles: number;
    /**
     * As the crow flies, by the road factor
     */
    freeRadiusMiles: number;
    maxRadiusMiles: number;
    centsPerMile: number;
    /**
     * What a drive costs; null where a person quotes
     */
    fees: Array<{
        miles: number;
        feeCents: number | null;
    }>;
    others: Array<{
        lat: number;
        lng: number;
        id: string;
        name: string;
    }>;
};

export type StationRef = {
    id: string;
    name: string;
};

export type SuggestedReply = {
    /**
     * Null where the concierge has no answer it can back
     */
    text: string | null;
    /**
     * Why there is none, or what it leaves unanswered, in words
     */
    why: string | null;
    /**
     * The message of the host it answers
     */
    seq: number | null;
    sources: Array<ChatSource>;
};

export type SuggestionWish = {
    [key: string]: never;
};

export type SupervisedPage = {
    items: Array<SupervisedRow>;
    nextCursor: string | null;
};

export type SupervisedRow = {
    id: string;
    /**
     * Null for a visitor who has not said who they are
     */
    name: string | null;
    channel: 'web_chat' | 'sms' | 'email';
    openedAt: string;
    outcome: 'resolved' | 'under_way' | 'handed_over';
    /**
     * Why a person took over
     */
    reason: string | null;
    answers: number;
    unbacked: number;
    fellBack: number;
    quotes: number;
    holds: number;
    bookings: number;
    thumbsUp: number;
    thumbsDown: number;
    score: number | null;
    costMicros: number;
};

export type SyncEntry = {
    slug: string;
    language: KnowledgeLanguage;
    articleId: string | null;
    version: number | null;
    /**
     * missing: not in the database; edited: changed here; outdated: changed in the repository; both: changed on both sides
     */
    state: 'missing' | 'edited' | 'outdated' | 'both';
    here: {
        title: string;
        body: string;
        asks: Array<string>;
    } | null;
    repository: {
        title: string;
        body: string;
        asks: Array<string>;
    };
};

export type TemplateChannel = {
    channel: 'email' | 'sms';
    /**
     * 0 while nobody has ever changed the words
     */
    version: number;
    reworded: boolean;
    /**
     * What may be put in other words; the rest depends on the case
     */
    words: Array<{
        slot: 'subject' | 'heading' | 'intro' | 'text';
        /**
         * The template’s own words
         */
        own: string;
        current: string;
        placeholders: Array<{
            name: string;
            means: string;
        }>;
    }>;
};

export type TemplateList = {
    items: Array<MessageTemplate>;
};

export type TemplatePreview = {
    channel: 'email' | 'sms';
    subject: string | null;
    /**
     * The e-mail as text, or the whole text message
     */
    text: string;
    /**
     * How many texts it takes
     */
    segments: number | null;
};

export type TemplateTexts = {
    subject?: string;
    heading?: string;
    /**
     * The first paragraph of an e-mail
     */
    intro?: string;
    /**
     * The text message, without our name and the opt-out
     */
    text?: string;
};

export type TemplateWording = {
    version: number;
    texts: TemplateTexts | null;
    by: string;
    at: string;
    reason: string;
};

export type TemplateWordingPage = {
    items: Array<TemplateWording>;
    nextCursor: string | null;
};

/**
 * How often they can be asked yet
 */
export type TermsAsked = {
    left: number;
};

export type ThreadEntry = {
    seq: number;
    author: 'host' | 'concierge' | 'staff' | 'system';
    kind: 'message' | 'note' | 'event';
    /**
     * First name of the person of ours who wrote it
     */
    name: string | null;
    /**
     * Who of ours wrote it
     */
    staffId: string | null;
    text: string;
    sources: Array<ChatSource>;
    actions: Array<ChatAction>;
    attachments: Array<ChatAttachment>;
    /**
     * The page of the site the host was on
     */
    page: string | null;
    /**
     * How far a text or e-mail has come
     */
    delivery: string | null;
    /**
     * Why it was not sent, or did not arrive
     */
    undelivered: string | null;
    at: string;
};

export type ThreadPart = {
    messages: Array<ThreadEntry>;
};

export type TimeOff = {
    id: string;
    chef: {
        id: string;
        name: string;
        stationId: string;
    };
    /**
     * The venue's calendar date
     */
    firstDate: string;
    /**
     * The venue's calendar date
     */
    lastDate: string;
    status: 'pending' | 'approved' | 'denied';
    reason: string;
    decisionReason: string | null;
    decidedAt: string | null;
    createdAt: string;
};

export type TimeOffDecision = {
    applied: boolean;
    timeOff: TimeOff;
    affected: Array<AffectedEvent>;
};

export type TokenPair = {
    tokenType: 'Bearer';
    accessToken: string;
    /**
     * Seconds the access token works
     */
    expiresIn: number;
    /**
     * Good once; answers the next pair
     */
    refreshToken: string;
    refreshExpiresIn: number;
    client: ApiClient;
};

export type TraceCall = {
    tool: string;
    /**
     * What people call the tool; null for one that is gone
     */
    title: string | null;
    /**
     * `propose`: summed up for a yes; `confirm`: carried out after it
     */
    how: 'call' | 'propose' | 'confirm';
    ok: boolean;
    /**
     * Why it was refused
     */
    code: string | null;
    /**
     * Names, addresses, numbers and links masked; long lists cut
     */
    input: unknown;
    output: unknown;
};

export type TravelSummary = {
    miles: number | null;
    minutes: number | null;
    source: 'provider' | 'estimate' | 'none';
    status: 'exact' | 'estimated' | 'to_be_confirmed' | 'needs_address';
    note: string;
};

export type TrendPoint = {
    /**
     * The venue's calendar date
     */
    from: string;
    /**
     * The venue's calendar date
     */
    to: string;
    made: LinkedCount;
    events: {
        count: number;
        revenueCents: number | null;
        link: ListLink;
    };
    cancelled: LinkedCount;
    /**
     * Leads that came then, and how many have become bookings; null when you may not see leads
     */
    leads: {
        count: number;
        converted: number;
    } | null;
};

export type Trends = {
    per: 'day' | 'week';
    points: Array<TrendPoint>;
};

export type TrialArm = {
    answers: number;
    handedOver: number;
    unbacked: number;
    fellBack: number;
    failed: number;
    thumbsDown: number;
    /**
     * Answers of which any of these holds
     */
    bad: number;
};

export type UndoPreview = {
    /**
     * Made while the two were one, and not this customer’s own by its contact
     */
    since: Array<{
        kind: 'booking' | 'hold' | 'conversation' | 'lead' | 'note';
        id: string;
        /**
         * The booking’s code
         */
        code: string | null;
        at: string;
        /**
         * Whose its contact says it is; `unknown` stays
         */
        to: 'duplicate' | 'unknown';
    }>;
};

export type Variable = {
    key: string;
    /**
     * The key in words
     */
    label: string;
    category: string;
    unit: string;
    type: 'money' | 'whole number' | 'number' | 'text' | 'time' | 'structure';
    range: {
        min: number | null;
        max: number | null;
    } | null;
    /**
     * What a value must look like, as JSON Schema
     */
    schema: {
        [key: string]: unknown;
    };
    /**
     * By the `schema` of the variable
     */
    default: string | number | boolean | null | Array<unknown> | {
        [key: string]: unknown;
    };
    /**
     * In force now
     */
    value: string | number | boolean | null | Array<unknown> | {
        [key: string]: unknown;
    };
    /**
     * Null while the default is in force
     */
    effectiveFrom: string | null;
    /**
     * Already set, for later
     */
    next: {
        /**
         * By the `schema` of the variable
         */
        value: string | number | boolean | null | Array<unknown> | {
            [key: string]: unknown;
        };
        effectiveFrom: string;
    } | null;
    /**
     * A change waits for a second person
     */
    needsTwo: boolean;
    lastChange: {
        at: string;
        by: string;
        reason: string;
    } | null;
    openRequestId: string | null;
};

export type VariableHistory = {
    items: Array<VariableValue>;
    nextCursor: string | null;
};

export type VariableList = {
    items: Array<Variable>;
};

export type VariableValue = {
    id: string;
    /**
     * By the `schema` of the variable
     */
    value: string | number | boolean | null | Array<unknown> | {
        [key: string]: unknown;
    };
    effectiveFrom: string;
    setAt: string;
    by: string;
    reason: string;
    /**
     * The second person, where one was needed
     */
    approvedBy: string | null;
    /**
     * A super admin changed a protected figure without a second person
     */
    alone: boolean;
    inForce: boolean;
};

export type Venue = {
    street: unknown & unknown;
    city: unknown & unknown;
    state: string;
    postalCode: string;
};

export type WaitingDecision = {
    /**
     * `dec_…`, or `rfd_…` for a refund
     */
    id: string;
    kind: 'cancellation' | 'deletion' | 'overpayment' | 'refund';
    booking: {
        id: string;
        code: string;
        hostName: string;
        date: string;
        start: string;
    } | null;
    station: StationRef | null;
    cause: 'host' | 'company' | 'weather' | null;
    amountCents: number | null;
    method: string | null;
    /**
     * A refund of this card payment failed for good: its approval may name another `way`
     */
    cardTookNone: boolean;
    /**
     * An approved refund that a person has to send
     */
    byHand: boolean;
    reason: string;
    /**
     * Why a refund takes a second person
     */
    because: string | null;
    by: Person;
    at: string;
    mayDecide: boolean;
    /**
     * False for what was paid beyond the bill, which is the host’s
     */
    mayReject: boolean;
    mayWithdraw: boolean;
};

export type WeeklySlot = {
    /**
     * 1 is Monday
     */
    weekday: number;
    /**
     * The venue's wall-clock time
     */
    slot: string;
};

export type WrittenEntry = {
    seq: number;
};

export type AcceptInvitationData = {
    body: InvitationAcceptance;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/auth/invitations/{token}/accept';
};

export type AcceptInvitationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AcceptInvitationError = AcceptInvitationErrors[keyof AcceptInvitationErrors];

export type AcceptInvitationResponses = {
    /**
     * Join by an invitation
     */
    200: InvitationAccepted;
};

export type AcceptInvitationResponse = AcceptInvitationResponses[keyof AcceptInvitationResponses];

export type AddBookingNoteData = {
    body: NoteText;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/notes';
};

export type AddBookingNoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddBookingNoteError = AddBookingNoteErrors[keyof AddBookingNoteErrors];

export type AddBookingNoteResponses = {
    /**
     * Write an internal note
     */
    201: NoteWritten;
};

export type AddBookingNoteResponse = AddBookingNoteResponses[keyof AddBookingNoteResponses];

export type ListCannedRepliesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/canned-replies';
};

export type ListCannedRepliesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListCannedRepliesError = ListCannedRepliesErrors[keyof ListCannedRepliesErrors];

export type ListCannedRepliesResponses = {
    /**
     * List the ready-made answers
     */
    200: CannedReplyList;
};

export type ListCannedRepliesResponse = ListCannedRepliesResponses[keyof ListCannedRepliesResponses];

export type AddCannedReplyData = {
    body: NewCannedReply;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/canned-replies';
};

export type AddCannedReplyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddCannedReplyError = AddCannedReplyErrors[keyof AddCannedReplyErrors];

export type AddCannedReplyResponses = {
    /**
     * Add a ready-made answer
     */
    201: CannedReply;
};

export type AddCannedReplyResponse = AddCannedReplyResponses[keyof AddCannedReplyResponses];

export type ListChefsData = {
    body?: never;
    path?: never;
    query?: {
        stationId?: string;
    };
    url: '/api/v1/admin/chefs';
};

export type ListChefsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListChefsError = ListChefsErrors[keyof ListChefsErrors];

export type ListChefsResponses = {
    /**
     * The roster
     */
    200: {
        items: Array<Chef>;
    };
};

export type ListChefsResponse = ListChefsResponses[keyof ListChefsResponses];

export type AddChefData = {
    body: {
        stationId: string;
        displayName: unknown & unknown;
        payClass: 'new' | 'chef' | 'senior' | 'lead';
        weeklySlots?: Array<WeeklySlot>;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/chefs';
};

export type AddChefErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddChefError = AddChefErrors[keyof AddChefErrors];

export type AddChefResponses = {
    /**
     * Add a chef
     */
    201: ChefDetail;
};

export type AddChefResponse = AddChefResponses[keyof AddChefResponses];

export type AddConversationNoteData = {
    body: NewConversationNote;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/notes';
};

export type AddConversationNoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddConversationNoteError = AddConversationNoteErrors[keyof AddConversationNoteErrors];

export type AddConversationNoteResponses = {
    /**
     * Write a note for colleagues
     */
    201: WrittenEntry;
};

export type AddConversationNoteResponse = AddConversationNoteResponses[keyof AddConversationNoteResponses];

export type AddCustomerNoteData = {
    body: CustomerNoteText;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/notes';
};

export type AddCustomerNoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddCustomerNoteError = AddCustomerNoteErrors[keyof AddCustomerNoteErrors];

export type AddCustomerNoteResponses = {
    /**
     * Add a note about a customer
     */
    201: CustomerNote;
};

export type AddCustomerNoteResponse = AddCustomerNoteResponses[keyof AddCustomerNoteResponses];

export type ListDishesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/menu';
};

export type ListDishesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListDishesError = ListDishesErrors[keyof ListDishesErrors];

export type ListDishesResponses = {
    /**
     * List every dish, offered or not
     */
    200: DishList;
};

export type ListDishesResponse = ListDishesResponses[keyof ListDishesResponses];

export type AddDishData = {
    body: NewDish;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/menu';
};

export type AddDishErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddDishError = AddDishErrors[keyof AddDishErrors];

export type AddDishResponses = {
    /**
     * Add a dish
     */
    201: Dish;
};

export type AddDishResponse = AddDishResponses[keyof AddDishResponses];

export type ListInboxViewsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/inbox-views';
};

export type ListInboxViewsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListInboxViewsError = ListInboxViewsErrors[keyof ListInboxViewsErrors];

export type ListInboxViewsResponses = {
    /**
     * List the kept views of the inbox
     */
    200: InboxViewList;
};

export type ListInboxViewsResponse = ListInboxViewsResponses[keyof ListInboxViewsResponses];

export type AddInboxViewData = {
    body: NewInboxView;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/inbox-views';
};

export type AddInboxViewErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddInboxViewError = AddInboxViewErrors[keyof AddInboxViewErrors];

export type AddInboxViewResponses = {
    /**
     * Keep a view of the inbox
     */
    201: InboxView;
};

export type AddInboxViewResponse = AddInboxViewResponses[keyof AddInboxViewResponses];

export type ListLabelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/labels';
};

export type ListLabelsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListLabelsError = ListLabelsErrors[keyof ListLabelsErrors];

export type ListLabelsResponses = {
    /**
     * List the labels
     */
    200: LabelList;
};

export type ListLabelsResponse = ListLabelsResponses[keyof ListLabelsResponses];

export type AddLabelData = {
    body: NewLabel;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/labels';
};

export type AddLabelErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddLabelError = AddLabelErrors[keyof AddLabelErrors];

export type AddLabelResponses = {
    /**
     * Add a label
     */
    201: Label;
};

export type AddLabelResponse = AddLabelResponses[keyof AddLabelResponses];

export type AddMyRequestsData = {
    body: RequestsBody;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/requests';
};

export type AddMyRequestsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `cutoff_passed`: It is too late for this change.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddMyRequestsError = AddMyRequestsErrors[keyof AddMyRequestsErrors];

export type AddMyRequestsResponses = {
    /**
     * Add requests or dietary notes
     */
    200: Booking;
};

export type AddMyRequestsResponse = AddMyRequestsResponses[keyof AddMyRequestsResponses];

export type ListNoticeGroupsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/notice-groups';
};

export type ListNoticeGroupsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListNoticeGroupsError = ListNoticeGroupsErrors[keyof ListNoticeGroupsErrors];

export type ListNoticeGroupsResponses = {
    /**
     * List who hears of what
     */
    200: NoticeGroupList;
};

export type ListNoticeGroupsResponse = ListNoticeGroupsResponses[keyof ListNoticeGroupsResponses];

export type AddNoticeGroupData = {
    body: NoticeGroupWish;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/notice-groups';
};

export type AddNoticeGroupErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddNoticeGroupError = AddNoticeGroupErrors[keyof AddNoticeGroupErrors];

export type AddNoticeGroupResponses = {
    /**
     * Add a group
     */
    201: NoticeGroup;
};

export type AddNoticeGroupResponse = AddNoticeGroupResponses[keyof AddNoticeGroupResponses];

export type ListPasskeysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/session/passkeys';
};

export type ListPasskeysErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListPasskeysError = ListPasskeysErrors[keyof ListPasskeysErrors];

export type ListPasskeysResponses = {
    /**
     * List your passkeys
     */
    200: Passkeys;
};

export type ListPasskeysResponse = ListPasskeysResponses[keyof ListPasskeysResponses];

export type AddPasskeyData = {
    body: {
        name: unknown & unknown;
        response: {
            id: string;
            rawId: string;
            type: 'public-key';
            [key: string]: unknown;
        };
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/session/passkeys';
};

export type AddPasskeyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddPasskeyError = AddPasskeyErrors[keyof AddPasskeyErrors];

export type AddPasskeyResponses = {
    /**
     * Register the passkey your browser made
     */
    201: Passkeys;
};

export type AddPasskeyResponse = AddPasskeyResponses[keyof AddPasskeyResponses];

export type AddRequestsData = {
    body: RequestsBody;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query: {
        token: string;
    };
    url: '/api/v1/bookings/{code}/requests';
};

export type AddRequestsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `cutoff_passed`: It is too late for this change.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddRequestsError = AddRequestsErrors[keyof AddRequestsErrors];

export type AddRequestsResponses = {
    /**
     * Add requests or dietary notes
     */
    200: Booking;
};

export type AddRequestsResponse = AddRequestsResponses[keyof AddRequestsResponses];

export type ListSavedViewsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/views';
};

export type ListSavedViewsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListSavedViewsError = ListSavedViewsErrors[keyof ListSavedViewsErrors];

export type ListSavedViewsResponses = {
    /**
     * List the kept views
     */
    200: SavedViewList;
};

export type ListSavedViewsResponse = ListSavedViewsResponses[keyof ListSavedViewsResponses];

export type AddSavedViewData = {
    body: NewSavedView;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/views';
};

export type AddSavedViewErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AddSavedViewError = AddSavedViewErrors[keyof AddSavedViewErrors];

export type AddSavedViewResponses = {
    /**
     * Keep a view
     */
    201: SavedView;
};

export type AddSavedViewResponse = AddSavedViewResponses[keyof AddSavedViewResponses];

export type ApproveReplyDraftData = {
    body: DraftApproval;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
        draftId: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/drafts/{draftId}/approval';
};

export type ApproveReplyDraftErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ApproveReplyDraftError = ApproveReplyDraftErrors[keyof ApproveReplyDraftErrors];

export type ApproveReplyDraftResponses = {
    /**
     * Send an answer the concierge has written
     */
    201: WrittenEntry;
};

export type ApproveReplyDraftResponse = ApproveReplyDraftResponses[keyof ApproveReplyDraftResponses];

export type ApproveSettingChangeData = {
    body: {
        reason: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/setting-changes/{id}/approve';
};

export type ApproveSettingChangeErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ApproveSettingChangeError = ApproveSettingChangeErrors[keyof ApproveSettingChangeErrors];

export type ApproveSettingChangeResponses = {
    /**
     * Approve a change
     */
    200: SettingChange;
};

export type ApproveSettingChangeResponse = ApproveSettingChangeResponses[keyof ApproveSettingChangeResponses];

export type ApproveStaffData = {
    body: StaffGrant;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}/approve';
};

export type ApproveStaffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ApproveStaffError = ApproveStaffErrors[keyof ApproveStaffErrors];

export type ApproveStaffResponses = {
    /**
     * Approve somebody who signed in with Google
     */
    200: StaffMember;
};

export type ApproveStaffResponse = ApproveStaffResponses[keyof ApproveStaffResponses];

export type ArchiveArticleData = {
    body: {
        /**
         * The newest one you have seen
         */
        version: number;
        reason: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/knowledge/articles/{id}/archive';
};

export type ArchiveArticleErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ArchiveArticleError = ArchiveArticleErrors[keyof ArchiveArticleErrors];

export type ArchiveArticleResponses = {
    /**
     * Take an article away from hosts
     */
    200: Article;
};

export type ArchiveArticleResponse = ArchiveArticleResponses[keyof ArchiveArticleResponses];

export type AskAssistantData = {
    body: AssistantQuestion;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/assistant/questions';
};

export type AskAssistantErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AskAssistantError = AskAssistantErrors[keyof AskAssistantErrors];

export type AskAssistantResponses = {
    /**
     * Ask the console’s assistant
     */
    200: AssistantAnswer;
};

export type AskAssistantResponse = AskAssistantResponses[keyof AskAssistantResponses];

export type WithdrawTermsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/terms';
};

export type WithdrawTermsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `already_done`: This has already been done.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type WithdrawTermsError = WithdrawTermsErrors[keyof WithdrawTermsErrors];

export type WithdrawTermsResponses = {
    /**
     * Done
     */
    204: void;
};

export type WithdrawTermsResponse = WithdrawTermsResponses[keyof WithdrawTermsResponses];

export type GetBookingTermsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/terms';
};

export type GetBookingTermsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetBookingTermsError = GetBookingTermsErrors[keyof GetBookingTermsErrors];

export type GetBookingTermsResponses = {
    /**
     * What a host was asked to agree to by text
     */
    200: BookingTerms;
};

export type GetBookingTermsResponse = GetBookingTermsResponses[keyof GetBookingTermsResponses];

export type AskForTermsData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/terms';
};

export type AskForTermsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `limit_reached`: The limit for this has been reached.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AskForTermsError = AskForTermsErrors[keyof AskForTermsErrors];

export type AskForTermsResponses = {
    /**
     * Ask a host to agree to the terms by text
     */
    202: TermsAsked;
};

export type AskForTermsResponse = AskForTermsResponses[keyof AskForTermsResponses];

export type AssignChefData = {
    body: {
        version: number;
        chefId: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        bookingId: string;
    };
    query?: never;
    url: '/api/v1/admin/calendar/bookings/{bookingId}/chefs';
};

export type AssignChefErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `chef_unavailable`: This chef cannot take this party.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `already_done`: This has already been done.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AssignChefError = AssignChefErrors[keyof AssignChefErrors];

export type AssignChefResponses = {
    /**
     * Assign a chef
     */
    200: CalendarEvent;
};

export type AssignChefResponse = AssignChefResponses[keyof AssignChefResponses];

export type AuthoriseClientData = {
    body: ClientRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/token';
};

export type AuthoriseClientErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type AuthoriseClientError = AuthoriseClientErrors[keyof AuthoriseClientErrors];

export type AuthoriseClientResponses = {
    /**
     * Let a program act in your name
     */
    201: TokenPair;
};

export type AuthoriseClientResponse = AuthoriseClientResponses[keyof AuthoriseClientResponses];

export type ListIpBlocksData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        state?: 'in_force' | 'expired' | 'lifted';
    };
    url: '/api/v1/admin/ip-blocks';
};

export type ListIpBlocksErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListIpBlocksError = ListIpBlocksErrors[keyof ListIpBlocksErrors];

export type ListIpBlocksResponses = {
    /**
     * List blocked addresses
     */
    200: IpBlockPage;
};

export type ListIpBlocksResponse = ListIpBlocksResponses[keyof ListIpBlocksResponses];

export type BlockIpData = {
    body: IpBlockRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/ip-blocks';
};

export type BlockIpErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type BlockIpError = BlockIpErrors[keyof BlockIpErrors];

export type BlockIpResponses = {
    /**
     * Let an address or a network in no more
     */
    201: IpBlock;
};

export type BlockIpResponse = BlockIpResponses[keyof BlockIpResponses];

export type CancelBookingData = {
    body: CancellationRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query: {
        token: string;
        /**
         * `true` shows what would happen and changes nothing
         */
        preview?: 'true' | 'false';
    };
    url: '/api/v1/bookings/{code}/cancellation';
};

export type CancelBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `cutoff_passed`: It is too late for this change.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CancelBookingError = CancelBookingErrors[keyof CancelBookingErrors];

export type CancelBookingResponses = {
    /**
     * Cancel the party
     */
    200: CancellationPreview;
};

export type CancelBookingResponse = CancelBookingResponses[keyof CancelBookingResponses];

export type CancelMyBookingData = {
    body: CancellationRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/cancellation';
};

export type CancelMyBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `cutoff_passed`: It is too late for this change.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CancelMyBookingError = CancelMyBookingErrors[keyof CancelMyBookingErrors];

export type CancelMyBookingResponses = {
    /**
     * Cancel the party
     */
    200: CancellationPreview;
};

export type CancelMyBookingResponse = CancelMyBookingResponses[keyof CancelMyBookingResponses];

export type CancelScheduledReplyData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/scheduled-replies/{id}';
};

export type CancelScheduledReplyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CancelScheduledReplyError = CancelScheduledReplyErrors[keyof CancelScheduledReplyErrors];

export type CancelScheduledReplyResponses = {
    /**
     * Done
     */
    204: void;
};

export type CancelScheduledReplyResponse = CancelScheduledReplyResponses[keyof CancelScheduledReplyResponses];

export type ChangeScheduledReplyData = {
    body: ScheduledReplyChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/scheduled-replies/{id}';
};

export type ChangeScheduledReplyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeScheduledReplyError = ChangeScheduledReplyErrors[keyof ChangeScheduledReplyErrors];

export type ChangeScheduledReplyResponses = {
    /**
     * Done
     */
    204: void;
};

export type ChangeScheduledReplyResponse = ChangeScheduledReplyResponses[keyof ChangeScheduledReplyResponses];

export type ChangeBookingData = {
    body: ChangeRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query: {
        token: string;
        /**
         * `true` shows what would happen and changes nothing
         */
        preview?: 'true' | 'false';
    };
    url: '/api/v1/bookings/{code}/changes';
};

export type ChangeBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `cutoff_passed`: It is too late for this change.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `needs_human`: One of us needs to look at this.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeBookingError = ChangeBookingErrors[keyof ChangeBookingErrors];

export type ChangeBookingResponses = {
    /**
     * Change guests or menu
     */
    200: ChangePreview;
};

export type ChangeBookingResponse = ChangeBookingResponses[keyof ChangeBookingResponses];

export type RemoveCannedReplyData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/canned-replies/{id}';
};

export type RemoveCannedReplyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RemoveCannedReplyError = RemoveCannedReplyErrors[keyof RemoveCannedReplyErrors];

export type RemoveCannedReplyResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveCannedReplyResponse = RemoveCannedReplyResponses[keyof RemoveCannedReplyResponses];

export type ChangeCannedReplyData = {
    body: CannedReplyChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/canned-replies/{id}';
};

export type ChangeCannedReplyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeCannedReplyError = ChangeCannedReplyErrors[keyof ChangeCannedReplyErrors];

export type ChangeCannedReplyResponses = {
    /**
     * Change a ready-made answer
     */
    200: CannedReply;
};

export type ChangeCannedReplyResponse = ChangeCannedReplyResponses[keyof ChangeCannedReplyResponses];

export type GetChefData = {
    body?: never;
    path: {
        chefId: string;
    };
    query?: never;
    url: '/api/v1/admin/chefs/{chefId}';
};

export type GetChefErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetChefError = GetChefErrors[keyof GetChefErrors];

export type GetChefResponses = {
    /**
     * One chef with days and time off
     */
    200: ChefDetail;
};

export type GetChefResponse = GetChefResponses[keyof GetChefResponses];

export type ChangeChefData = {
    body: {
        version: number;
        displayName?: unknown & unknown;
        payClass?: 'new' | 'chef' | 'senior' | 'lead';
        active?: boolean;
        staffId?: string | null;
        preview?: boolean;
    };
    path: {
        chefId: string;
    };
    query?: never;
    url: '/api/v1/admin/chefs/{chefId}';
};

export type ChangeChefErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeChefError = ChangeChefErrors[keyof ChangeChefErrors];

export type ChangeChefResponses = {
    /**
     * Change a chef
     */
    200: RosterAnswer;
};

export type ChangeChefResponse = ChangeChefResponses[keyof ChangeChefResponses];

export type ChangeConversationOwnerData = {
    body: ConversationOwnerChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/owner';
};

export type ChangeConversationOwnerErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeConversationOwnerError = ChangeConversationOwnerErrors[keyof ChangeConversationOwnerErrors];

export type ChangeConversationOwnerResponses = {
    /**
     * Done
     */
    204: void;
};

export type ChangeConversationOwnerResponse = ChangeConversationOwnerResponses[keyof ChangeConversationOwnerResponses];

export type GetCustomerData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}';
};

export type GetCustomerErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetCustomerError = GetCustomerErrors[keyof GetCustomerErrors];

export type GetCustomerResponses = {
    /**
     * See a customer
     */
    200: CustomerProfile;
};

export type GetCustomerResponse = GetCustomerResponses[keyof GetCustomerResponses];

export type ChangeCustomerData = {
    body: CustomerChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}';
};

export type ChangeCustomerErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeCustomerError = ChangeCustomerErrors[keyof ChangeCustomerErrors];

export type ChangeCustomerResponses = {
    /**
     * Correct how a customer is reached
     */
    200: CustomerContact;
};

export type ChangeCustomerResponse = ChangeCustomerResponses[keyof ChangeCustomerResponses];

export type GetDeskBookingData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}';
};

export type GetDeskBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetDeskBookingError = GetDeskBookingErrors[keyof GetDeskBookingErrors];

export type GetDeskBookingResponses = {
    /**
     * Everything about one booking
     */
    200: BookingDetail;
};

export type GetDeskBookingResponse = GetDeskBookingResponses[keyof GetDeskBookingResponses];

export type ChangeDeskBookingData = {
    body: DeskChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}';
};

export type ChangeDeskBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `cutoff_passed`: It is too late for this change.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `needs_human`: One of us needs to look at this.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeDeskBookingError = ChangeDeskBookingErrors[keyof ChangeDeskBookingErrors];

export type ChangeDeskBookingResponses = {
    /**
     * Change a booking
     */
    200: DeskChangePreview;
};

export type ChangeDeskBookingResponse = ChangeDeskBookingResponses[keyof ChangeDeskBookingResponses];

export type ChangeDishData = {
    body: DishChange;
    path: {
        slug: string;
    };
    query?: never;
    url: '/api/v1/admin/menu/{slug}';
};

export type ChangeDishErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeDishError = ChangeDishErrors[keyof ChangeDishErrors];

export type ChangeDishResponses = {
    /**
     * Change a dish, or take it off the menu
     */
    200: Dish;
};

export type ChangeDishResponse = ChangeDishResponses[keyof ChangeDishResponses];

export type ChangeDishPriceData = {
    body: {
        priceCents: number;
        reason: string;
        alone?: boolean;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        slug: string;
    };
    query?: never;
    url: '/api/v1/admin/menu/{slug}/price';
};

export type ChangeDishPriceErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeDishPriceError = ChangeDishPriceErrors[keyof ChangeDishPriceErrors];

export type ChangeDishPriceResponses = {
    /**
     * Ask for another price
     */
    200: SettingOutcome;
};

export type ChangeDishPriceResponse = ChangeDishPriceResponses[keyof ChangeDishPriceResponses];

export type RemoveLabelData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/labels/{id}';
};

export type RemoveLabelErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RemoveLabelError = RemoveLabelErrors[keyof RemoveLabelErrors];

export type RemoveLabelResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveLabelResponse = RemoveLabelResponses[keyof RemoveLabelResponses];

export type ChangeLabelData = {
    body: LabelChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/labels/{id}';
};

export type ChangeLabelErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeLabelError = ChangeLabelErrors[keyof ChangeLabelErrors];

export type ChangeLabelResponses = {
    /**
     * Change a label
     */
    200: Label;
};

export type ChangeLabelResponse = ChangeLabelResponses[keyof ChangeLabelResponses];

export type ChangeManyBookingsData = {
    body: BulkRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/bookings/bulk';
};

export type ChangeManyBookingsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeManyBookingsError = ChangeManyBookingsErrors[keyof ChangeManyBookingsErrors];

export type ChangeManyBookingsResponses = {
    /**
     * Do one thing to many bookings
     */
    200: BulkResult;
};

export type ChangeManyBookingsResponse = ChangeManyBookingsResponses[keyof ChangeManyBookingsResponses];

export type ChangeManyConversationsData = {
    body: ConversationBulkRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/conversations/bulk';
};

export type ChangeManyConversationsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeManyConversationsError = ChangeManyConversationsErrors[keyof ChangeManyConversationsErrors];

export type ChangeManyConversationsResponses = {
    /**
     * Do one thing to many conversations
     */
    200: ConversationBulkResult;
};

export type ChangeManyConversationsResponse = ChangeManyConversationsResponses[keyof ChangeManyConversationsResponses];

export type ChangeMyBookingData = {
    body: ChangeRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/changes';
};

export type ChangeMyBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `cutoff_passed`: It is too late for this change.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `needs_human`: One of us needs to look at this.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeMyBookingError = ChangeMyBookingErrors[keyof ChangeMyBookingErrors];

export type ChangeMyBookingResponses = {
    /**
     * Change guests or menu
     */
    200: ChangePreview;
};

export type ChangeMyBookingResponse = ChangeMyBookingResponses[keyof ChangeMyBookingResponses];

export type ListMyConsentsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/me/consents';
};

export type ListMyConsentsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListMyConsentsError = ListMyConsentsErrors[keyof ListMyConsentsErrors];

export type ListMyConsentsResponses = {
    /**
     * See what I agreed to hear from you
     */
    200: MyConsentList;
};

export type ListMyConsentsResponse = ListMyConsentsResponses[keyof ListMyConsentsResponses];

export type ChangeMyConsentData = {
    body: MyConsentChange;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/me/consents';
};

export type ChangeMyConsentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeMyConsentError = ChangeMyConsentErrors[keyof ChangeMyConsentErrors];

export type ChangeMyConsentResponses = {
    /**
     * Agree to hear from you, or stop it
     */
    200: MyConsentList;
};

export type ChangeMyConsentResponse = ChangeMyConsentResponses[keyof ChangeMyConsentResponses];

export type GetMyProfileData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type GetMyProfileErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetMyProfileError = GetMyProfileErrors[keyof GetMyProfileErrors];

export type GetMyProfileResponses = {
    /**
     * See my details
     */
    200: HostProfile;
};

export type GetMyProfileResponse = GetMyProfileResponses[keyof GetMyProfileResponses];

export type ChangeMyProfileData = {
    body: HostProfileChange;
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type ChangeMyProfileErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeMyProfileError = ChangeMyProfileErrors[keyof ChangeMyProfileErrors];

export type ChangeMyProfileResponses = {
    /**
     * Change my name or phone number
     */
    200: HostProfile;
};

export type ChangeMyProfileResponse = ChangeMyProfileResponses[keyof ChangeMyProfileResponses];

export type RemoveNoticeGroupData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/notice-groups/{id}';
};

export type RemoveNoticeGroupErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RemoveNoticeGroupError = RemoveNoticeGroupErrors[keyof RemoveNoticeGroupErrors];

export type RemoveNoticeGroupResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveNoticeGroupResponse = RemoveNoticeGroupResponses[keyof RemoveNoticeGroupResponses];

export type ChangeNoticeGroupData = {
    body: NoticeGroupChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/notice-groups/{id}';
};

export type ChangeNoticeGroupErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeNoticeGroupError = ChangeNoticeGroupErrors[keyof ChangeNoticeGroupErrors];

export type ChangeNoticeGroupResponses = {
    /**
     * Change a group
     */
    200: NoticeGroup;
};

export type ChangeNoticeGroupResponse = ChangeNoticeGroupResponses[keyof ChangeNoticeGroupResponses];

export type ChangePasswordData = {
    body: {
        currentPassword: string;
        newPassword: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/session/password';
};

export type ChangePasswordErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `locked_out`: Too many wrong attempts. Please wait a while.
     */
    423: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangePasswordError = ChangePasswordErrors[keyof ChangePasswordErrors];

export type ChangePasswordResponses = {
    /**
     * Done
     */
    204: void;
};

export type ChangePasswordResponse = ChangePasswordResponses[keyof ChangePasswordResponses];

export type GetPreferencesData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/preferences/{token}';
};

export type GetPreferencesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetPreferencesError = GetPreferencesErrors[keyof GetPreferencesErrors];

export type GetPreferencesResponses = {
    /**
     * See what I hear from you
     */
    200: PreferenceList;
};

export type GetPreferencesResponse = GetPreferencesResponses[keyof GetPreferencesResponses];

export type ChangePreferenceData = {
    body: PreferenceChange;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/preferences/{token}';
};

export type ChangePreferenceErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangePreferenceError = ChangePreferenceErrors[keyof ChangePreferenceErrors];

export type ChangePreferenceResponses = {
    /**
     * Agree to hear from you, or stop it
     */
    200: PreferenceList;
};

export type ChangePreferenceResponse = ChangePreferenceResponses[keyof ChangePreferenceResponses];

export type RemoveSavedViewData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/views/{id}';
};

export type RemoveSavedViewErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RemoveSavedViewError = RemoveSavedViewErrors[keyof RemoveSavedViewErrors];

export type RemoveSavedViewResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveSavedViewResponse = RemoveSavedViewResponses[keyof RemoveSavedViewResponses];

export type ChangeSavedViewData = {
    body: SavedViewChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/views/{id}';
};

export type ChangeSavedViewErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeSavedViewError = ChangeSavedViewErrors[keyof ChangeSavedViewErrors];

export type ChangeSavedViewResponses = {
    /**
     * Change a kept view
     */
    200: SavedView;
};

export type ChangeSavedViewResponse = ChangeSavedViewResponses[keyof ChangeSavedViewResponses];

export type GetStaffMemberData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}';
};

export type GetStaffMemberErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetStaffMemberError = GetStaffMemberErrors[keyof GetStaffMemberErrors];

export type GetStaffMemberResponses = {
    /**
     * See one person
     */
    200: StaffMember;
};

export type GetStaffMemberResponse = GetStaffMemberResponses[keyof GetStaffMemberResponses];

export type ChangeStaffData = {
    body: StaffChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}';
};

export type ChangeStaffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeStaffError = ChangeStaffErrors[keyof ChangeStaffErrors];

export type ChangeStaffResponses = {
    /**
     * Change somebody’s name, role, stations or chef
     */
    200: StaffMember;
};

export type ChangeStaffResponse = ChangeStaffResponses[keyof ChangeStaffResponses];

export type GetStationData = {
    body?: never;
    path: {
        stationId: string;
    };
    query?: never;
    url: '/api/v1/admin/stations/{stationId}';
};

export type GetStationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetStationError = GetStationErrors[keyof GetStationErrors];

export type GetStationResponses = {
    /**
     * One station
     */
    200: Station;
};

export type GetStationResponse = GetStationResponses[keyof GetStationResponses];

export type ChangeStationData = {
    body: {
        version: number;
        slug?: string;
        name?: unknown & unknown;
        city?: unknown & unknown;
        state?: string;
        lat?: number;
        lng?: number;
        timeZone?: unknown & unknown;
        alertEmail?: string;
        active?: boolean;
        closedHours?: Array<ClosedHour>;
        /**
         * To stop it: `upcoming` as you were shown it, needed while parties are to come
         */
        expectedUpcoming?: number;
        reason?: string;
    };
    path: {
        stationId: string;
    };
    query?: never;
    url: '/api/v1/admin/stations/{stationId}';
};

export type ChangeStationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeStationError = ChangeStationErrors[keyof ChangeStationErrors];

export type ChangeStationResponses = {
    /**
     * Change a station
     */
    200: Station;
};

export type ChangeStationResponse = ChangeStationResponses[keyof ChangeStationResponses];

export type ChangeStationTaxData = {
    body: {
        /**
         * Thousandths of a percent: 8250 is 8.25 %
         */
        taxRateMillipercent: number;
        reason: string;
        /**
         * A super admin may change it without a second person; it is logged as such
         */
        alone?: boolean;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        stationId: string;
    };
    query?: never;
    url: '/api/v1/admin/stations/{stationId}/tax-changes';
};

export type ChangeStationTaxErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeStationTaxError = ChangeStationTaxErrors[keyof ChangeStationTaxErrors];

export type ChangeStationTaxResponses = {
    /**
     * Ask for another sales tax of a station
     */
    200: SettingOutcome;
};

export type ChangeStationTaxResponse = ChangeStationTaxResponses[keyof ChangeStationTaxResponses];

export type ChangeVariableData = {
    body: SettingChangeRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        key: string;
    };
    query?: never;
    url: '/api/v1/admin/variables/{key}/changes';
};

export type ChangeVariableErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ChangeVariableError = ChangeVariableErrors[keyof ChangeVariableErrors];

export type ChangeVariableResponses = {
    /**
     * Change a variable, or ask for it
     */
    200: SettingOutcome;
};

export type ChangeVariableResponse = ChangeVariableResponses[keyof ChangeVariableResponses];

export type GetAuditVerdictData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/audit/verdict';
};

export type GetAuditVerdictErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetAuditVerdictError = GetAuditVerdictErrors[keyof GetAuditVerdictErrors];

export type GetAuditVerdictResponses = {
    /**
     * See whether the audit log is whole
     */
    200: AuditVerdict;
};

export type GetAuditVerdictResponse = GetAuditVerdictResponses[keyof GetAuditVerdictResponses];

export type CheckAuditData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/audit/verdict';
};

export type CheckAuditErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CheckAuditError = CheckAuditErrors[keyof CheckAuditErrors];

export type CheckAuditResponses = {
    /**
     * Done
     */
    202: unknown;
};

export type CheckPasswordLinkData = {
    body: {
        token: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/password/check';
};

export type CheckPasswordLinkErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CheckPasswordLinkError = CheckPasswordLinkErrors[keyof CheckPasswordLinkErrors];

export type CheckPasswordLinkResponses = {
    /**
     * Done
     */
    204: void;
};

export type CheckPasswordLinkResponse = CheckPasswordLinkResponses[keyof CheckPasswordLinkResponses];

export type ListClosuresData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The venue's calendar date
         */
        from: string;
        /**
         * The venue's calendar date
         */
        to: string;
        stationId?: string;
    };
    url: '/api/v1/admin/closures';
};

export type ListClosuresErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListClosuresError = ListClosuresErrors[keyof ListClosuresErrors];

export type ListClosuresResponses = {
    /**
     * Closing days of a time
     */
    200: {
        items: Array<Closure>;
    };
};

export type ListClosuresResponse = ListClosuresResponses[keyof ListClosuresResponses];

export type CloseDaysData = {
    body: CloseDaysRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/closures';
};

export type CloseDaysErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CloseDaysError = CloseDaysErrors[keyof CloseDaysErrors];

export type CloseDaysResponses = {
    /**
     * Close days or slots
     */
    200: ClosureAnswer;
};

export type CloseDaysResponse = CloseDaysResponses[keyof CloseDaysResponses];

export type CompareWithRepositoryData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/knowledge/sync';
};

export type CompareWithRepositoryErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CompareWithRepositoryError = CompareWithRepositoryErrors[keyof CompareWithRepositoryErrors];

export type CompareWithRepositoryResponses = {
    /**
     * Compare with the articles that come with the program
     */
    200: KnowledgeSync;
};

export type CompareWithRepositoryResponse = CompareWithRepositoryResponses[keyof CompareWithRepositoryResponses];

export type ConfirmAssistantData = {
    body: AssistantConfirmation;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/assistant/proposals/{id}/confirmation';
};

export type ConfirmAssistantErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ConfirmAssistantError = ConfirmAssistantErrors[keyof ConfirmAssistantErrors];

export type ConfirmAssistantResponses = {
    /**
     * Say yes to what the assistant proposed
     */
    200: AssistantDone;
};

export type ConfirmAssistantResponse = ConfirmAssistantResponses[keyof ConfirmAssistantResponses];

export type ConfirmSecondFactorData = {
    body: {
        code: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/second-factor/confirm';
};

export type ConfirmSecondFactorErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `locked_out`: Too many wrong attempts. Please wait a while.
     */
    423: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ConfirmSecondFactorError = ConfirmSecondFactorErrors[keyof ConfirmSecondFactorErrors];

export type ConfirmSecondFactorResponses = {
    /**
     * Confirm the new authenticator app with its first code
     */
    200: SecondFactorConfirmed;
};

export type ConfirmSecondFactorResponse = ConfirmSecondFactorResponses[keyof ConfirmSecondFactorResponses];

export type CorrectAnswerData = {
    body: Correction;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
        /**
         * The place of the answer in its conversation
         */
        seq: number;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/answers/{seq}/case';
};

export type CorrectAnswerErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CorrectAnswerError = CorrectAnswerErrors[keyof CorrectAnswerErrors];

export type CorrectAnswerResponses = {
    /**
     * Say what an answer should have been
     */
    201: CaseMade;
};

export type CorrectAnswerResponse = CorrectAnswerResponses[keyof CorrectAnswerResponses];

export type CountConversationsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/conversations/counts';
};

export type CountConversationsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CountConversationsError = CountConversationsErrors[keyof CountConversationsErrors];

export type CountConversationsResponses = {
    /**
     * How many wait
     */
    200: InboxCounts;
};

export type CountConversationsResponse = CountConversationsResponses[keyof CountConversationsResponses];

export type ListApiKeysData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        state?: 'active' | 'expired' | 'revoked';
    };
    url: '/api/v1/admin/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * List the keys of integrations
     */
    200: ApiKeyPage;
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body: ApiKeyRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * Make a key for an integration
     */
    201: NewApiKey;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type ListArticlesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        q?: unknown & unknown;
        category?: KnowledgeCategory;
        status?: ArticleStatus;
        language?: KnowledgeLanguage;
        audience?: ArticleAudience;
        /**
         * Only those whose day of review has come
         */
        reviewDue?: string;
    };
    url: '/api/v1/admin/knowledge/articles';
};

export type ListArticlesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListArticlesError = ListArticlesErrors[keyof ListArticlesErrors];

export type ListArticlesResponses = {
    /**
     * List the articles
     */
    200: ArticlePage;
};

export type ListArticlesResponse = ListArticlesResponses[keyof ListArticlesResponses];

export type CreateArticleData = {
    body: NewArticle;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/knowledge/articles';
};

export type CreateArticleErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CreateArticleError = CreateArticleErrors[keyof CreateArticleErrors];

export type CreateArticleResponses = {
    /**
     * Write a new article
     */
    201: Article;
};

export type CreateArticleResponse = CreateArticleResponses[keyof CreateArticleResponses];

export type ListBookingsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        /**
         * A name or the beginning of one (three letters or more), a whole e-mail address or phone number, the last four digits of a number, or the beginning of a code
         */
        q?: unknown & unknown;
        /**
         * One or more, such as `confirmed,in_progress`
         */
        status?: string;
        station?: string;
        /**
         * First date of the event
         */
        from?: string;
        /**
         * Last date of the event
         */
        to?: string;
        source?: string;
        /**
         * `yes`: the host owes money, `credit`: money is owed to the host, `no`: neither
         */
        due?: 'yes' | 'no' | 'credit';
        /**
         * `yes`: live parties that no chef is assigned to
         */
        unassigned?: 'yes' | 'no';
        /**
         * Waits for a decision of this kind
         */
        waiting?: 'any' | 'cancellation' | 'deletion' | 'overpayment';
        /**
         * First date it was made, by the station’s clock
         */
        createdFrom?: string;
        /**
         * The venue's calendar date
         */
        createdTo?: string;
        /**
         * First date it was cancelled, by the station’s clock
         */
        cancelledFrom?: string;
        /**
         * The venue's calendar date
         */
        cancelledTo?: string;
        /**
         * Deleted ones that can still be restored, and only those
         */
        deleted?: 'yes';
        /**
         * `upcoming`: today and what comes, soonest first, then what was, latest first; `dir` means nothing to it
         */
        sort?: 'upcoming' | 'event' | 'created' | 'total' | 'status';
        dir?: 'asc' | 'desc';
    };
    url: '/api/v1/admin/bookings';
};

export type ListBookingsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListBookingsError = ListBookingsErrors[keyof ListBookingsErrors];

export type ListBookingsResponses = {
    /**
     * List and search bookings
     */
    200: BookingPage;
};

export type ListBookingsResponse = ListBookingsResponses[keyof ListBookingsResponses];

export type CreateDeskBookingData = {
    body: DeskBookingRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/bookings';
};

export type CreateDeskBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `slot_taken`: Someone else has just taken this slot.
     *
     * `slot_unavailable`: This slot cannot be booked.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `needs_human`: One of us needs to look at this.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CreateDeskBookingError = CreateDeskBookingErrors[keyof CreateDeskBookingErrors];

export type CreateDeskBookingResponses = {
    /**
     * Book a party for a customer
     */
    201: DeskBookingMade;
};

export type CreateDeskBookingResponse = CreateDeskBookingResponses[keyof CreateDeskBookingResponses];

export type CreateLeadData = {
    body: LeadRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/leads';
};

export type CreateLeadErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CreateLeadError = CreateLeadErrors[keyof CreateLeadErrors];

export type CreateLeadResponses = {
    /**
     * Ask us to get in touch
     */
    201: LeadReceipt;
};

export type CreateLeadResponse = CreateLeadResponses[keyof CreateLeadResponses];

export type CreateQuoteData = {
    body: QuoteRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/quotes';
};

export type CreateQuoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CreateQuoteError = CreateQuoteErrors[keyof CreateQuoteErrors];

export type CreateQuoteResponses = {
    /**
     * Price a party exactly
     */
    201: Quote;
};

export type CreateQuoteResponse = CreateQuoteResponses[keyof CreateQuoteResponses];

export type ListStationsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/stations';
};

export type ListStationsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListStationsError = ListStationsErrors[keyof ListStationsErrors];

export type ListStationsResponses = {
    /**
     * The stations you reach
     */
    200: {
        items: Array<Station>;
    };
};

export type ListStationsResponse = ListStationsResponses[keyof ListStationsResponses];

export type CreateStationData = {
    body: {
        slug: string;
        name: unknown & unknown;
        city: unknown & unknown;
        state: string;
        lat: number;
        lng: number;
        timeZone: unknown & unknown;
        taxRateMillipercent?: number;
        alertEmail: string;
        closedHours?: Array<ClosedHour>;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/stations';
};

export type CreateStationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type CreateStationError = CreateStationErrors[keyof CreateStationErrors];

export type CreateStationResponses = {
    /**
     * Open a station
     */
    201: Station;
};

export type CreateStationResponse = CreateStationResponses[keyof CreateStationResponses];

export type DecideCancellationData = {
    body: CancellationDecision;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/decisions/{id}/cancellation';
};

export type DecideCancellationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `figures_changed`: The figures have changed since you saw them.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DecideCancellationError = DecideCancellationErrors[keyof DecideCancellationErrors];

export type DecideCancellationResponses = {
    /**
     * Approve or reject a cancellation
     */
    200: CancellationPreview;
};

export type DecideCancellationResponse = DecideCancellationResponses[keyof DecideCancellationResponses];

export type DecideConciergeCaseData = {
    body: {
        status: 'new' | 'accepted' | 'dropped';
        version: number;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/concierge/cases/{id}/status';
};

export type DecideConciergeCaseErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DecideConciergeCaseError = DecideConciergeCaseErrors[keyof DecideConciergeCaseErrors];

export type DecideConciergeCaseResponses = {
    /**
     * Done
     */
    204: void;
};

export type DecideConciergeCaseResponse = DecideConciergeCaseResponses[keyof DecideConciergeCaseResponses];

export type DecideDeletionData = {
    body: Decision;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/decisions/{id}/deletion';
};

export type DecideDeletionErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DecideDeletionError = DecideDeletionErrors[keyof DecideDeletionErrors];

export type DecideDeletionResponses = {
    /**
     * Done
     */
    204: void;
};

export type DecideDeletionResponse = DecideDeletionResponses[keyof DecideDeletionResponses];

export type DecideOverpaymentData = {
    body: Decision;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/decisions/{id}/overpayment';
};

export type DecideOverpaymentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DecideOverpaymentError = DecideOverpaymentErrors[keyof DecideOverpaymentErrors];

export type DecideOverpaymentResponses = {
    /**
     * Done
     */
    204: void;
};

export type DecideOverpaymentResponse = DecideOverpaymentResponses[keyof DecideOverpaymentResponses];

export type DecideRefundData = {
    body: RefundDecision;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/refunds/{id}/decision';
};

export type DecideRefundErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DecideRefundError = DecideRefundErrors[keyof DecideRefundErrors];

export type DecideRefundResponses = {
    /**
     * Done
     */
    204: void;
};

export type DecideRefundResponse = DecideRefundResponses[keyof DecideRefundResponses];

export type DecideTimeOffData = {
    body: {
        approve: boolean;
        reason: string;
        preview?: boolean;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        timeOffId: string;
    };
    query?: never;
    url: '/api/v1/admin/time-off/{timeOffId}/decision';
};

export type DecideTimeOffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DecideTimeOffError = DecideTimeOffErrors[keyof DecideTimeOffErrors];

export type DecideTimeOffResponses = {
    /**
     * Approve or deny time off
     */
    200: TimeOffDecision;
};

export type DecideTimeOffResponse = DecideTimeOffResponses[keyof DecideTimeOffResponses];

export type DeleteBookingNoteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/booking-notes/{id}';
};

export type DeleteBookingNoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DeleteBookingNoteError = DeleteBookingNoteErrors[keyof DeleteBookingNoteErrors];

export type DeleteBookingNoteResponses = {
    /**
     * Done
     */
    204: void;
};

export type DeleteBookingNoteResponse = DeleteBookingNoteResponses[keyof DeleteBookingNoteResponses];

export type EditBookingNoteData = {
    body: NoteText;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/booking-notes/{id}';
};

export type EditBookingNoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type EditBookingNoteError = EditBookingNoteErrors[keyof EditBookingNoteErrors];

export type EditBookingNoteResponses = {
    /**
     * Done
     */
    204: void;
};

export type EditBookingNoteResponse = EditBookingNoteResponses[keyof EditBookingNoteResponses];

export type DeleteCustomerNoteData = {
    body?: never;
    path: {
        id: string;
        noteId: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/notes/{noteId}';
};

export type DeleteCustomerNoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DeleteCustomerNoteError = DeleteCustomerNoteErrors[keyof DeleteCustomerNoteErrors];

export type DeleteCustomerNoteResponses = {
    /**
     * Done
     */
    204: void;
};

export type DeleteCustomerNoteResponse = DeleteCustomerNoteResponses[keyof DeleteCustomerNoteResponses];

export type EditCustomerNoteData = {
    body: CustomerNoteText;
    path: {
        id: string;
        noteId: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/notes/{noteId}';
};

export type EditCustomerNoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type EditCustomerNoteError = EditCustomerNoteErrors[keyof EditCustomerNoteErrors];

export type EditCustomerNoteResponses = {
    /**
     * Edit a note of one’s own
     */
    200: CustomerNote;
};

export type EditCustomerNoteResponse = EditCustomerNoteResponses[keyof EditCustomerNoteResponses];

export type DeleteDeskBookingData = {
    body: DeletionAsk;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/deletion';
};

export type DeleteDeskBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DeleteDeskBookingError = DeleteDeskBookingErrors[keyof DeleteDeskBookingErrors];

export type DeleteDeskBookingResponses = {
    /**
     * Delete a booking
     */
    200: DecisionAsked;
};

export type DeleteDeskBookingResponse = DeleteDeskBookingResponses[keyof DeleteDeskBookingResponses];

export type DeleteFlagData = {
    body: {
        version: number;
        reason: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        key: string;
    };
    query?: never;
    url: '/api/v1/admin/flags/{key}/delete';
};

export type DeleteFlagErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DeleteFlagError = DeleteFlagErrors[keyof DeleteFlagErrors];

export type DeleteFlagResponses = {
    /**
     * Done
     */
    204: void;
};

export type DeleteFlagResponse = DeleteFlagResponses[keyof DeleteFlagResponses];

export type DropReplyDraftData = {
    body?: never;
    path: {
        id: string;
        draftId: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/drafts/{draftId}';
};

export type DropReplyDraftErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type DropReplyDraftError = DropReplyDraftErrors[keyof DropReplyDraftErrors];

export type DropReplyDraftResponses = {
    /**
     * Done
     */
    204: void;
};

export type DropReplyDraftResponse = DropReplyDraftResponses[keyof DropReplyDraftResponses];

export type GetArticleData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/knowledge/articles/{id}';
};

export type GetArticleErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetArticleError = GetArticleErrors[keyof GetArticleErrors];

export type GetArticleResponses = {
    /**
     * Read an article
     */
    200: Article;
};

export type GetArticleResponse = GetArticleResponses[keyof GetArticleResponses];

export type EditArticleData = {
    body: ArticleEdit;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/knowledge/articles/{id}';
};

export type EditArticleErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type EditArticleError = EditArticleErrors[keyof EditArticleErrors];

export type EditArticleResponses = {
    /**
     * Change an article
     */
    200: Article;
};

export type EditArticleResponse = EditArticleResponses[keyof EditArticleResponses];

export type EndMySessionData = {
    body?: never;
    path: {
        sessionId: string;
    };
    query?: never;
    url: '/api/v1/me/sessions/{sessionId}';
};

export type EndMySessionErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type EndMySessionError = EndMySessionErrors[keyof EndMySessionErrors];

export type EndMySessionResponses = {
    /**
     * Done
     */
    204: void;
};

export type EndMySessionResponse = EndMySessionResponses[keyof EndMySessionResponses];

export type EnterBySignInLinkData = {
    body: SignInLinkUse;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/magic-link/enter';
};

export type EnterBySignInLinkErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type EnterBySignInLinkError = EnterBySignInLinkErrors[keyof EnterBySignInLinkErrors];

export type EnterBySignInLinkResponses = {
    /**
     * Sign in by the link of the e-mail
     */
    200: HostWelcome;
};

export type EnterBySignInLinkResponse = EnterBySignInLinkResponses[keyof EnterBySignInLinkResponses];

export type EraseCustomerData = {
    body: ErasureRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/erasure';
};

export type EraseCustomerErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `already_done`: This has already been done.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type EraseCustomerError = EraseCustomerErrors[keyof EraseCustomerErrors];

export type EraseCustomerResponses = {
    /**
     * Erase a person
     */
    200: ErasureReceipt;
};

export type EraseCustomerResponse = EraseCustomerResponses[keyof EraseCustomerResponses];

export type ExportArticlesAsJsonData = {
    body?: never;
    path?: never;
    query?: {
        language?: KnowledgeLanguage;
    };
    url: '/api/v1/admin/knowledge/export.json';
};

export type ExportArticlesAsJsonErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ExportArticlesAsJsonError = ExportArticlesAsJsonErrors[keyof ExportArticlesAsJsonErrors];

export type ExportArticlesAsJsonResponses = {
    /**
     * Take the articles along as data
     */
    200: string;
};

export type ExportArticlesAsJsonResponse = ExportArticlesAsJsonResponses[keyof ExportArticlesAsJsonResponses];

export type ExportArticlesAsMarkdownData = {
    body?: never;
    path?: never;
    query?: {
        language?: KnowledgeLanguage;
    };
    url: '/api/v1/admin/knowledge/export.zip';
};

export type ExportArticlesAsMarkdownErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ExportArticlesAsMarkdownError = ExportArticlesAsMarkdownErrors[keyof ExportArticlesAsMarkdownErrors];

export type ExportArticlesAsMarkdownResponses = {
    /**
     * Take the articles along as Markdown
     */
    200: Blob | File;
};

export type ExportArticlesAsMarkdownResponse = ExportArticlesAsMarkdownResponses[keyof ExportArticlesAsMarkdownResponses];

export type ExportAuditData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Its beginning, such as booking or booking.change
         */
        action?: unknown & unknown;
        entityType?: unknown & unknown;
        /**
         * As shown, such as bkg_… or a variable’s key
         */
        entityId?: unknown & unknown;
        /**
         * The staff member who did it
         */
        by?: string;
        station?: string;
        /**
         * First date, in UTC
         */
        from?: string;
        /**
         * Last date, in UTC
         */
        to?: string;
    };
    url: '/api/v1/admin/audit.csv';
};

export type ExportAuditErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ExportAuditError = ExportAuditErrors[keyof ExportAuditErrors];

export type ExportAuditResponses = {
    /**
     * Take the audit log along as CSV
     */
    200: string;
};

export type ExportAuditResponse = ExportAuditResponses[keyof ExportAuditResponses];

export type ExportBookingsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * A name or the beginning of one (three letters or more), a whole e-mail address or phone number, the last four digits of a number, or the beginning of a code
         */
        q?: unknown & unknown;
        /**
         * One or more, such as `confirmed,in_progress`
         */
        status?: string;
        station?: string;
        /**
         * First date of the event
         */
        from?: string;
        /**
         * Last date of the event
         */
        to?: string;
        source?: string;
        /**
         * `yes`: the host owes money, `credit`: money is owed to the host, `no`: neither
         */
        due?: 'yes' | 'no' | 'credit';
        /**
         * `yes`: live parties that no chef is assigned to
         */
        unassigned?: 'yes' | 'no';
        /**
         * Waits for a decision of this kind
         */
        waiting?: 'any' | 'cancellation' | 'deletion' | 'overpayment';
        /**
         * First date it was made, by the station’s clock
         */
        createdFrom?: string;
        /**
         * The venue's calendar date
         */
        createdTo?: string;
        /**
         * First date it was cancelled, by the station’s clock
         */
        cancelledFrom?: string;
        /**
         * The venue's calendar date
         */
        cancelledTo?: string;
        /**
         * Deleted ones that can still be restored, and only those
         */
        deleted?: 'yes';
        /**
         * `upcoming`: today and what comes, soonest first, then what was, latest first; `dir` means nothing to it
         */
        sort?: 'upcoming' | 'event' | 'created' | 'total' | 'status';
        dir?: 'asc' | 'desc';
    };
    url: '/api/v1/admin/bookings.csv';
};

export type ExportBookingsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ExportBookingsError = ExportBookingsErrors[keyof ExportBookingsErrors];

export type ExportBookingsResponses = {
    /**
     * Take the list along as CSV
     */
    200: string;
};

export type ExportBookingsResponse = ExportBookingsResponses[keyof ExportBookingsResponses];

export type ExportConciergeCasesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/concierge/cases.jsonl';
};

export type ExportConciergeCasesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ExportConciergeCasesError = ExportConciergeCasesErrors[keyof ExportConciergeCasesErrors];

export type ExportConciergeCasesResponses = {
    /**
     * Take the accepted cases along as dialogues
     */
    200: string;
};

export type ExportConciergeCasesResponse = ExportConciergeCasesResponses[keyof ExportConciergeCasesResponses];

export type ExportConciergeReportData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * First day, by the clock of the station; 27 days before `to`
         */
        from?: string;
        /**
         * Last day; today when left out. At most 366 days
         */
        to?: string;
        station?: string;
    };
    url: '/api/v1/admin/concierge/report.csv';
};

export type ExportConciergeReportErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ExportConciergeReportError = ExportConciergeReportErrors[keyof ExportConciergeReportErrors];

export type ExportConciergeReportResponses = {
    /**
     * Take the report along as CSV
     */
    200: string;
};

export type ExportConciergeReportResponse = ExportConciergeReportResponses[keyof ExportConciergeReportResponses];

export type ExportCustomerDataData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/export.json';
};

export type ExportCustomerDataErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ExportCustomerDataError = ExportCustomerDataErrors[keyof ExportCustomerDataErrors];

export type ExportCustomerDataResponses = {
    /**
     * Everything we hold about a person, as JSON
     */
    200: string;
};

export type ExportCustomerDataResponse = ExportCustomerDataResponses[keyof ExportCustomerDataResponses];

export type ExportCustomerPdfData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/export.pdf';
};

export type ExportCustomerPdfErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ExportCustomerPdfError = ExportCustomerPdfErrors[keyof ExportCustomerPdfErrors];

export type ExportCustomerPdfResponses = {
    /**
     * Everything we hold about a person, to read
     */
    200: Blob | File;
};

export type ExportCustomerPdfResponse = ExportCustomerPdfResponses[keyof ExportCustomerPdfResponses];

export type FillCannedRepliesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/canned-replies';
};

export type FillCannedRepliesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type FillCannedRepliesError = FillCannedRepliesErrors[keyof FillCannedRepliesErrors];

export type FillCannedRepliesResponses = {
    /**
     * Read the ready-made answers as they would be sent here
     */
    200: FilledReplyList;
};

export type FillCannedRepliesResponse = FillCannedRepliesResponses[keyof FillCannedRepliesResponses];

export type ForgotPasswordData = {
    body: {
        email: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/password/forgot';
};

export type ForgotPasswordErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ForgotPasswordError = ForgotPasswordErrors[keyof ForgotPasswordErrors];

export type ForgotPasswordResponses = {
    /**
     * Ask for a link to choose a new password
     */
    202: LinkOnItsWay;
};

export type ForgotPasswordResponse = ForgotPasswordResponses[keyof ForgotPasswordResponses];

export type GetAgreementData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/holds/{token}/agreement';
};

export type GetAgreementErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetAgreementError = GetAgreementErrors[keyof GetAgreementErrors];

export type GetAgreementResponses = {
    /**
     * The agreement to read and sign
     */
    200: Agreement;
};

export type GetAgreementResponse = GetAgreementResponses[keyof GetAgreementResponses];

export type SignAgreementData = {
    body: SignatureRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/holds/{token}/agreement';
};

export type SignAgreementErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `figures_changed`: The figures have changed since you saw them.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     *
     * `hold_expired`: This hold has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SignAgreementError = SignAgreementErrors[keyof SignAgreementErrors];

export type SignAgreementResponses = {
    /**
     * Sign the agreement
     */
    201: Hold;
};

export type SignAgreementResponse = SignAgreementResponses[keyof SignAgreementResponses];

export type GetAgreementPdfData = {
    body?: never;
    path: {
        code: string;
    };
    query: {
        token: string;
    };
    url: '/api/v1/bookings/{code}/agreement.pdf';
};

export type GetAgreementPdfErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetAgreementPdfError = GetAgreementPdfErrors[keyof GetAgreementPdfErrors];

export type GetAgreementPdfResponses = {
    /**
     * The signed agreement as PDF
     */
    200: Blob | File;
};

export type GetAgreementPdfResponse = GetAgreementPdfResponses[keyof GetAgreementPdfResponses];

export type GetAnswerTraceData = {
    body?: never;
    path: {
        id: string;
        /**
         * The place of the answer in its conversation
         */
        seq: number;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/answers/{seq}';
};

export type GetAnswerTraceErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetAnswerTraceError = GetAnswerTraceErrors[keyof GetAnswerTraceErrors];

export type GetAnswerTraceResponses = {
    /**
     * See how an answer came about
     */
    200: AnswerTrace;
};

export type GetAnswerTraceResponse = GetAnswerTraceResponses[keyof GetAnswerTraceResponses];

export type GetAuditChoicesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/audit/choices';
};

export type GetAuditChoicesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetAuditChoicesError = GetAuditChoicesErrors[keyof GetAuditChoicesErrors];

export type GetAuditChoicesResponses = {
    /**
     * See what the audit log can be narrowed by
     */
    200: AuditChoices;
};

export type GetAuditChoicesResponse = GetAuditChoicesResponses[keyof GetAuditChoicesResponses];

export type GetAvailabilityData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The venue's calendar date
         */
        from: string;
        /**
         * The venue's calendar date
         */
        to: string;
        postalCode?: string;
        lat?: number;
        lng?: number;
        guests?: number;
    };
    url: '/api/v1/availability';
};

export type GetAvailabilityErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetAvailabilityError = GetAvailabilityErrors[keyof GetAvailabilityErrors];

export type GetAvailabilityResponses = {
    /**
     * Free slots by day
     */
    200: Availability;
};

export type GetAvailabilityResponse = GetAvailabilityResponses[keyof GetAvailabilityResponses];

export type GetBookingData = {
    body?: never;
    path: {
        code: string;
    };
    query: {
        token: string;
    };
    url: '/api/v1/bookings/{code}';
};

export type GetBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetBookingError = GetBookingErrors[keyof GetBookingErrors];

export type GetBookingResponses = {
    /**
     * See a booking by its link
     */
    200: Booking;
};

export type GetBookingResponse = GetBookingResponses[keyof GetBookingResponses];

export type GetBookingAgreementData = {
    body?: never;
    path: {
        code: string;
    };
    query: {
        token: string;
    };
    url: '/api/v1/bookings/{code}/agreement';
};

export type GetBookingAgreementErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetBookingAgreementError = GetBookingAgreementErrors[keyof GetBookingAgreementErrors];

export type GetBookingAgreementResponses = {
    /**
     * The agreement of a booking, to read and sign
     */
    200: Agreement;
};

export type GetBookingAgreementResponse = GetBookingAgreementResponses[keyof GetBookingAgreementResponses];

export type SignBookingData = {
    body: SignatureRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query: {
        token: string;
    };
    url: '/api/v1/bookings/{code}/agreement';
};

export type SignBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SignBookingError = SignBookingErrors[keyof SignBookingErrors];

export type SignBookingResponses = {
    /**
     * Sign the agreement of a booking our staff made
     */
    201: Booking;
};

export type SignBookingResponse = SignBookingResponses[keyof SignBookingResponses];

export type GetBookingHistoryData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        /**
         * Also the rows that only say who looked at it
         */
        reads?: 'true' | 'false';
    };
    url: '/api/v1/admin/bookings/{id}/history';
};

export type GetBookingHistoryErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetBookingHistoryError = GetBookingHistoryErrors[keyof GetBookingHistoryErrors];

export type GetBookingHistoryResponses = {
    /**
     * See everything that happened to a booking
     */
    200: AuditPage;
};

export type GetBookingHistoryResponse = GetBookingHistoryResponses[keyof GetBookingHistoryResponses];

export type GetCalendarDayData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The venue's calendar date
         */
        date: string;
        stationId?: string;
    };
    url: '/api/v1/admin/calendar/day';
};

export type GetCalendarDayErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetCalendarDayError = GetCalendarDayErrors[keyof GetCalendarDayErrors];

export type GetCalendarDayResponses = {
    /**
     * One day, chef by chef
     */
    200: CalendarDay;
};

export type GetCalendarDayResponse = GetCalendarDayResponses[keyof GetCalendarDayResponses];

export type GetCalendarFileData = {
    body?: never;
    path: {
        code: string;
    };
    query: {
        token: string;
    };
    url: '/api/v1/bookings/{code}/calendar.ics';
};

export type GetCalendarFileErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetCalendarFileError = GetCalendarFileErrors[keyof GetCalendarFileErrors];

export type GetCalendarFileResponses = {
    /**
     * The party as a calendar file
     */
    200: string;
};

export type GetCalendarFileResponse = GetCalendarFileResponses[keyof GetCalendarFileResponses];

export type GetCalendarMonthData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The venue's calendar date
         */
        from: string;
        /**
         * The venue's calendar date
         */
        to: string;
        stationId?: string;
    };
    url: '/api/v1/admin/calendar/month';
};

export type GetCalendarMonthErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetCalendarMonthError = GetCalendarMonthErrors[keyof GetCalendarMonthErrors];

export type GetCalendarMonthResponses = {
    /**
     * Seats and parties by day
     */
    200: CalendarMonth;
};

export type GetCalendarMonthResponse = GetCalendarMonthResponses[keyof GetCalendarMonthResponses];

export type GetCalendarWeekData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The venue's calendar date
         */
        from: string;
        /**
         * The venue's calendar date
         */
        to: string;
        stationId?: string;
        /**
         * No more parties of a day than this
         */
        perDay?: number;
    };
    url: '/api/v1/admin/calendar/week';
};

export type GetCalendarWeekErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetCalendarWeekError = GetCalendarWeekErrors[keyof GetCalendarWeekErrors];

export type GetCalendarWeekResponses = {
    /**
     * Parties of some days
     */
    200: CalendarWeek;
};

export type GetCalendarWeekResponse = GetCalendarWeekResponses[keyof GetCalendarWeekResponses];

export type GetChatAttachmentData = {
    body?: never;
    path: {
        attachment: string;
    };
    query?: {
        size?: 'full' | 'preview';
    };
    url: '/api/v1/chat/attachments/{attachment}';
};

export type GetChatAttachmentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetChatAttachmentError = GetChatAttachmentErrors[keyof GetChatAttachmentErrors];

export type GetChatAttachmentResponses = {
    /**
     * A file of this browser’s conversations
     */
    200: Blob | File;
};

export type GetChatAttachmentResponse = GetChatAttachmentResponses[keyof GetChatAttachmentResponses];

export type GetChatRatingData = {
    body?: never;
    path?: never;
    query: {
        conversationId: string;
    };
    url: '/api/v1/chat/ratings';
};

export type GetChatRatingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetChatRatingError = GetChatRatingErrors[keyof GetChatRatingErrors];

export type GetChatRatingResponses = {
    /**
     * Whether a conversation is still to be rated
     */
    200: ChatRatingState;
};

export type GetChatRatingResponse = GetChatRatingResponses[keyof GetChatRatingResponses];

export type RateChatData = {
    body: {
        conversationId: string;
        /**
         * 5 is best
         */
        score: number | null;
        /**
         * A sentence, if they like
         */
        words?: unknown & unknown;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/chat/ratings';
};

export type RateChatErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RateChatError = RateChatErrors[keyof RateChatErrors];

export type RateChatResponses = {
    /**
     * Done
     */
    204: void;
};

export type RateChatResponse = RateChatResponses[keyof RateChatResponses];

export type GetConciergeReportData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * First day, by the clock of the station; 27 days before `to`
         */
        from?: string;
        /**
         * Last day; today when left out. At most 366 days
         */
        to?: string;
        station?: string;
    };
    url: '/api/v1/admin/concierge/report';
};

export type GetConciergeReportErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetConciergeReportError = GetConciergeReportErrors[keyof GetConciergeReportErrors];

export type GetConciergeReportResponses = {
    /**
     * See how well the concierge does
     */
    200: ConciergeReport;
};

export type GetConciergeReportResponse = GetConciergeReportResponses[keyof GetConciergeReportResponses];

export type GetConciergeTrialData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/concierge/trial';
};

export type GetConciergeTrialErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetConciergeTrialError = GetConciergeTrialErrors[keyof GetConciergeTrialErrors];

export type GetConciergeTrialResponses = {
    /**
     * See how the model does that is tried
     */
    200: ConciergeTrial;
};

export type GetConciergeTrialResponse = GetConciergeTrialResponses[keyof GetConciergeTrialResponses];

export type GetConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/config';
};

export type GetConfigErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetConfigError = GetConfigErrors[keyof GetConfigErrors];

export type GetConfigResponses = {
    /**
     * The business figures in force
     */
    200: Config;
};

export type GetConfigResponse = GetConfigResponses[keyof GetConfigResponses];

export type GetConsentProofData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/consents.html';
};

export type GetConsentProofErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetConsentProofError = GetConsentProofErrors[keyof GetConsentProofErrors];

export type GetConsentProofResponses = {
    /**
     * What a person agreed to hear, to read and print
     */
    200: string;
};

export type GetConsentProofResponse = GetConsentProofResponses[keyof GetConsentProofResponses];

export type GetConsentProofPdfData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/consents.pdf';
};

export type GetConsentProofPdfErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetConsentProofPdfError = GetConsentProofPdfErrors[keyof GetConsentProofPdfErrors];

export type GetConsentProofPdfResponses = {
    /**
     * What a person agreed to hear, as a PDF
     */
    200: Blob | File;
};

export type GetConsentProofPdfResponse = GetConsentProofPdfResponses[keyof GetConsentProofPdfResponses];

export type GetConversationData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}';
};

export type GetConversationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetConversationError = GetConversationErrors[keyof GetConversationErrors];

export type GetConversationResponses = {
    /**
     * See a conversation
     */
    200: ConversationView;
};

export type GetConversationResponse = GetConversationResponses[keyof GetConversationResponses];

export type GetConversationAttachmentData = {
    body?: never;
    path: {
        attachment: string;
    };
    query?: {
        size?: 'full' | 'preview';
    };
    url: '/api/v1/admin/attachments/{attachment}';
};

export type GetConversationAttachmentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetConversationAttachmentError = GetConversationAttachmentErrors[keyof GetConversationAttachmentErrors];

export type GetConversationAttachmentResponses = {
    /**
     * A file of a conversation
     */
    200: Blob | File;
};

export type GetConversationAttachmentResponse = GetConversationAttachmentResponses[keyof GetConversationAttachmentResponses];

export type GetCustomerHistoryData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        /**
         * Also the rows that only say who looked at it
         */
        reads?: 'true' | 'false';
    };
    url: '/api/v1/admin/customers/{id}/history';
};

export type GetCustomerHistoryErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetCustomerHistoryError = GetCustomerHistoryErrors[keyof GetCustomerHistoryErrors];

export type GetCustomerHistoryResponses = {
    /**
     * See everything that happened to a customer
     */
    200: AuditPage;
};

export type GetCustomerHistoryResponse = GetCustomerHistoryResponses[keyof GetCustomerHistoryResponses];

export type GetDashboardData = {
    body?: never;
    path?: never;
    query?: {
        station?: string;
    };
    url: '/api/v1/admin/dashboard';
};

export type GetDashboardErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetDashboardError = GetDashboardErrors[keyof GetDashboardErrors];

export type GetDashboardResponses = {
    /**
     * See the day
     */
    200: Dashboard;
};

export type GetDashboardResponse = GetDashboardResponses[keyof GetDashboardResponses];

export type GetDeskAgreementPdfData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/agreement.pdf';
};

export type GetDeskAgreementPdfErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetDeskAgreementPdfError = GetDeskAgreementPdfErrors[keyof GetDeskAgreementPdfErrors];

export type GetDeskAgreementPdfResponses = {
    /**
     * The signed agreement as PDF
     */
    200: Blob | File;
};

export type GetDeskAgreementPdfResponse = GetDeskAgreementPdfResponses[keyof GetDeskAgreementPdfResponses];

export type GetDeskInvoicePdfData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/invoice.pdf';
};

export type GetDeskInvoicePdfErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetDeskInvoicePdfError = GetDeskInvoicePdfErrors[keyof GetDeskInvoicePdfErrors];

export type GetDeskInvoicePdfResponses = {
    /**
     * The bill as PDF
     */
    200: Blob | File;
};

export type GetDeskInvoicePdfResponse = GetDeskInvoicePdfResponses[keyof GetDeskInvoicePdfResponses];

export type GetErasureReceiptData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/erasure.pdf';
};

export type GetErasureReceiptErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetErasureReceiptError = GetErasureReceiptErrors[keyof GetErasureReceiptErrors];

export type GetErasureReceiptResponses = {
    /**
     * The receipt of an erasure, for the person
     */
    200: Blob | File;
};

export type GetErasureReceiptResponse = GetErasureReceiptResponses[keyof GetErasureReceiptResponses];

export type GetHealthDetailData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/health';
};

export type GetHealthDetailErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetHealthDetailError = GetHealthDetailErrors[keyof GetHealthDetailErrors];

export type GetHealthDetailResponses = {
    /**
     * See how every part is doing
     */
    200: HealthDetail;
};

export type GetHealthDetailResponse = GetHealthDetailResponses[keyof GetHealthDetailResponses];

export type ReleaseHoldData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/holds/{token}';
};

export type ReleaseHoldErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReleaseHoldError = ReleaseHoldErrors[keyof ReleaseHoldErrors];

export type ReleaseHoldResponses = {
    /**
     * Done
     */
    204: void;
};

export type ReleaseHoldResponse = ReleaseHoldResponses[keyof ReleaseHoldResponses];

export type GetHoldData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/holds/{token}';
};

export type GetHoldErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetHoldError = GetHoldErrors[keyof GetHoldErrors];

export type GetHoldResponses = {
    /**
     * Read a hold
     */
    200: Hold;
};

export type GetHoldResponse = GetHoldResponses[keyof GetHoldResponses];

export type GetInvitationData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/auth/invitations/{token}';
};

export type GetInvitationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetInvitationError = GetInvitationErrors[keyof GetInvitationErrors];

export type GetInvitationResponses = {
    /**
     * See what an invitation is for
     */
    200: InvitationLetter;
};

export type GetInvitationResponse = GetInvitationResponses[keyof GetInvitationResponses];

export type GetInvoicePdfData = {
    body?: never;
    path: {
        code: string;
    };
    query: {
        token: string;
    };
    url: '/api/v1/bookings/{code}/invoice.pdf';
};

export type GetInvoicePdfErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetInvoicePdfError = GetInvoicePdfErrors[keyof GetInvoicePdfErrors];

export type GetInvoicePdfResponses = {
    /**
     * The bill as PDF
     */
    200: Blob | File;
};

export type GetInvoicePdfResponse = GetInvoicePdfResponses[keyof GetInvoicePdfResponses];

export type GetLiveData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/live';
};

export type GetLiveErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetLiveError = GetLiveErrors[keyof GetLiveErrors];

export type GetLiveResponses = {
    /**
     * Is the process alive
     */
    200: Liveness;
};

export type GetLiveResponse = GetLiveResponses[keyof GetLiveResponses];

export type GetMenuData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/menu';
};

export type GetMenuErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetMenuError = GetMenuErrors[keyof GetMenuErrors];

export type GetMenuResponses = {
    /**
     * The menu with its prices
     */
    200: Menu;
};

export type GetMenuResponse = GetMenuResponses[keyof GetMenuResponses];

export type GetMyAgreementPdfData = {
    body?: never;
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/agreement.pdf';
};

export type GetMyAgreementPdfErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetMyAgreementPdfError = GetMyAgreementPdfErrors[keyof GetMyAgreementPdfErrors];

export type GetMyAgreementPdfResponses = {
    /**
     * The signed agreement as PDF
     */
    200: Blob | File;
};

export type GetMyAgreementPdfResponse = GetMyAgreementPdfResponses[keyof GetMyAgreementPdfResponses];

export type GetMyAttachmentData = {
    body?: never;
    path: {
        attachment: string;
    };
    query?: {
        size?: 'full' | 'preview';
    };
    url: '/api/v1/me/attachments/{attachment}';
};

export type GetMyAttachmentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetMyAttachmentError = GetMyAttachmentErrors[keyof GetMyAttachmentErrors];

export type GetMyAttachmentResponses = {
    /**
     * A file of what was said between us
     */
    200: Blob | File;
};

export type GetMyAttachmentResponse = GetMyAttachmentResponses[keyof GetMyAttachmentResponses];

export type GetMyBookingData = {
    body?: never;
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}';
};

export type GetMyBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetMyBookingError = GetMyBookingErrors[keyof GetMyBookingErrors];

export type GetMyBookingResponses = {
    /**
     * See one of my parties
     */
    200: Booking;
};

export type GetMyBookingResponse = GetMyBookingResponses[keyof GetMyBookingResponses];

export type GetMyBookingAgreementData = {
    body?: never;
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/agreement';
};

export type GetMyBookingAgreementErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetMyBookingAgreementError = GetMyBookingAgreementErrors[keyof GetMyBookingAgreementErrors];

export type GetMyBookingAgreementResponses = {
    /**
     * The agreement of a booking, to read and sign
     */
    200: Agreement;
};

export type GetMyBookingAgreementResponse = GetMyBookingAgreementResponses[keyof GetMyBookingAgreementResponses];

export type SignMyBookingData = {
    body: SignatureRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/agreement';
};

export type SignMyBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SignMyBookingError = SignMyBookingErrors[keyof SignMyBookingErrors];

export type SignMyBookingResponses = {
    /**
     * Sign the agreement of a booking our staff made
     */
    201: Booking;
};

export type SignMyBookingResponse = SignMyBookingResponses[keyof SignMyBookingResponses];

export type GetMyCalendarFileData = {
    body?: never;
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/calendar.ics';
};

export type GetMyCalendarFileErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetMyCalendarFileError = GetMyCalendarFileErrors[keyof GetMyCalendarFileErrors];

export type GetMyCalendarFileResponses = {
    /**
     * The party as a calendar file
     */
    200: string;
};

export type GetMyCalendarFileResponse = GetMyCalendarFileResponses[keyof GetMyCalendarFileResponses];

export type GetMyInvoicePdfData = {
    body?: never;
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/invoice.pdf';
};

export type GetMyInvoicePdfErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetMyInvoicePdfError = GetMyInvoicePdfErrors[keyof GetMyInvoicePdfErrors];

export type GetMyInvoicePdfResponses = {
    /**
     * The bill as PDF
     */
    200: Blob | File;
};

export type GetMyInvoicePdfResponse = GetMyInvoicePdfResponses[keyof GetMyInvoicePdfResponses];

export type GetOwnNoticeTopicsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/notice-topics';
};

export type GetOwnNoticeTopicsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetOwnNoticeTopicsError = GetOwnNoticeTopicsErrors[keyof GetOwnNoticeTopicsErrors];

export type GetOwnNoticeTopicsResponses = {
    /**
     * What I will hear of
     */
    200: OwnNoticeTopics;
};

export type GetOwnNoticeTopicsResponse = GetOwnNoticeTopicsResponses[keyof GetOwnNoticeTopicsResponses];

export type GetQuoteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/quotes/{id}';
};

export type GetQuoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetQuoteError = GetQuoteErrors[keyof GetQuoteErrors];

export type GetQuoteResponses = {
    /**
     * Read a quote again
     */
    200: Quote;
};

export type GetQuoteResponse = GetQuoteResponses[keyof GetQuoteResponses];

export type GetReadyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/ready';
};

export type GetReadyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * Names what is down; or `overloaded`: We are busy. Please try again in a moment.
     */
    503: Readiness;
};

export type GetReadyError = GetReadyErrors[keyof GetReadyErrors];

export type GetReadyResponses = {
    /**
     * Can it do its work
     */
    200: Readiness;
};

export type GetReadyResponse = GetReadyResponses[keyof GetReadyResponses];

export type GetSentMediaData = {
    body?: never;
    path: {
        mediaToken: string;
    };
    query?: never;
    url: '/api/v1/media/{mediaToken}';
};

export type GetSentMediaErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetSentMediaError = GetSentMediaErrors[keyof GetSentMediaErrors];

export type GetSentMediaResponses = {
    /**
     * A picture we send by text, for the SMS service
     */
    200: Blob | File;
};

export type GetSentMediaResponse = GetSentMediaResponses[keyof GetSentMediaResponses];

export type GetSignInStateData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/state';
};

export type GetSignInStateErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetSignInStateError = GetSignInStateErrors[keyof GetSignInStateErrors];

export type GetSignInStateResponses = {
    /**
     * See which step of signing in is next
     */
    200: SignInState;
};

export type GetSignInStateResponse = GetSignInStateResponses[keyof GetSignInStateResponses];

export type GetStaffOptionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/staff/options';
};

export type GetStaffOptionsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetStaffOptionsError = GetStaffOptionsErrors[keyof GetStaffOptionsErrors];

export type GetStaffOptionsResponses = {
    /**
     * See which roles, stations and chefs you may give to others
     */
    200: StaffOptions;
};

export type GetStaffOptionsResponse = GetStaffOptionsResponses[keyof GetStaffOptionsResponses];

export type GetStaffSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/session';
};

export type GetStaffSessionErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `second_factor_required`: Please set up or enter your second factor first.
     *
     * `device_unverified`: Please confirm that this is you: we do not know this device yet.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetStaffSessionError = GetStaffSessionErrors[keyof GetStaffSessionErrors];

export type GetStaffSessionResponses = {
    /**
     * See who is signed in and what they may do
     */
    200: StaffSession;
};

export type GetStaffSessionResponse = GetStaffSessionResponses[keyof GetStaffSessionResponses];

export type GetStationAreaData = {
    body?: never;
    path: {
        stationId: string;
    };
    query?: never;
    url: '/api/v1/admin/stations/{stationId}/area';
};

export type GetStationAreaErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetStationAreaError = GetStationAreaErrors[keyof GetStationAreaErrors];

export type GetStationAreaResponses = {
    /**
     * How far a station drives
     */
    200: StationArea;
};

export type GetStationAreaResponse = GetStationAreaResponses[keyof GetStationAreaResponses];

export type GetTrendsData = {
    body?: never;
    path?: never;
    query?: {
        station?: string;
        /**
         * Four weeks come by day, more by week
         */
        weeks?: '4' | '12' | '52';
    };
    url: '/api/v1/admin/dashboard/trends';
};

export type GetTrendsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type GetTrendsError = GetTrendsErrors[keyof GetTrendsErrors];

export type GetTrendsResponses = {
    /**
     * See how the weeks went
     */
    200: Trends;
};

export type GetTrendsResponse = GetTrendsResponses[keyof GetTrendsResponses];

export type ImportArticlesData = {
    body: ArticleImport;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/knowledge/import';
};

export type ImportArticlesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ImportArticlesError = ImportArticlesErrors[keyof ImportArticlesErrors];

export type ImportArticlesResponses = {
    /**
     * Bring articles in
     */
    200: ArticleImportResult;
};

export type ImportArticlesResponse = ImportArticlesResponses[keyof ImportArticlesResponses];

export type ListInvitationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        state?: InvitationState;
    };
    url: '/api/v1/admin/invitations';
};

export type ListInvitationsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListInvitationsError = ListInvitationsErrors[keyof ListInvitationsErrors];

export type ListInvitationsResponses = {
    /**
     * List invitations
     */
    200: InvitationPage;
};

export type ListInvitationsResponse = ListInvitationsResponses[keyof ListInvitationsResponses];

export type InviteStaffData = {
    body: InvitationRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/invitations';
};

export type InviteStaffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type InviteStaffError = InviteStaffErrors[keyof InviteStaffErrors];

export type InviteStaffResponses = {
    /**
     * Invite somebody to join
     */
    201: Invitation;
};

export type InviteStaffResponse = InviteStaffResponses[keyof InviteStaffResponses];

export type JudgeAnswerData = {
    body: {
        thumb: 'up' | 'down' | null;
    };
    path: {
        id: string;
        /**
         * The place of the answer in its conversation
         */
        seq: number;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/answers/{seq}/thumb';
};

export type JudgeAnswerErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type JudgeAnswerError = JudgeAnswerErrors[keyof JudgeAnswerErrors];

export type JudgeAnswerResponses = {
    /**
     * Done
     */
    204: void;
};

export type JudgeAnswerResponse = JudgeAnswerResponses[keyof JudgeAnswerResponses];

export type LiftDepositPauseData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/deposit-pause';
};

export type LiftDepositPauseErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type LiftDepositPauseError = LiftDepositPauseErrors[keyof LiftDepositPauseErrors];

export type LiftDepositPauseResponses = {
    /**
     * Done
     */
    204: void;
};

export type LiftDepositPauseResponse = LiftDepositPauseResponses[keyof LiftDepositPauseResponses];

export type KeepDeskBookingOpenData = {
    body: DepositPause;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/deposit-pause';
};

export type KeepDeskBookingOpenErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type KeepDeskBookingOpenError = KeepDeskBookingOpenErrors[keyof KeepDeskBookingOpenErrors];

export type KeepDeskBookingOpenResponses = {
    /**
     * Done
     */
    204: void;
};

export type KeepDeskBookingOpenResponse = KeepDeskBookingOpenResponses[keyof KeepDeskBookingOpenResponses];

export type KeepDeskLeadData = {
    body: DeskLeadRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/leads';
};

export type KeepDeskLeadErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type KeepDeskLeadError = KeepDeskLeadErrors[keyof KeepDeskLeadErrors];

export type KeepDeskLeadResponses = {
    /**
     * Keep somebody on the phone as a lead
     */
    201: DeskLeadKept;
};

export type KeepDeskLeadResponse = KeepDeskLeadResponses[keyof KeepDeskLeadResponses];

export type UnlabelConversationData = {
    body?: never;
    path: {
        id: string;
        labelId: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/labels/{labelId}';
};

export type UnlabelConversationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type UnlabelConversationError = UnlabelConversationErrors[keyof UnlabelConversationErrors];

export type UnlabelConversationResponses = {
    /**
     * Done
     */
    204: void;
};

export type UnlabelConversationResponse = UnlabelConversationResponses[keyof UnlabelConversationResponses];

export type LabelConversationData = {
    body?: never;
    path: {
        id: string;
        labelId: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/labels/{labelId}';
};

export type LabelConversationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type LabelConversationError = LabelConversationErrors[keyof LabelConversationErrors];

export type LabelConversationResponses = {
    /**
     * Done
     */
    204: void;
};

export type LabelConversationResponse = LabelConversationResponses[keyof LabelConversationResponses];

export type ListAnswerThumbsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/thumbs';
};

export type ListAnswerThumbsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListAnswerThumbsError = ListAnswerThumbsErrors[keyof ListAnswerThumbsErrors];

export type ListAnswerThumbsResponses = {
    /**
     * See what is thought of the answers of a conversation
     */
    200: AnswerThumbs;
};

export type ListAnswerThumbsResponse = ListAnswerThumbsResponses[keyof ListAnswerThumbsResponses];

export type ListArticleVersionsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/admin/knowledge/articles/{id}/versions';
};

export type ListArticleVersionsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListArticleVersionsError = ListArticleVersionsErrors[keyof ListArticleVersionsErrors];

export type ListArticleVersionsResponses = {
    /**
     * See every version of an article
     */
    200: ArticleVersionPage;
};

export type ListArticleVersionsResponse = ListArticleVersionsResponses[keyof ListArticleVersionsResponses];

export type ListAuditData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        /**
         * Its beginning, such as booking or booking.change
         */
        action?: unknown & unknown;
        entityType?: unknown & unknown;
        /**
         * As shown, such as bkg_… or a variable’s key
         */
        entityId?: unknown & unknown;
        /**
         * The staff member who did it
         */
        by?: string;
        station?: string;
        /**
         * First date, in UTC
         */
        from?: string;
        /**
         * Last date, in UTC
         */
        to?: string;
    };
    url: '/api/v1/admin/audit';
};

export type ListAuditErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListAuditError = ListAuditErrors[keyof ListAuditErrors];

export type ListAuditResponses = {
    /**
     * List the audit log
     */
    200: AuditPage;
};

export type ListAuditResponse = ListAuditResponses[keyof ListAuditResponses];

export type ListBookingFilesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/files';
};

export type ListBookingFilesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListBookingFilesError = ListBookingFilesErrors[keyof ListBookingFilesErrors];

export type ListBookingFilesResponses = {
    /**
     * Files a booking’s host and we have sent each other
     */
    200: BookingFiles;
};

export type ListBookingFilesResponse = ListBookingFilesResponses[keyof ListBookingFilesResponses];

export type ListChatMessagesData = {
    body?: never;
    path?: never;
    query?: {
        conversationId?: string;
        after?: number;
        before?: number;
        limit?: number;
    };
    url: '/api/v1/chat/messages';
};

export type ListChatMessagesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListChatMessagesError = ListChatMessagesErrors[keyof ListChatMessagesErrors];

export type ListChatMessagesResponses = {
    /**
     * What was said in this browser
     */
    200: ChatHistory;
};

export type ListChatMessagesResponse = ListChatMessagesResponses[keyof ListChatMessagesResponses];

export type PostChatMessageData = {
    body: ChatRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/chat/messages';
};

export type PostChatMessageErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PostChatMessageError = PostChatMessageErrors[keyof PostChatMessageErrors];

export type PostChatMessageResponses = {
    /**
     * Say something to us
     */
    201: ChatAnswer;
};

export type PostChatMessageResponse = PostChatMessageResponses[keyof PostChatMessageResponses];

export type ListColleaguesData = {
    body?: never;
    path?: never;
    query?: {
        conversations?: Array<string>;
    };
    url: '/api/v1/admin/conversations/colleagues';
};

export type ListColleaguesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListColleaguesError = ListColleaguesErrors[keyof ListColleaguesErrors];

export type ListColleaguesResponses = {
    /**
     * List whom a conversation can be given to
     */
    200: ColleagueList;
};

export type ListColleaguesResponse = ListColleaguesResponses[keyof ListColleaguesResponses];

export type ListConciergeCasesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        status?: 'new' | 'accepted' | 'dropped';
    };
    url: '/api/v1/admin/concierge/cases';
};

export type ListConciergeCasesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListConciergeCasesError = ListConciergeCasesErrors[keyof ListConciergeCasesErrors];

export type ListConciergeCasesResponses = {
    /**
     * List the cases
     */
    200: ConciergeCasePage;
};

export type ListConciergeCasesResponse = ListConciergeCasesResponses[keyof ListConciergeCasesResponses];

export type ListConversationMessagesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        after?: number;
        before?: number;
        limit?: number;
    };
    url: '/api/v1/admin/conversations/{id}/messages';
};

export type ListConversationMessagesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListConversationMessagesError = ListConversationMessagesErrors[keyof ListConversationMessagesErrors];

export type ListConversationMessagesResponses = {
    /**
     * Read on in a conversation
     */
    200: ThreadPart;
};

export type ListConversationMessagesResponse = ListConversationMessagesResponses[keyof ListConversationMessagesResponses];

export type ReplyToConversationData = {
    body: ConversationReply;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/messages';
};

export type ReplyToConversationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReplyToConversationError = ReplyToConversationErrors[keyof ReplyToConversationErrors];

export type ReplyToConversationResponses = {
    /**
     * Answer a host
     */
    201: WrittenEntry;
};

export type ReplyToConversationResponse = ReplyToConversationResponses[keyof ReplyToConversationResponses];

export type ListConversationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        /**
         * A name or the beginning of one, a phone number, an e-mail address, or the code of a booking
         */
        q?: unknown & unknown;
        /**
         * `active`: open or pending
         */
        status?: 'active' | 'open' | 'pending' | 'snoozed' | 'closed' | 'all';
        channel?: 'web_chat' | 'sms' | 'email';
        /**
         * `people`: the desk or anybody
         */
        owner?: 'me' | 'desk' | 'concierge' | 'people';
        priority?: 'low' | 'normal' | 'high' | 'urgent';
        unread?: 'true' | 'false';
        /**
         * Only those that carry it
         */
        label?: string;
        /**
         * Only those about this booking, and those of its host
         */
        booking?: string;
        /**
         * Only those whose host waits for a person
         */
        waiting?: 'true' | 'false';
        /**
         * `recent`: the newest first; the first page of the `active` ones begins with up to 50 more, whose promised time has passed. `due`: by when a person answers, the most urgent first; only those whose host waits for a person
         */
        sort?: 'recent' | 'due';
    };
    url: '/api/v1/admin/conversations';
};

export type ListConversationsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListConversationsError = ListConversationsErrors[keyof ListConversationsErrors];

export type ListConversationsResponses = {
    /**
     * List and search conversations
     */
    200: ConversationPage;
};

export type ListConversationsResponse = ListConversationsResponses[keyof ListConversationsResponses];

export type ListCustomersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        /**
         * A name or the beginning of one, a phone number or an e-mail address
         */
        q?: unknown & unknown;
        sort?: 'last_party' | 'spend' | 'created';
        /**
         * Only those with a party or hold at this station
         */
        station?: string;
    };
    url: '/api/v1/admin/customers';
};

export type ListCustomersErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListCustomersError = ListCustomersErrors[keyof ListCustomersErrors];

export type ListCustomersResponses = {
    /**
     * List and search customers
     */
    200: CustomerPage;
};

export type ListCustomersResponse = ListCustomersResponses[keyof ListCustomersResponses];

export type ListDeadJobsData = {
    body?: never;
    path: {
        queue: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/admin/jobs/{queue}/dead';
};

export type ListDeadJobsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListDeadJobsError = ListDeadJobsErrors[keyof ListDeadJobsErrors];

export type ListDeadJobsResponses = {
    /**
     * List a queue's dead letters
     */
    200: DeadJobPage;
};

export type ListDeadJobsResponse = ListDeadJobsResponses[keyof ListDeadJobsResponses];

export type ListDecisionsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        kind?: 'cancellation' | 'deletion' | 'overpayment' | 'refund';
        /**
         * Of this station only
         */
        station?: string;
    };
    url: '/api/v1/admin/decisions';
};

export type ListDecisionsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListDecisionsError = ListDecisionsErrors[keyof ListDecisionsErrors];

export type ListDecisionsResponses = {
    /**
     * What waits for a decision
     */
    200: DecisionPage;
};

export type ListDecisionsResponse = ListDecisionsResponses[keyof ListDecisionsResponses];

export type ListDuplicatesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/duplicates';
};

export type ListDuplicatesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListDuplicatesError = ListDuplicatesErrors[keyof ListDuplicatesErrors];

export type ListDuplicatesResponses = {
    /**
     * Who may be the same person
     */
    200: DuplicateList;
};

export type ListDuplicatesResponse = ListDuplicatesResponses[keyof ListDuplicatesResponses];

export type ListEscalationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/admin/escalations';
};

export type ListEscalationsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListEscalationsError = ListEscalationsErrors[keyof ListEscalationsErrors];

export type ListEscalationsResponses = {
    /**
     * Who waits for a person
     */
    200: EscalationPage;
};

export type ListEscalationsResponse = ListEscalationsResponses[keyof ListEscalationsResponses];

export type ListFaqsData = {
    body?: never;
    path?: never;
    query?: {
        language?: KnowledgeLanguage;
    };
    url: '/api/v1/knowledge/articles';
};

export type ListFaqsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListFaqsError = ListFaqsErrors[keyof ListFaqsErrors];

export type ListFaqsResponses = {
    /**
     * Read the published articles
     */
    200: FaqList;
};

export type ListFaqsResponse = ListFaqsResponses[keyof ListFaqsResponses];

export type ListFiguresData = {
    body?: never;
    path?: never;
    query?: {
        language?: KnowledgeLanguage;
    };
    url: '/api/v1/admin/knowledge/figures';
};

export type ListFiguresErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListFiguresError = ListFiguresErrors[keyof ListFiguresErrors];

export type ListFiguresResponses = {
    /**
     * List the figures an article may hold
     */
    200: ArticleFigureList;
};

export type ListFiguresResponse = ListFiguresResponses[keyof ListFiguresResponses];

export type ListFlagsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/flags';
};

export type ListFlagsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListFlagsError = ListFlagsErrors[keyof ListFlagsErrors];

export type ListFlagsResponses = {
    /**
     * List the feature flags
     */
    200: FlagList;
};

export type ListFlagsResponse = ListFlagsResponses[keyof ListFlagsResponses];

export type ListGapsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        status?: 'open' | 'answered' | 'dismissed';
    };
    url: '/api/v1/admin/knowledge/gaps';
};

export type ListGapsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListGapsError = ListGapsErrors[keyof ListGapsErrors];

export type ListGapsResponses = {
    /**
     * List the questions nobody could answer
     */
    200: KnowledgeGapPage;
};

export type ListGapsResponse = ListGapsResponses[keyof ListGapsResponses];

export type RecordGapData = {
    body: {
        question: unknown & unknown;
        language: KnowledgeLanguage;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/knowledge/gaps';
};

export type RecordGapErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RecordGapError = RecordGapErrors[keyof RecordGapErrors];

export type RecordGapResponses = {
    /**
     * Note a question nobody could answer
     */
    200: KnowledgeGap;
};

export type RecordGapResponse = RecordGapResponses[keyof RecordGapResponses];

export type ListHoldsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        station?: string;
        /**
         * Only those that expire within so many minutes
         */
        withinMinutes?: number;
    };
    url: '/api/v1/admin/holds';
};

export type ListHoldsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListHoldsError = ListHoldsErrors[keyof ListHoldsErrors];

export type ListHoldsResponses = {
    /**
     * List live holds
     */
    200: HoldPage;
};

export type ListHoldsResponse = ListHoldsResponses[keyof ListHoldsResponses];

export type ListMyBookingsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        when?: 'upcoming' | 'past';
    };
    url: '/api/v1/me/bookings';
};

export type ListMyBookingsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListMyBookingsError = ListMyBookingsErrors[keyof ListMyBookingsErrors];

export type ListMyBookingsResponses = {
    /**
     * List my parties
     */
    200: MyBookingPage;
};

export type ListMyBookingsResponse = ListMyBookingsResponses[keyof ListMyBookingsResponses];

export type ListMyConversationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/me/conversations';
};

export type ListMyConversationsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListMyConversationsError = ListMyConversationsErrors[keyof ListMyConversationsErrors];

export type ListMyConversationsResponses = {
    /**
     * List what was said between us
     */
    200: MyConversationPage;
};

export type ListMyConversationsResponse = ListMyConversationsResponses[keyof ListMyConversationsResponses];

export type ListMyDocumentsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/me/documents';
};

export type ListMyDocumentsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListMyDocumentsError = ListMyDocumentsErrors[keyof ListMyDocumentsErrors];

export type ListMyDocumentsResponses = {
    /**
     * List my agreements and bills
     */
    200: MyDocumentPage;
};

export type ListMyDocumentsResponse = ListMyDocumentsResponses[keyof ListMyDocumentsResponses];

export type ListMyMessagesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/me/messages';
};

export type ListMyMessagesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListMyMessagesError = ListMyMessagesErrors[keyof ListMyMessagesErrors];

export type ListMyMessagesResponses = {
    /**
     * List what we wrote to me
     */
    200: MyMessagePage;
};

export type ListMyMessagesResponse = ListMyMessagesResponses[keyof ListMyMessagesResponses];

export type ListMyPaymentsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/me/payments';
};

export type ListMyPaymentsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListMyPaymentsError = ListMyPaymentsErrors[keyof ListMyPaymentsErrors];

export type ListMyPaymentsResponses = {
    /**
     * List my payments and refunds
     */
    200: MyPaymentPage;
};

export type ListMyPaymentsResponse = ListMyPaymentsResponses[keyof ListMyPaymentsResponses];

export type ListMyQuotesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/me/quotes';
};

export type ListMyQuotesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListMyQuotesError = ListMyQuotesErrors[keyof ListMyQuotesErrors];

export type ListMyQuotesResponses = {
    /**
     * List my open quotes
     */
    200: MyQuotePage;
};

export type ListMyQuotesResponse = ListMyQuotesResponses[keyof ListMyQuotesResponses];

export type ListMySessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/me/sessions';
};

export type ListMySessionsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListMySessionsError = ListMySessionsErrors[keyof ListMySessionsErrors];

export type ListMySessionsResponses = {
    /**
     * See where I am signed in
     */
    200: MySessionList;
};

export type ListMySessionsResponse = ListMySessionsResponses[keyof ListMySessionsResponses];

export type ListNoticesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/notices';
};

export type ListNoticesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListNoticesError = ListNoticesErrors[keyof ListNoticesErrors];

export type ListNoticesResponses = {
    /**
     * What I have heard of
     */
    200: NoticeList;
};

export type ListNoticesResponse = ListNoticesResponses[keyof ListNoticesResponses];

export type ListOwnClientsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/clients';
};

export type ListOwnClientsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListOwnClientsError = ListOwnClientsErrors[keyof ListOwnClientsErrors];

export type ListOwnClientsResponses = {
    /**
     * List the programs that act in your name
     */
    200: ApiClients;
};

export type ListOwnClientsResponse = ListOwnClientsResponses[keyof ListOwnClientsResponses];

export type ListOwnSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/session/sessions';
};

export type ListOwnSessionsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListOwnSessionsError = ListOwnSessionsErrors[keyof ListOwnSessionsErrors];

export type ListOwnSessionsResponses = {
    /**
     * List the browsers you are signed in from
     */
    200: OwnSessions;
};

export type ListOwnSessionsResponse = ListOwnSessionsResponses[keyof ListOwnSessionsResponses];

export type ListQueuesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/jobs';
};

export type ListQueuesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListQueuesError = ListQueuesErrors[keyof ListQueuesErrors];

export type ListQueuesResponses = {
    /**
     * List the job queues
     */
    200: QueueList;
};

export type ListQueuesResponse = ListQueuesResponses[keyof ListQueuesResponses];

export type ListSecurityEventsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        kind?: string;
        person?: string;
        /**
         * Exact; of IPv6 the whole /64 network counts
         */
        ip?: string | string;
        /**
         * First date, in UTC
         */
        from?: string;
        /**
         * Last date, in UTC
         */
        to?: string;
    };
    url: '/api/v1/admin/security-events';
};

export type ListSecurityEventsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListSecurityEventsError = ListSecurityEventsErrors[keyof ListSecurityEventsErrors];

export type ListSecurityEventsResponses = {
    /**
     * List what was noticed about signing in
     */
    200: SecurityEventPage;
};

export type ListSecurityEventsResponse = ListSecurityEventsResponses[keyof ListSecurityEventsResponses];

export type ListSettingChangesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        status?: 'open' | 'decided';
        subject?: unknown & unknown;
    };
    url: '/api/v1/admin/setting-changes';
};

export type ListSettingChangesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListSettingChangesError = ListSettingChangesErrors[keyof ListSettingChangesErrors];

export type ListSettingChangesResponses = {
    /**
     * List the changes that wait for a second person, and what became of others
     */
    200: SettingChangePage;
};

export type ListSettingChangesResponse = ListSettingChangesResponses[keyof ListSettingChangesResponses];

export type ListStaffData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        /**
         * Part of a name, or a whole e-mail address
         */
        q?: unknown & unknown;
        role?: StaffRole;
        station?: string;
        status?: StaffStatus;
    };
    url: '/api/v1/admin/staff';
};

export type ListStaffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListStaffError = ListStaffErrors[keyof ListStaffErrors];

export type ListStaffResponses = {
    /**
     * List the people who work here
     */
    200: StaffPage;
};

export type ListStaffResponse = ListStaffResponses[keyof ListStaffResponses];

export type ListStaffClientsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}/clients';
};

export type ListStaffClientsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListStaffClientsError = ListStaffClientsErrors[keyof ListStaffClientsErrors];

export type ListStaffClientsResponses = {
    /**
     * List the programs that act in somebody’s name
     */
    200: ApiClients;
};

export type ListStaffClientsResponse = ListStaffClientsResponses[keyof ListStaffClientsResponses];

export type ListStaffSessionsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}/sessions';
};

export type ListStaffSessionsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListStaffSessionsError = ListStaffSessionsErrors[keyof ListStaffSessionsErrors];

export type ListStaffSessionsResponses = {
    /**
     * List the browsers somebody is signed in from
     */
    200: StaffSessions;
};

export type ListStaffSessionsResponse = ListStaffSessionsResponses[keyof ListStaffSessionsResponses];

export type ListSupervisedData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        /**
         * First day, by the clock of the station; 27 days before `to`
         */
        from?: string;
        /**
         * Last day; today when left out. At most 366 days
         */
        to?: string;
        station?: string;
        mark?: ConciergeMark;
        /**
         * Only those people took over for this
         */
        reason?: string;
    };
    url: '/api/v1/admin/concierge/conversations';
};

export type ListSupervisedErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListSupervisedError = ListSupervisedErrors[keyof ListSupervisedErrors];

export type ListSupervisedResponses = {
    /**
     * List what a figure of the report counts
     */
    200: SupervisedPage;
};

export type ListSupervisedResponse = ListSupervisedResponses[keyof ListSupervisedResponses];

export type ListTemplatesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/templates';
};

export type ListTemplatesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListTemplatesError = ListTemplatesErrors[keyof ListTemplatesErrors];

export type ListTemplatesResponses = {
    /**
     * List the message templates
     */
    200: TemplateList;
};

export type ListTemplatesResponse = ListTemplatesResponses[keyof ListTemplatesResponses];

export type ListTimeOffData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
        status?: 'pending' | 'approved' | 'denied';
        /**
         * Only what has a day on or after this one
         */
        from?: string;
        /**
         * Only what has a day on or before this one
         */
        to?: string;
        stationId?: string;
    };
    url: '/api/v1/admin/time-off';
};

export type ListTimeOffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListTimeOffError = ListTimeOffErrors[keyof ListTimeOffErrors];

export type ListTimeOffResponses = {
    /**
     * Requests for time off
     */
    200: {
        items: Array<TimeOff>;
        nextCursor: string | null;
    };
};

export type ListTimeOffResponse = ListTimeOffResponses[keyof ListTimeOffResponses];

export type RequestTimeOffData = {
    body: {
        chefId: string;
        /**
         * The venue's calendar date
         */
        firstDate: string;
        /**
         * The venue's calendar date
         */
        lastDate: string;
        reason: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/time-off';
};

export type RequestTimeOffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RequestTimeOffError = RequestTimeOffErrors[keyof RequestTimeOffErrors];

export type RequestTimeOffResponses = {
    /**
     * Ask for time off
     */
    201: TimeOff;
};

export type RequestTimeOffResponse = RequestTimeOffResponses[keyof RequestTimeOffResponses];

export type ListVariableHistoryData = {
    body?: never;
    path: {
        key: string;
    };
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/admin/variables/{key}/history';
};

export type ListVariableHistoryErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListVariableHistoryError = ListVariableHistoryErrors[keyof ListVariableHistoryErrors];

export type ListVariableHistoryResponses = {
    /**
     * See every value a variable has had
     */
    200: VariableHistory;
};

export type ListVariableHistoryResponse = ListVariableHistoryResponses[keyof ListVariableHistoryResponses];

export type ListVariablesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/admin/variables';
};

export type ListVariablesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListVariablesError = ListVariablesErrors[keyof ListVariablesErrors];

export type ListVariablesResponses = {
    /**
     * List every business variable
     */
    200: VariableList;
};

export type ListVariablesResponse = ListVariablesResponses[keyof ListVariablesResponses];

export type ListWordingsData = {
    body?: never;
    path: {
        name: string;
        channel: 'email' | 'sms';
    };
    query?: {
        /**
         * `nextCursor` of the page before
         */
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/admin/templates/{name}/wording/{channel}';
};

export type ListWordingsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ListWordingsError = ListWordingsErrors[keyof ListWordingsErrors];

export type ListWordingsResponses = {
    /**
     * See every wording a template has had
     */
    200: TemplateWordingPage;
};

export type ListWordingsResponse = ListWordingsResponses[keyof ListWordingsResponses];

export type SaveWordingData = {
    body: {
        version: number;
        /**
         * Null restores the template’s own words
         */
        texts: TemplateTexts | null;
        reason: string;
    };
    path: {
        name: string;
        channel: 'email' | 'sms';
    };
    query?: never;
    url: '/api/v1/admin/templates/{name}/wording/{channel}';
};

export type SaveWordingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SaveWordingError = SaveWordingErrors[keyof SaveWordingErrors];

export type SaveWordingResponses = {
    /**
     * Done
     */
    204: void;
};

export type SaveWordingResponse = SaveWordingResponses[keyof SaveWordingResponses];

export type LookUpPlaceData = {
    body?: never;
    path: {
        postalCode: string;
    };
    query?: never;
    url: '/api/v1/admin/places/{postalCode}';
};

export type LookUpPlaceErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type LookUpPlaceError = LookUpPlaceErrors[keyof LookUpPlaceErrors];

export type LookUpPlaceResponses = {
    /**
     * Where a ZIP code is
     */
    200: {
        lat: number;
        lng: number;
        postalCode: string;
        city: string;
        state: string;
    };
};

export type LookUpPlaceResponse = LookUpPlaceResponses[keyof LookUpPlaceResponses];

export type MarkConversationReadData = {
    body: ReadUpTo;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/read';
};

export type MarkConversationReadErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type MarkConversationReadError = MarkConversationReadErrors[keyof MarkConversationReadErrors];

export type MarkConversationReadResponses = {
    /**
     * Done
     */
    204: void;
};

export type MarkConversationReadResponse = MarkConversationReadResponses[keyof MarkConversationReadResponses];

export type MarkNoShowData = {
    body: NoShow;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/no-show';
};

export type MarkNoShowErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `figures_changed`: The figures have changed since you saw them.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type MarkNoShowError = MarkNoShowErrors[keyof MarkNoShowErrors];

export type MarkNoShowResponses = {
    /**
     * Nobody was there to receive us
     */
    200: CancellationPreview;
};

export type MarkNoShowResponse = MarkNoShowResponses[keyof MarkNoShowResponses];

export type MarkNoticesSeenData = {
    body: NoticesSeen;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/notices/seen';
};

export type MarkNoticesSeenErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type MarkNoticesSeenError = MarkNoticesSeenErrors[keyof MarkNoticesSeenErrors];

export type MarkNoticesSeenResponses = {
    /**
     * Done
     */
    204: void;
};

export type MarkNoticesSeenResponse = MarkNoticesSeenResponses[keyof MarkNoticesSeenResponses];

export type MergeCustomersData = {
    body: MergeRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/merges';
};

export type MergeCustomersErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type MergeCustomersError = MergeCustomersErrors[keyof MergeCustomersErrors];

export type MergeCustomersResponses = {
    /**
     * Merge a duplicate into a customer
     */
    201: MergeDone;
};

export type MergeCustomersResponse = MergeCustomersResponses[keyof MergeCustomersResponses];

export type MoveDeskBookingData = {
    body: DeskMove;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/reschedule';
};

export type MoveDeskBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `slot_taken`: Someone else has just taken this slot.
     *
     * `slot_unavailable`: This slot cannot be booked.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type MoveDeskBookingError = MoveDeskBookingErrors[keyof MoveDeskBookingErrors];

export type MoveDeskBookingResponses = {
    /**
     * Move a booking to another start
     */
    200: DeskMovePreview;
};

export type MoveDeskBookingResponse = MoveDeskBookingResponses[keyof MoveDeskBookingResponses];

export type MuteNoticeTopicsData = {
    body: MutedNoticeTopics;
    path?: never;
    query?: never;
    url: '/api/v1/admin/notice-topics/muted';
};

export type MuteNoticeTopicsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type MuteNoticeTopicsError = MuteNoticeTopicsErrors[keyof MuteNoticeTopicsErrors];

export type MuteNoticeTopicsResponses = {
    /**
     * Done
     */
    204: void;
};

export type MuteNoticeTopicsResponse = MuteNoticeTopicsResponses[keyof MuteNoticeTopicsResponses];

export type OpenChatVisitorData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/chat/visitors';
};

export type OpenChatVisitorErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type OpenChatVisitorError = OpenChatVisitorErrors[keyof OpenChatVisitorErrors];

export type OpenChatVisitorResponses = {
    /**
     * Be known in the chat without a cookie
     */
    201: ChatVisitor;
};

export type OpenChatVisitorResponse = OpenChatVisitorResponses[keyof OpenChatVisitorResponses];

export type OrderDishesData = {
    body: {
        slugs: Array<string>;
    };
    path: {
        kind: 'protein' | 'upgrade' | 'add_on' | 'included';
    };
    query?: never;
    url: '/api/v1/admin/menu/order/{kind}';
};

export type OrderDishesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type OrderDishesError = OrderDishesErrors[keyof OrderDishesErrors];

export type OrderDishesResponses = {
    /**
     * Put the dishes of one kind in order
     */
    200: DishList;
};

export type OrderDishesResponse = OrderDishesResponses[keyof OrderDishesResponses];

export type PayBalanceData = {
    body: BalanceRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query: {
        token: string;
    };
    url: '/api/v1/bookings/{code}/balance';
};

export type PayBalanceErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     *
     * `gateway_unavailable`: A service we depend on does not answer. Please try again.
     */
    503: Problem;
};

export type PayBalanceError = PayBalanceErrors[keyof PayBalanceErrors];

export type PayBalanceResponses = {
    /**
     * Pay what is due, with an optional tip
     */
    201: PaymentStart;
};

export type PayBalanceResponse = PayBalanceResponses[keyof PayBalanceResponses];

export type PayDepositData = {
    body: DepositRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query: {
        token: string;
    };
    url: '/api/v1/bookings/{code}/deposit';
};

export type PayDepositErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     *
     * `gateway_unavailable`: A service we depend on does not answer. Please try again.
     */
    503: Problem;
};

export type PayDepositError = PayDepositErrors[keyof PayDepositErrors];

export type PayDepositResponses = {
    /**
     * Start paying the deposit of a booking our staff made
     */
    201: PaymentStart;
};

export type PayDepositResponse = PayDepositResponses[keyof PayDepositResponses];

export type PayMyBalanceData = {
    body: BalanceRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/balance';
};

export type PayMyBalanceErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     *
     * `gateway_unavailable`: A service we depend on does not answer. Please try again.
     */
    503: Problem;
};

export type PayMyBalanceError = PayMyBalanceErrors[keyof PayMyBalanceErrors];

export type PayMyBalanceResponses = {
    /**
     * Pay what is due, with an optional tip
     */
    201: PaymentStart;
};

export type PayMyBalanceResponse = PayMyBalanceResponses[keyof PayMyBalanceResponses];

export type PayMyDepositData = {
    body: DepositRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/deposit';
};

export type PayMyDepositErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     *
     * `gateway_unavailable`: A service we depend on does not answer. Please try again.
     */
    503: Problem;
};

export type PayMyDepositError = PayMyDepositErrors[keyof PayMyDepositErrors];

export type PayMyDepositResponses = {
    /**
     * Start paying the deposit of a booking our staff made
     */
    201: PaymentStart;
};

export type PayMyDepositResponse = PayMyDepositResponses[keyof PayMyDepositResponses];

export type PlaceHoldData = {
    body: HoldRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/holds';
};

export type PlaceHoldErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `slot_taken`: Someone else has just taken this slot.
     *
     * `slot_unavailable`: This slot cannot be booked.
     *
     * `needs_human`: One of us needs to look at this.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `quote_expired`: This quote has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PlaceHoldError = PlaceHoldErrors[keyof PlaceHoldErrors];

export type PlaceHoldResponses = {
    /**
     * Hold a slot while the host signs and pays
     */
    201: Hold;
};

export type PlaceHoldResponse = PlaceHoldResponses[keyof PlaceHoldResponses];

export type PreviewArticleData = {
    body: {
        language: KnowledgeLanguage;
        title: string;
        body: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/knowledge/preview';
};

export type PreviewArticleErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PreviewArticleError = PreviewArticleErrors[keyof PreviewArticleErrors];

export type PreviewArticleResponses = {
    /**
     * See words as hosts would read them
     */
    200: ArticlePreview;
};

export type PreviewArticleResponse = PreviewArticleResponses[keyof PreviewArticleResponses];

export type PreviewDeskBookingData = {
    body: DeskPreviewRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/bookings/preview';
};

export type PreviewDeskBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PreviewDeskBookingError = PreviewDeskBookingErrors[keyof PreviewDeskBookingErrors];

export type PreviewDeskBookingResponses = {
    /**
     * What a party would cost and whether its time is free
     */
    200: DeskPreview;
};

export type PreviewDeskBookingResponse = PreviewDeskBookingResponses[keyof PreviewDeskBookingResponses];

export type PreviewDishPriceData = {
    body: {
        priceCents: number;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        slug: string;
    };
    query?: never;
    url: '/api/v1/admin/menu/{slug}/preview';
};

export type PreviewDishPriceErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PreviewDishPriceError = PreviewDishPriceErrors[keyof PreviewDishPriceErrors];

export type PreviewDishPriceResponses = {
    /**
     * See what another price would mean
     */
    200: ChangeEffect;
};

export type PreviewDishPriceResponse = PreviewDishPriceResponses[keyof PreviewDishPriceResponses];

export type PreviewMergeData = {
    body: MergePreviewRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/merges/preview';
};

export type PreviewMergeErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PreviewMergeError = PreviewMergeErrors[keyof PreviewMergeErrors];

export type PreviewMergeResponses = {
    /**
     * See what merging a duplicate would do
     */
    200: MergePreview;
};

export type PreviewMergeResponse = PreviewMergeResponses[keyof PreviewMergeResponses];

export type PreviewMoveData = {
    body: {
        version: number;
        /**
         * The venue's calendar date
         */
        date: string;
        /**
         * The venue's wall-clock time
         */
        start: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        bookingId: string;
    };
    query?: never;
    url: '/api/v1/admin/calendar/bookings/{bookingId}/move-preview';
};

export type PreviewMoveErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PreviewMoveError = PreviewMoveErrors[keyof PreviewMoveErrors];

export type PreviewMoveResponses = {
    /**
     * What moving a party would mean
     */
    200: MovePreview;
};

export type PreviewMoveResponse = PreviewMoveResponses[keyof PreviewMoveResponses];

export type PreviewTemplateData = {
    body: {
        channel: 'email' | 'sms';
        language?: 'en' | 'es';
        texts?: TemplateTexts;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        name: string;
    };
    query?: never;
    url: '/api/v1/admin/templates/{name}/preview';
};

export type PreviewTemplateErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PreviewTemplateError = PreviewTemplateErrors[keyof PreviewTemplateErrors];

export type PreviewTemplateResponses = {
    /**
     * See a message as it would be sent
     */
    200: TemplatePreview;
};

export type PreviewTemplateResponse = PreviewTemplateResponses[keyof PreviewTemplateResponses];

export type PreviewUndoData = {
    body?: never;
    path: {
        mergeId: string;
    };
    query?: never;
    url: '/api/v1/admin/customer-merges/{mergeId}/undo';
};

export type PreviewUndoErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `already_done`: This has already been done.
     *
     * `cutoff_passed`: It is too late for this change.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PreviewUndoError = PreviewUndoErrors[keyof PreviewUndoErrors];

export type PreviewUndoResponses = {
    /**
     * See what undoing a merge would do
     */
    200: UndoPreview;
};

export type PreviewUndoResponse = PreviewUndoResponses[keyof PreviewUndoResponses];

export type UndoMergeData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        mergeId: string;
    };
    query?: never;
    url: '/api/v1/admin/customer-merges/{mergeId}/undo';
};

export type UndoMergeErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `cutoff_passed`: It is too late for this change.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type UndoMergeError = UndoMergeErrors[keyof UndoMergeErrors];

export type UndoMergeResponses = {
    /**
     * Undo a merge
     */
    200: MergeUndone;
};

export type UndoMergeResponse = UndoMergeResponses[keyof UndoMergeResponses];

export type PreviewVariableData = {
    body: {
        /**
         * By the `schema` of the variable
         */
        value: string | number | boolean | null | Array<unknown> | {
            [key: string]: unknown;
        };
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        key: string;
    };
    query?: never;
    url: '/api/v1/admin/variables/{key}/preview';
};

export type PreviewVariableErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PreviewVariableError = PreviewVariableErrors[keyof PreviewVariableErrors];

export type PreviewVariableResponses = {
    /**
     * See what a change would mean
     */
    200: ChangeEffect;
};

export type PreviewVariableResponse = PreviewVariableResponses[keyof PreviewVariableResponses];

export type PublishArticleData = {
    body: {
        /**
         * The newest one you have seen
         */
        version: number;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/knowledge/articles/{id}/publish';
};

export type PublishArticleErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type PublishArticleError = PublishArticleErrors[keyof PublishArticleErrors];

export type PublishArticleResponses = {
    /**
     * Let hosts read the newest version
     */
    200: Article;
};

export type PublishArticleResponse = PublishArticleResponses[keyof PublishArticleResponses];

export type ReactivateStaffData = {
    body: StaffReason;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}/reactivate';
};

export type ReactivateStaffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReactivateStaffError = ReactivateStaffErrors[keyof ReactivateStaffErrors];

export type ReactivateStaffResponses = {
    /**
     * Let a suspended person in again
     */
    200: StaffMember;
};

export type ReactivateStaffResponse = ReactivateStaffResponses[keyof ReactivateStaffResponses];

export type ReceiveMailData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/mail';
};

export type ReceiveMailErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReceiveMailError = ReceiveMailErrors[keyof ReceiveMailErrors];

export type ReceiveMailResponses = {
    /**
     * Done
     */
    204: void;
};

export type ReceiveMailResponse = ReceiveMailResponses[keyof ReceiveMailResponses];

export type ReceiveRingCentralNoticeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/sms/ringcentral';
};

export type ReceiveRingCentralNoticeErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReceiveRingCentralNoticeError = ReceiveRingCentralNoticeErrors[keyof ReceiveRingCentralNoticeErrors];

export type ReceiveRingCentralNoticeResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ReceiveSmsEventData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/sms';
};

export type ReceiveSmsEventErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReceiveSmsEventError = ReceiveSmsEventErrors[keyof ReceiveSmsEventErrors];

export type ReceiveSmsEventResponses = {
    /**
     * Done
     */
    204: void;
};

export type ReceiveSmsEventResponse = ReceiveSmsEventResponses[keyof ReceiveSmsEventResponses];

export type ReceiveStripeEventData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/stripe';
};

export type ReceiveStripeEventErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReceiveStripeEventError = ReceiveStripeEventErrors[keyof ReceiveStripeEventErrors];

export type ReceiveStripeEventResponses = {
    /**
     * Events from Stripe
     */
    200: EventReceipt;
};

export type ReceiveStripeEventResponse = ReceiveStripeEventResponses[keyof ReceiveStripeEventResponses];

export type RecordCustomerConsentData = {
    body: CustomerConsent;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/consents';
};

export type RecordCustomerConsentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RecordCustomerConsentError = RecordCustomerConsentErrors[keyof RecordCustomerConsentErrors];

export type RecordCustomerConsentResponses = {
    /**
     * Done
     */
    204: void;
};

export type RecordCustomerConsentResponse = RecordCustomerConsentResponses[keyof RecordCustomerConsentResponses];

export type RecordDeskPaymentData = {
    body: HandPayment;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/payments';
};

export type RecordDeskPaymentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RecordDeskPaymentError = RecordDeskPaymentErrors[keyof RecordDeskPaymentErrors];

export type RecordDeskPaymentResponses = {
    /**
     * Write down a Zelle, Venmo or cash payment
     */
    201: HandPaymentVerdict;
};

export type RecordDeskPaymentResponse = RecordDeskPaymentResponses[keyof RecordDeskPaymentResponses];

export type RecordRefundSentData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/refunds/{id}/sent';
};

export type RecordRefundSentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RecordRefundSentError = RecordRefundSentErrors[keyof RecordRefundSentErrors];

export type RecordRefundSentResponses = {
    /**
     * Done
     */
    204: void;
};

export type RecordRefundSentResponse = RecordRefundSentResponses[keyof RecordRefundSentResponses];

export type RefreshTokenData = {
    body: RefreshRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/token/refresh';
};

export type RefreshTokenErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RefreshTokenError = RefreshTokenErrors[keyof RefreshTokenErrors];

export type RefreshTokenResponses = {
    /**
     * Exchange a refresh token for the next pair
     */
    200: TokenPair;
};

export type RefreshTokenResponse = RefreshTokenResponses[keyof RefreshTokenResponses];

export type RejectSettingChangeData = {
    body: {
        reason: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/setting-changes/{id}/reject';
};

export type RejectSettingChangeErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RejectSettingChangeError = RejectSettingChangeErrors[keyof RejectSettingChangeErrors];

export type RejectSettingChangeResponses = {
    /**
     * Reject a change
     */
    200: SettingChange;
};

export type RejectSettingChangeResponse = RejectSettingChangeResponses[keyof RejectSettingChangeResponses];

export type ReleaseHoldForHostData = {
    body: HoldReleaseRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/holds/{id}/release';
};

export type ReleaseHoldForHostErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReleaseHoldForHostError = ReleaseHoldForHostErrors[keyof ReleaseHoldForHostErrors];

export type ReleaseHoldForHostResponses = {
    /**
     * Done
     */
    204: void;
};

export type ReleaseHoldForHostResponse = ReleaseHoldForHostResponses[keyof ReleaseHoldForHostResponses];

export type RemoveInboxViewData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/inbox-views/{id}';
};

export type RemoveInboxViewErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RemoveInboxViewError = RemoveInboxViewErrors[keyof RemoveInboxViewErrors];

export type RemoveInboxViewResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveInboxViewResponse = RemoveInboxViewResponses[keyof RemoveInboxViewResponses];

export type RemovePasskeyData = {
    body?: never;
    path: {
        passkeyId: string;
    };
    query?: never;
    url: '/api/v1/admin/session/passkeys/{passkeyId}';
};

export type RemovePasskeyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RemovePasskeyError = RemovePasskeyErrors[keyof RemovePasskeyErrors];

export type RemovePasskeyResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemovePasskeyResponse = RemovePasskeyResponses[keyof RemovePasskeyResponses];

export type RenewBackupCodesData = {
    body: {
        code: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/second-factor/backup-codes';
};

export type RenewBackupCodesErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `locked_out`: Too many wrong attempts. Please wait a while.
     */
    423: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RenewBackupCodesError = RenewBackupCodesErrors[keyof RenewBackupCodesErrors];

export type RenewBackupCodesResponses = {
    /**
     * Make ten new backup codes
     */
    200: BackupCodes;
};

export type RenewBackupCodesResponse = RenewBackupCodesResponses[keyof RenewBackupCodesResponses];

export type ReopenDaysData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        closureId: string;
    };
    query?: never;
    url: '/api/v1/admin/closures/{closureId}/reopening';
};

export type ReopenDaysErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReopenDaysError = ReopenDaysErrors[keyof ReopenDaysErrors];

export type ReopenDaysResponses = {
    /**
     * Open closed days again
     */
    200: Closure;
};

export type ReopenDaysResponse = ReopenDaysResponses[keyof ReopenDaysResponses];

export type ReplayDeadJobsData = {
    body: ReplayRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        queue: string;
    };
    query?: never;
    url: '/api/v1/admin/jobs/{queue}/dead/replay';
};

export type ReplayDeadJobsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReplayDeadJobsError = ReplayDeadJobsErrors[keyof ReplayDeadJobsErrors];

export type ReplayDeadJobsResponses = {
    /**
     * Put dead letters back to work
     */
    200: Replayed;
};

export type ReplayDeadJobsResponse = ReplayDeadJobsResponses[keyof ReplayDeadJobsResponses];

export type ReportClientErrorData = {
    body: ClientError;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/client-errors';
};

export type ReportClientErrorErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ReportClientErrorError = ReportClientErrorErrors[keyof ReportClientErrorErrors];

export type ReportClientErrorResponses = {
    /**
     * Report a fault seen in the browser
     */
    202: ClientErrorReceipt;
};

export type ReportClientErrorResponse = ReportClientErrorResponses[keyof ReportClientErrorResponses];

export type RequestCancellationData = {
    body: CancellationAsk;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/cancellation-requests';
};

export type RequestCancellationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RequestCancellationError = RequestCancellationErrors[keyof RequestCancellationErrors];

export type RequestCancellationResponses = {
    /**
     * Ask for a cancellation
     */
    201: DecisionAsked;
};

export type RequestCancellationResponse = RequestCancellationResponses[keyof RequestCancellationResponses];

export type RequestDeskRefundData = {
    body: RefundAsk;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/refunds';
};

export type RequestDeskRefundErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RequestDeskRefundError = RequestDeskRefundErrors[keyof RequestDeskRefundErrors];

export type RequestDeskRefundResponses = {
    /**
     * Give money back
     */
    201: RefundAsked;
};

export type RequestDeskRefundResponse = RequestDeskRefundResponses[keyof RequestDeskRefundResponses];

export type RequestSignInLinkData = {
    body: SignInLinkRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/magic-link';
};

export type RequestSignInLinkErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RequestSignInLinkError = RequestSignInLinkErrors[keyof RequestSignInLinkErrors];

export type RequestSignInLinkResponses = {
    /**
     * Ask for a sign-in link by e-mail
     */
    202: SignInLinkAsked;
};

export type RequestSignInLinkResponse = RequestSignInLinkResponses[keyof RequestSignInLinkResponses];

export type RescheduleBookingData = {
    body: RescheduleRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query: {
        token: string;
        /**
         * `true` shows what would happen and changes nothing
         */
        preview?: 'true' | 'false';
    };
    url: '/api/v1/bookings/{code}/reschedule';
};

export type RescheduleBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `slot_taken`: Someone else has just taken this slot.
     *
     * `slot_unavailable`: This slot cannot be booked.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `cutoff_passed`: It is too late for this change.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RescheduleBookingError = RescheduleBookingErrors[keyof RescheduleBookingErrors];

export type RescheduleBookingResponses = {
    /**
     * Move the party
     */
    200: ReschedulePreview;
};

export type RescheduleBookingResponse = RescheduleBookingResponses[keyof RescheduleBookingResponses];

export type RescheduleMyBookingData = {
    body: RescheduleRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/me/bookings/{code}/reschedule';
};

export type RescheduleMyBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `slot_taken`: Someone else has just taken this slot.
     *
     * `slot_unavailable`: This slot cannot be booked.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `figures_changed`: The figures have changed since you saw them.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `cutoff_passed`: It is too late for this change.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RescheduleMyBookingError = RescheduleMyBookingErrors[keyof RescheduleMyBookingErrors];

export type RescheduleMyBookingResponses = {
    /**
     * Move the party
     */
    200: ReschedulePreview;
};

export type RescheduleMyBookingResponse = RescheduleMyBookingResponses[keyof RescheduleMyBookingResponses];

export type ResendInvitationData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/invitations/{id}/resend';
};

export type ResendInvitationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ResendInvitationError = ResendInvitationErrors[keyof ResendInvitationErrors];

export type ResendInvitationResponses = {
    /**
     * Send an invitation again
     */
    200: Invitation;
};

export type ResendInvitationResponse = ResendInvitationResponses[keyof ResendInvitationResponses];

export type ResendSigningLinkData = {
    body: SigningLinkAgain;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/holds/{id}/signing-link';
};

export type ResendSigningLinkErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `hold_expired`: This hold has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ResendSigningLinkError = ResendSigningLinkErrors[keyof ResendSigningLinkErrors];

export type ResendSigningLinkResponses = {
    /**
     * Send a host their signing link again
     */
    202: SigningLinkResent;
};

export type ResendSigningLinkResponse = ResendSigningLinkResponses[keyof ResendSigningLinkResponses];

export type ResetSecondFactorData = {
    body: StaffReason;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}/second-factor/reset';
};

export type ResetSecondFactorErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ResetSecondFactorError = ResetSecondFactorErrors[keyof ResetSecondFactorErrors];

export type ResetSecondFactorResponses = {
    /**
     * Take somebody’s second factor away
     */
    200: StaffMember;
};

export type ResetSecondFactorResponse = ResetSecondFactorResponses[keyof ResetSecondFactorResponses];

export type ResolveGapData = {
    body: {
        articleId: string | null;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/knowledge/gaps/{id}/resolve';
};

export type ResolveGapErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ResolveGapError = ResolveGapErrors[keyof ResolveGapErrors];

export type ResolveGapResponses = {
    /**
     * Say what became of a question
     */
    200: KnowledgeGap;
};

export type ResolveGapResponse = ResolveGapResponses[keyof ResolveGapResponses];

export type RestoreArticleVersionData = {
    body: {
        /**
         * The newest one you have seen
         */
        version: number;
        restore: number;
        reason: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/knowledge/articles/{id}/restore';
};

export type RestoreArticleVersionErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RestoreArticleVersionError = RestoreArticleVersionErrors[keyof RestoreArticleVersionErrors];

export type RestoreArticleVersionResponses = {
    /**
     * Bring the words of an old version back
     */
    200: Article;
};

export type RestoreArticleVersionResponse = RestoreArticleVersionResponses[keyof RestoreArticleVersionResponses];

export type RestoreBookingNoteData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/booking-notes/{id}/restoration';
};

export type RestoreBookingNoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RestoreBookingNoteError = RestoreBookingNoteErrors[keyof RestoreBookingNoteErrors];

export type RestoreBookingNoteResponses = {
    /**
     * Done
     */
    204: void;
};

export type RestoreBookingNoteResponse = RestoreBookingNoteResponses[keyof RestoreBookingNoteResponses];

export type RestoreCustomerNoteData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
        noteId: string;
    };
    query?: never;
    url: '/api/v1/admin/customers/{id}/notes/{noteId}/restore';
};

export type RestoreCustomerNoteErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RestoreCustomerNoteError = RestoreCustomerNoteErrors[keyof RestoreCustomerNoteErrors];

export type RestoreCustomerNoteResponses = {
    /**
     * Put a note back that was taken away
     */
    200: CustomerNote;
};

export type RestoreCustomerNoteResponse = RestoreCustomerNoteResponses[keyof RestoreCustomerNoteResponses];

export type RestoreDeskBookingData = {
    body: BookingRestoration;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/restoration';
};

export type RestoreDeskBookingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `slot_taken`: Someone else has just taken this slot.
     *
     * `slot_unavailable`: This slot cannot be booked.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RestoreDeskBookingError = RestoreDeskBookingErrors[keyof RestoreDeskBookingErrors];

export type RestoreDeskBookingResponses = {
    /**
     * Done
     */
    204: void;
};

export type RestoreDeskBookingResponse = RestoreDeskBookingResponses[keyof RestoreDeskBookingResponses];

export type RestoreStaffData = {
    body: StaffReason;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}/restore';
};

export type RestoreStaffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RestoreStaffError = RestoreStaffErrors[keyof RestoreStaffErrors];

export type RestoreStaffResponses = {
    /**
     * Unlock an account after too many failed tries
     */
    200: StaffMember;
};

export type RestoreStaffResponse = RestoreStaffResponses[keyof RestoreStaffResponses];

export type RetryConversationAttachmentData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        attachment: string;
    };
    query?: never;
    url: '/api/v1/admin/attachments/{attachment}/fetch';
};

export type RetryConversationAttachmentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RetryConversationAttachmentError = RetryConversationAttachmentErrors[keyof RetryConversationAttachmentErrors];

export type RetryConversationAttachmentResponses = {
    /**
     * Fetch a file again that came by text
     */
    202: ChatAttachment;
};

export type RetryConversationAttachmentResponse = RetryConversationAttachmentResponses[keyof RetryConversationAttachmentResponses];

export type RevokeApiKeyData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/api-keys/{id}';
};

export type RevokeApiKeyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * Done
     */
    204: void;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type RevokeInvitationData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/invitations/{id}';
};

export type RevokeInvitationErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RevokeInvitationError = RevokeInvitationErrors[keyof RevokeInvitationErrors];

export type RevokeInvitationResponses = {
    /**
     * Done
     */
    204: void;
};

export type RevokeInvitationResponse = RevokeInvitationResponses[keyof RevokeInvitationResponses];

export type RevokeOtherSessionsData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/session/sessions/revoke-others';
};

export type RevokeOtherSessionsErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RevokeOtherSessionsError = RevokeOtherSessionsErrors[keyof RevokeOtherSessionsErrors];

export type RevokeOtherSessionsResponses = {
    /**
     * Sign out everywhere else
     */
    200: EndedSessions;
};

export type RevokeOtherSessionsResponse = RevokeOtherSessionsResponses[keyof RevokeOtherSessionsResponses];

export type RevokeOwnClientData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/auth/clients/{id}';
};

export type RevokeOwnClientErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RevokeOwnClientError = RevokeOwnClientErrors[keyof RevokeOwnClientErrors];

export type RevokeOwnClientResponses = {
    /**
     * Done
     */
    204: void;
};

export type RevokeOwnClientResponse = RevokeOwnClientResponses[keyof RevokeOwnClientResponses];

export type RevokeOwnSessionData = {
    body?: never;
    path: {
        sessionId: string;
    };
    query?: never;
    url: '/api/v1/admin/session/sessions/{sessionId}';
};

export type RevokeOwnSessionErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RevokeOwnSessionError = RevokeOwnSessionErrors[keyof RevokeOwnSessionErrors];

export type RevokeOwnSessionResponses = {
    /**
     * Done
     */
    204: void;
};

export type RevokeOwnSessionResponse = RevokeOwnSessionResponses[keyof RevokeOwnSessionResponses];

export type RevokeStaffClientData = {
    body?: never;
    path: {
        id: string;
        client: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}/clients/{client}';
};

export type RevokeStaffClientErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RevokeStaffClientError = RevokeStaffClientErrors[keyof RevokeStaffClientErrors];

export type RevokeStaffClientResponses = {
    /**
     * Done
     */
    204: void;
};

export type RevokeStaffClientResponse = RevokeStaffClientResponses[keyof RevokeStaffClientResponses];

export type RevokeStaffSessionData = {
    body?: never;
    path: {
        id: string;
        session: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}/sessions/{session}';
};

export type RevokeStaffSessionErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RevokeStaffSessionError = RevokeStaffSessionErrors[keyof RevokeStaffSessionErrors];

export type RevokeStaffSessionResponses = {
    /**
     * Done
     */
    204: void;
};

export type RevokeStaffSessionResponse = RevokeStaffSessionResponses[keyof RevokeStaffSessionResponses];

export type RevokeTokenData = {
    body: RevokeRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/token/revoke';
};

export type RevokeTokenErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type RevokeTokenError = RevokeTokenErrors[keyof RevokeTokenErrors];

export type RevokeTokenResponses = {
    /**
     * Done
     */
    204: void;
};

export type RevokeTokenResponse = RevokeTokenResponses[keyof RevokeTokenResponses];

export type SaveFlagData = {
    body: FlagChange;
    path: {
        key: string;
    };
    query?: never;
    url: '/api/v1/admin/flags/{key}';
};

export type SaveFlagErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_exists`: This exists already.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SaveFlagError = SaveFlagErrors[keyof SaveFlagErrors];

export type SaveFlagResponses = {
    /**
     * Done
     */
    204: void;
};

export type SaveFlagResponse = SaveFlagResponses[keyof SaveFlagResponses];

export type ScheduleReplyData = {
    body: NewScheduledReply;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/scheduled-replies';
};

export type ScheduleReplyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ScheduleReplyError = ScheduleReplyErrors[keyof ScheduleReplyErrors];

export type ScheduleReplyResponses = {
    /**
     * Answer a host later
     */
    201: ScheduledReplyKept;
};

export type ScheduleReplyResponse = ScheduleReplyResponses[keyof ScheduleReplyResponses];

export type SearchEverythingData = {
    body?: never;
    path?: never;
    query: {
        q: unknown & unknown;
        station?: string;
    };
    url: '/api/v1/admin/search';
};

export type SearchEverythingErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SearchEverythingError = SearchEverythingErrors[keyof SearchEverythingErrors];

export type SearchEverythingResponses = {
    /**
     * Search bookings, customers and stations at once
     */
    200: SearchFindings;
};

export type SearchEverythingResponse = SearchEverythingResponses[keyof SearchEverythingResponses];

export type SearchKnowledgeData = {
    body?: never;
    path?: never;
    query: {
        question: unknown & unknown;
        language?: KnowledgeLanguage;
        limit?: number;
    };
    url: '/api/v1/knowledge';
};

export type SearchKnowledgeErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SearchKnowledgeError = SearchKnowledgeErrors[keyof SearchKnowledgeErrors];

export type SearchKnowledgeResponses = {
    /**
     * Ask a question
     */
    200: KnowledgeAnswer;
};

export type SearchKnowledgeResponse = SearchKnowledgeResponses[keyof SearchKnowledgeResponses];

export type SendDeskLinkData = {
    body: DeskLink;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/bookings/{id}/links';
};

export type SendDeskLinkErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SendDeskLinkError = SendDeskLinkErrors[keyof SendDeskLinkErrors];

export type SendDeskLinkResponses = {
    /**
     * Send the customer a link again
     */
    202: DeskLinkSent;
};

export type SendDeskLinkResponse = SendDeskLinkResponses[keyof SendDeskLinkResponses];

export type SendDeviceCodeData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/device/code';
};

export type SendDeviceCodeErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SendDeviceCodeError = SendDeviceCodeErrors[keyof SendDeviceCodeErrors];

export type SendDeviceCodeResponses = {
    /**
     * Done
     */
    204: void;
};

export type SendDeviceCodeResponse = SendDeviceCodeResponses[keyof SendDeviceCodeResponses];

export type SendSigningLinkData = {
    body: SigningLinkRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/holds/{token}/signing-link';
};

export type SendSigningLinkErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     *
     * `hold_expired`: This hold has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SendSigningLinkError = SendSigningLinkErrors[keyof SendSigningLinkErrors];

export type SendSigningLinkResponses = {
    /**
     * Send the signing link by e-mail or SMS
     */
    202: SigningLinkSent;
};

export type SendSigningLinkResponse = SendSigningLinkResponses[keyof SendSigningLinkResponses];

export type SetConversationStatusData = {
    body: ConversationStatusChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/status';
};

export type SetConversationStatusErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SetConversationStatusError = SetConversationStatusErrors[keyof SetConversationStatusErrors];

export type SetConversationStatusResponses = {
    /**
     * Done
     */
    204: void;
};

export type SetConversationStatusResponse = SetConversationStatusResponses[keyof SetConversationStatusResponses];

export type SetOverrideData = {
    body: {
        version: number;
        /**
         * The venue's calendar date
         */
        date: string;
        /**
         * The venue's wall-clock time
         */
        slot: string;
        works: boolean | null;
        reason?: string;
        preview?: boolean;
    };
    path: {
        chefId: string;
    };
    query?: never;
    url: '/api/v1/admin/chefs/{chefId}/overrides';
};

export type SetOverrideErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SetOverrideError = SetOverrideErrors[keyof SetOverrideErrors];

export type SetOverrideResponses = {
    /**
     * Change one slot of one day
     */
    200: RosterAnswer;
};

export type SetOverrideResponse = SetOverrideResponses[keyof SetOverrideResponses];

export type SetPasswordData = {
    body: {
        token: string;
        password: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/password/set';
};

export type SetPasswordErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SetPasswordError = SetPasswordErrors[keyof SetPasswordErrors];

export type SetPasswordResponses = {
    /**
     * Choose a password by a link of ours
     */
    200: SignInProgress;
};

export type SetPasswordResponse = SetPasswordResponses[keyof SetPasswordResponses];

export type SetWeekData = {
    body: {
        version: number;
        weeklySlots: Array<WeeklySlot>;
        preview?: boolean;
    };
    path: {
        chefId: string;
    };
    query?: never;
    url: '/api/v1/admin/chefs/{chefId}/week';
};

export type SetWeekErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SetWeekError = SetWeekErrors[keyof SetWeekErrors];

export type SetWeekResponses = {
    /**
     * Set the usual week
     */
    200: RosterAnswer;
};

export type SetWeekResponse = SetWeekResponses[keyof SetWeekResponses];

export type ShowTemplateEmailData = {
    body?: never;
    path: {
        name: string;
    };
    query?: {
        subject?: string;
        heading?: string;
        /**
         * The first paragraph of an e-mail
         */
        intro?: string;
        language?: 'en' | 'es';
    };
    url: '/api/v1/admin/templates/{name}/email.html';
};

export type ShowTemplateEmailErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type ShowTemplateEmailError = ShowTemplateEmailErrors[keyof ShowTemplateEmailErrors];

export type ShowTemplateEmailResponses = {
    /**
     * See an e-mail as a page
     */
    200: string;
};

export type ShowTemplateEmailResponse = ShowTemplateEmailResponses[keyof ShowTemplateEmailResponses];

export type SignInData = {
    body: SignInRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/sign-in';
};

export type SignInErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `locked_out`: Too many wrong attempts. Please wait a while.
     */
    423: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SignInError = SignInErrors[keyof SignInErrors];

export type SignInResponses = {
    /**
     * Sign in with e-mail and password
     */
    200: SignInProgress;
};

export type SignInResponse = SignInResponses[keyof SignInResponses];

export type SignInWithGoogleData = {
    body: {
        code: string;
        state: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/google';
};

export type SignInWithGoogleErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `locked_out`: Too many wrong attempts. Please wait a while.
     */
    423: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     *
     * `gateway_unavailable`: A service we depend on does not answer. Please try again.
     */
    503: Problem;
};

export type SignInWithGoogleError = SignInWithGoogleErrors[keyof SignInWithGoogleErrors];

export type SignInWithGoogleResponses = {
    /**
     * Sign in with what Google brought back
     */
    200: SignInProgress;
};

export type SignInWithGoogleResponse = SignInWithGoogleResponses[keyof SignInWithGoogleResponses];

export type SignInWithPasskeyData = {
    body: PasskeyProof;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/passkey';
};

export type SignInWithPasskeyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `locked_out`: Too many wrong attempts. Please wait a while.
     */
    423: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SignInWithPasskeyError = SignInWithPasskeyErrors[keyof SignInWithPasskeyErrors];

export type SignInWithPasskeyResponses = {
    /**
     * Sign in with a passkey
     */
    200: SignInProgress;
};

export type SignInWithPasskeyResponse = SignInWithPasskeyResponses[keyof SignInWithPasskeyResponses];

export type SignOutData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/sign-out';
};

export type SignOutErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SignOutError = SignOutErrors[keyof SignOutErrors];

export type SignOutResponses = {
    /**
     * Done
     */
    204: void;
};

export type SignOutResponse = SignOutResponses[keyof SignOutResponses];

export type SignOutHostData = {
    body: HostSignOut;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/me/sign-out';
};

export type SignOutHostErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SignOutHostError = SignOutHostErrors[keyof SignOutHostErrors];

export type SignOutHostResponses = {
    /**
     * Sign out, here or everywhere
     */
    200: SessionsEnded;
};

export type SignOutHostResponse = SignOutHostResponses[keyof SignOutHostResponses];

export type SignOutStaffData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}/sign-out';
};

export type SignOutStaffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SignOutStaffError = SignOutStaffErrors[keyof SignOutStaffErrors];

export type SignOutStaffResponses = {
    /**
     * Sign somebody out everywhere
     */
    200: SignedOutEverywhere;
};

export type SignOutStaffResponse = SignOutStaffResponses[keyof SignOutStaffResponses];

export type StartDepositData = {
    body: DepositRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/holds/{token}/deposit';
};

export type StartDepositErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `link_expired`: This link has expired.
     *
     * `hold_expired`: This hold has expired.
     */
    410: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     *
     * `gateway_unavailable`: A service we depend on does not answer. Please try again.
     */
    503: Problem;
};

export type StartDepositError = StartDepositErrors[keyof StartDepositErrors];

export type StartDepositResponses = {
    /**
     * Start paying the deposit
     */
    201: PaymentStart;
};

export type StartDepositResponse = StartDepositResponses[keyof StartDepositResponses];

export type StartGoogleSignInData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/google/start';
};

export type StartGoogleSignInErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     *
     * `gateway_unavailable`: A service we depend on does not answer. Please try again.
     */
    503: Problem;
};

export type StartGoogleSignInError = StartGoogleSignInErrors[keyof StartGoogleSignInErrors];

export type StartGoogleSignInResponses = {
    /**
     * Begin to sign in with Google
     */
    200: GoogleStart;
};

export type StartGoogleSignInResponse = StartGoogleSignInResponses[keyof StartGoogleSignInResponses];

export type StartPasskeyData = {
    body: {
        code: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/session/passkeys/options';
};

export type StartPasskeyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `locked_out`: Too many wrong attempts. Please wait a while.
     */
    423: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type StartPasskeyError = StartPasskeyErrors[keyof StartPasskeyErrors];

export type StartPasskeyResponses = {
    /**
     * Begin to register a passkey
     */
    200: PasskeyOptions;
};

export type StartPasskeyResponse = StartPasskeyResponses[keyof StartPasskeyResponses];

export type StartPasskeySignInData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/passkey/options';
};

export type StartPasskeySignInErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type StartPasskeySignInError = StartPasskeySignInErrors[keyof StartPasskeySignInErrors];

export type StartPasskeySignInResponses = {
    /**
     * Begin to sign in with a passkey
     */
    200: PasskeyOptions;
};

export type StartPasskeySignInResponse = StartPasskeySignInResponses[keyof StartPasskeySignInResponses];

export type StartSecondFactorData = {
    body: {
        currentCode?: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/second-factor/start';
};

export type StartSecondFactorErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `locked_out`: Too many wrong attempts. Please wait a while.
     */
    423: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type StartSecondFactorError = StartSecondFactorErrors[keyof StartSecondFactorErrors];

export type StartSecondFactorResponses = {
    /**
     * Begin to set up an authenticator app, or to replace it
     */
    200: SecondFactorSecret;
};

export type StartSecondFactorResponse = StartSecondFactorResponses[keyof StartSecondFactorResponses];

export type SuggestReplyData = {
    body: SuggestionWish;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/conversations/{id}/suggestions';
};

export type SuggestReplyErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SuggestReplyError = SuggestReplyErrors[keyof SuggestReplyErrors];

export type SuggestReplyResponses = {
    /**
     * Let the concierge draft an answer
     */
    200: SuggestedReply;
};

export type SuggestReplyResponse = SuggestReplyResponses[keyof SuggestReplyResponses];

export type SuspendStaffData = {
    body: StaffReason;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/staff/{id}/suspend';
};

export type SuspendStaffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SuspendStaffError = SuspendStaffErrors[keyof SuspendStaffErrors];

export type SuspendStaffResponses = {
    /**
     * Suspend a person
     */
    200: StaffMember;
};

export type SuspendStaffResponse = SuspendStaffResponses[keyof SuspendStaffResponses];

export type SwapChefData = {
    body: {
        version: number;
        toChefId: string;
        exchangeWith?: {
            bookingId: string;
            version: number;
        };
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        bookingId: string;
        chefId: string;
    };
    query?: never;
    url: '/api/v1/admin/calendar/bookings/{bookingId}/chefs/{chefId}/swap';
};

export type SwapChefErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `chef_unavailable`: This chef cannot take this party.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type SwapChefError = SwapChefErrors[keyof SwapChefErrors];

export type SwapChefResponses = {
    /**
     * Put another chef in one’s place
     */
    200: CalendarEvent;
};

export type SwapChefResponse = SwapChefResponses[keyof SwapChefResponses];

export type TakeFromRepositoryData = {
    body: {
        slug: string;
        language: KnowledgeLanguage;
        /**
         * The one you compared with; null where there was none
         */
        version: number | null;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/knowledge/sync/take';
};

export type TakeFromRepositoryErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type TakeFromRepositoryError = TakeFromRepositoryErrors[keyof TakeFromRepositoryErrors];

export type TakeFromRepositoryResponses = {
    /**
     * Take the program’s version of an article
     */
    200: Article;
};

export type TakeFromRepositoryResponse = TakeFromRepositoryResponses[keyof TakeFromRepositoryResponses];

export type TestNoticeData = {
    body?: never;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/notice-groups/test';
};

export type TestNoticeErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type TestNoticeError = TestNoticeErrors[keyof TestNoticeErrors];

export type TestNoticeResponses = {
    /**
     * Send a test message to myself
     */
    202: NoticeTest;
};

export type TestNoticeResponse = TestNoticeResponses[keyof TestNoticeResponses];

export type TryQuestionData = {
    body?: never;
    path?: never;
    query: {
        question: unknown & unknown;
        language?: KnowledgeLanguage;
        limit?: number;
    };
    url: '/api/v1/admin/knowledge/search';
};

export type TryQuestionErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type TryQuestionError = TryQuestionErrors[keyof TryQuestionErrors];

export type TryQuestionResponses = {
    /**
     * See what a question finds
     */
    200: KnowledgeAnswer;
};

export type TryQuestionResponse = TryQuestionResponses[keyof TryQuestionResponses];

export type UnassignChefData = {
    body: {
        version: number;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        bookingId: string;
        chefId: string;
    };
    query?: never;
    url: '/api/v1/admin/calendar/bookings/{bookingId}/chefs/{chefId}/unassignment';
};

export type UnassignChefErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `version_conflict`: This has changed since you opened it.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     *
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type UnassignChefError = UnassignChefErrors[keyof UnassignChefErrors];

export type UnassignChefResponses = {
    /**
     * Take a chef off a party
     */
    200: CalendarEvent;
};

export type UnassignChefResponse = UnassignChefResponses[keyof UnassignChefResponses];

export type UnblockIpData = {
    body: IpUnblockRequest;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/ip-blocks/{id}/lift';
};

export type UnblockIpErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type UnblockIpError = UnblockIpErrors[keyof UnblockIpErrors];

export type UnblockIpResponses = {
    /**
     * Let a blocked address in again
     */
    200: IpBlock;
};

export type UnblockIpResponse = UnblockIpResponses[keyof UnblockIpResponses];

export type UnsubscribeInOneClickData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/preferences/{token}/unsubscribe';
};

export type UnsubscribeInOneClickErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type UnsubscribeInOneClickError = UnsubscribeInOneClickErrors[keyof UnsubscribeInOneClickErrors];

export type UnsubscribeInOneClickResponses = {
    /**
     * Done
     */
    204: void;
};

export type UnsubscribeInOneClickResponse = UnsubscribeInOneClickResponses[keyof UnsubscribeInOneClickResponses];

export type UploadChatAttachmentData = {
    body: Blob | File;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query: {
        name: string;
        clientKey: string;
    };
    url: '/api/v1/chat/attachments';
};

export type UploadChatAttachmentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `limit_reached`: The limit for this has been reached.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type UploadChatAttachmentError = UploadChatAttachmentErrors[keyof UploadChatAttachmentErrors];

export type UploadChatAttachmentResponses = {
    /**
     * Upload a file to go with a message
     */
    201: ChatAttachment;
};

export type UploadChatAttachmentResponse = UploadChatAttachmentResponses[keyof UploadChatAttachmentResponses];

export type UploadConversationAttachmentData = {
    body: Blob | File;
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query: {
        name: string;
        clientKey: string;
    };
    url: '/api/v1/admin/conversations/{id}/attachments';
};

export type UploadConversationAttachmentErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type UploadConversationAttachmentError = UploadConversationAttachmentErrors[keyof UploadConversationAttachmentErrors];

export type UploadConversationAttachmentResponses = {
    /**
     * Upload a file to go with an answer
     */
    201: ChatAttachment;
};

export type UploadConversationAttachmentResponse = UploadConversationAttachmentResponses[keyof UploadConversationAttachmentResponses];

export type VerifyDeviceData = {
    body: {
        code: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/device';
};

export type VerifyDeviceErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `locked_out`: Too many wrong attempts. Please wait a while.
     */
    423: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type VerifyDeviceError = VerifyDeviceErrors[keyof VerifyDeviceErrors];

export type VerifyDeviceResponses = {
    /**
     * Prove a new device or network with the e-mailed code
     */
    200: SignInProgress;
};

export type VerifyDeviceResponse = VerifyDeviceResponses[keyof VerifyDeviceResponses];

export type VerifySecondFactorData = {
    body: {
        code: string;
        trustDevice?: boolean;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/second-factor';
};

export type VerifySecondFactorErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `locked_out`: Too many wrong attempts. Please wait a while.
     */
    423: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type VerifySecondFactorError = VerifySecondFactorErrors[keyof VerifySecondFactorErrors];

export type VerifySecondFactorResponses = {
    /**
     * Answer the second factor
     */
    200: SignInProgress;
};

export type VerifySecondFactorResponse = VerifySecondFactorResponses[keyof VerifySecondFactorResponses];

export type WithdrawDecisionData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/decisions/{id}';
};

export type WithdrawDecisionErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `already_done`: This has already been done.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type WithdrawDecisionError = WithdrawDecisionErrors[keyof WithdrawDecisionErrors];

export type WithdrawDecisionResponses = {
    /**
     * Done
     */
    204: void;
};

export type WithdrawDecisionResponse = WithdrawDecisionResponses[keyof WithdrawDecisionResponses];

export type WithdrawRefundData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/refunds/{id}';
};

export type WithdrawRefundErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `already_done`: This has already been done.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type WithdrawRefundError = WithdrawRefundErrors[keyof WithdrawRefundErrors];

export type WithdrawRefundResponses = {
    /**
     * Done
     */
    204: void;
};

export type WithdrawRefundResponse = WithdrawRefundResponses[keyof WithdrawRefundResponses];

export type WithdrawSettingChangeData = {
    body: {
        reason: string;
    };
    headers?: {
        /**
         * The same key with the same request is answered once, and replayed for 24 hours.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/admin/setting-changes/{id}/withdraw';
};

export type WithdrawSettingChangeErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `idempotency_in_progress`: The first request with this Idempotency-Key is still running.
     *
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `payload_too_large`: The request is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: This content type is not accepted.
     */
    415: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     *
     * `idempotency_mismatch`: This Idempotency-Key was used with a different request.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type WithdrawSettingChangeError = WithdrawSettingChangeErrors[keyof WithdrawSettingChangeErrors];

export type WithdrawSettingChangeResponses = {
    /**
     * Withdraw a change of your own
     */
    200: SettingChange;
};

export type WithdrawSettingChangeResponse = WithdrawSettingChangeResponses[keyof WithdrawSettingChangeResponses];

export type WithdrawTimeOffData = {
    body?: never;
    path: {
        timeOffId: string;
    };
    query?: never;
    url: '/api/v1/admin/time-off/{timeOffId}';
};

export type WithdrawTimeOffErrors = {
    /**
     * `bad_request`: The request could not be read.
     */
    400: Problem;
    /**
     * `unauthenticated`: Please use the link we sent you or sign in.
     */
    401: Problem;
    /**
     * `forbidden`: You may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here for you.
     */
    404: Problem;
    /**
     * `invalid_transition`: This is no longer possible in its present state.
     */
    409: Problem;
    /**
     * `validation_failed`: Some fields need another look.
     */
    422: Problem;
    /**
     * `rate_limited`: Too many requests. Please wait a moment.
     */
    429: Problem;
    /**
     * `internal`: Something went wrong on our side.
     */
    500: Problem;
    /**
     * `overloaded`: We are busy. Please try again in a moment.
     */
    503: Problem;
};

export type WithdrawTimeOffError = WithdrawTimeOffErrors[keyof WithdrawTimeOffErrors];

export type WithdrawTimeOffResponses = {
    /**
     * Done
     */
    204: void;
};

export type WithdrawTimeOffResponse = WithdrawTimeOffResponses[keyof WithdrawTimeOffResponses];
