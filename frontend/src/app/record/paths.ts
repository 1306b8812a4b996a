const FOLDERS: Record<string, string> = { Organization: "organizations", Person: "people", Deal: "deals" };

/** Return the address of a record's page; undefined for a record without one. */
export function pathOf({ __typename, id }: { __typename: string; id: string }): string | undefined {
  const folder = FOLDERS[__typename];
  return folder && `/app/${folder}/${id}`;
}
