export const DEVELOPMENT_KINDS = ['event', 'position', 'plan', 'quantity', 'status'] as const;

/**
 * event: something happened; position: an actor states, changes or withdraws a stance; plan: something is scheduled, proposed,
 * drafted or dropped; quantity: a figure or date that matters is new or has changed; status: a fact known before no longer holds.
 */
export type DevelopmentKind = (typeof DEVELOPMENT_KINDS)[number];
