interface Uses {
  readonly betaUses: {
    readonly nodes: readonly { readonly lastUsedAt: string; readonly user: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
  readonly betaCompanyUses: readonly { readonly lastUsedAt: string; readonly company: { readonly id: string } }[];
}

/** The API answers so many companies at most. */
const MOST_COMPANIES = 100;

/** The last use by users and companies, by their ids; and whether all uses are known, so that others never used it. */
export function lastUses({ betaUses, betaCompanyUses }: Uses): { of: ReadonlyMap<string, string>; isComplete: boolean } {
  const ofUsers = betaUses.nodes.map(({ user, lastUsedAt }) => [user.id, lastUsedAt] as const);
  const ofCompanies = betaCompanyUses.map(({ company, lastUsedAt }) => [company.id, lastUsedAt] as const);
  return {
    of: new Map([...ofUsers, ...ofCompanies]),
    isComplete: !betaUses.pageInfo.hasNextPage && betaCompanyUses.length < MOST_COMPANIES,
  };
}
