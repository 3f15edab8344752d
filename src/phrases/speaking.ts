/** A word of somebody who speaks of their own life, or of somebody they see. */
export const SPEAKING = /(?:^|\P{L})(?:je?|me?|moi|mon|ma|mes|nous|notre|nos|ils?|elles?|on)(?!\p{L})/iu;
