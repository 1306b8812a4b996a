/** The longest interval of follow-ups, in days. */
export const MOST_DAYS = 3650;
