// Generated from openapi.json by generate.ts.
// @ts-nocheck

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
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

export type AuditActor = {
    /**
     * staff, host, customer, visitor, apiKey, system, webhook or concierge
     */
    kind: string;
    id: string;
    name: string | null;
    role: string | null;
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
    party?: Party;
    upgrades?: Array<ItemCount>;
    addOns?: Array<ItemCount>;
    preview?: boolean;
    /**
     * The total shown in the preview; refused when it differs
     */
    expectedTotalCents?: number;
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
     * Every business variable in force by its key, for what has no place of its own above
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

export type DepositRequest = {
    method: 'card' | 'zelle' | 'venmo';
};

export type EventReceipt = {
    received: true;
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

export type ItemCount = {
    item: string;
    quantity: number;
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
        email: string;
        phone: string;
    };
    requests: string | null;
    lines: Array<QuoteLine>;
    totals: QuoteTotals;
    travel: TravelSummary;
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

export type Problem = {
    type: string;
    title: string;
    status: number;
    detail?: string;
    code: 'bad_request' | 'validation_failed' | 'unauthenticated' | 'forbidden' | 'second_factor_required' | 'device_unverified' | 'locked_out' | 'not_found' | 'already_exists' | 'slot_taken' | 'slot_unavailable' | 'invalid_transition' | 'version_conflict' | 'figures_changed' | 'quote_expired' | 'hold_expired' | 'link_expired' | 'cutoff_passed' | 'needs_human' | 'already_done' | 'limit_reached' | 'idempotency_mismatch' | 'idempotency_in_progress' | 'method_not_allowed' | 'payload_too_large' | 'unsupported_media_type' | 'rate_limited' | 'gateway_unavailable' | 'overloaded' | 'internal';
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
    travel: TravelSummary;
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
     * Cents per unit; may be fractional where the unit is a percentage base
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
    party: Party;
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

export type Readiness = {
    status: 'ready' | 'degraded' | 'down';
    checks: Array<{
        name: string;
        status: 'up' | 'degraded' | 'down';
        latencyMs: number;
        detail?: string;
    }>;
};

export type ReplayRequest = {
    id?: string;
};

export type Replayed = {
    replayed: number;
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

export type SigningLinkRequest = {
    channel: 'email' | 'sms';
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
    reason?: 'past' | 'notice' | 'horizon' | 'full' | 'no_chefs';
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

export type StationRef = {
    id: string;
    name: string;
};

export type TravelSummary = {
    miles: number | null;
    minutes: number | null;
    source: 'provider' | 'estimate' | 'none';
    status: 'exact' | 'estimated' | 'to_be_confirmed' | 'needs_address';
    note: string;
};

export type Venue = {
    street: unknown & unknown;
    city: unknown & unknown;
    state: string;
    postalCode: string;
};

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

export type ExportAuditData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Exact, such as booking.change
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
         * Exact, such as booking.change
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
