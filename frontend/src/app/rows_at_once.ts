/**
 * The rows that a list asks for at once. With all columns, labels and custom fields included, more would cost more than
 * the API allows one operation.
 */
export const ROWS_AT_ONCE = 60;
