import type { pageUsersQuery } from "./__generated__/pageUsersQuery.graphql";

/** A user, as the page reads them. */
export type Member = pageUsersQuery["response"]["users"]["nodes"][number];
