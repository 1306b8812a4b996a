/** What an activity, a note or a file is about. */
export interface About {
  organizationId?: string | undefined;
  dealId?: string | undefined;
  personId?: string | undefined;
}
