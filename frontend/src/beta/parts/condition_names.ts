import { useMemo, useState } from "react";
import { graphql } from "react-relay";

/** What every document asks of those whom conditions name. */
void graphql`
  fragment conditionNames_subject on ConditionSubject {
    value
    company {
      name
    }
    user {
      name
      company {
        name
      }
    }
  }
`;

/** A company or a user whom a condition names by the id `value`. */
export interface Subject {
  readonly value: string;
  readonly company?: { readonly name: string } | null | undefined;
  readonly user?: { readonly name: string; readonly company: { readonly name: string } } | null | undefined;
}

/** The names of companies and users, by the ids that conditions have. */
export type ConditionNames = ReadonlyMap<string, string>;

export const NO_NAMES: ConditionNames = new Map();

/** The names of those whom conditions name: a user with the company, or a company. */
export function conditionNames(subjects: readonly Subject[]): ConditionNames {
  return new Map(
    subjects.flatMap(({ value, user, company }) => {
      const name = user ? `${user.name} (${user.company.name})` : company?.name;
      return name === undefined ? [] : [[value, name]];
    }),
  );
}

/** Names that are known, and those of companies and users that are chosen here; and a function that adds one. */
export function useConditionNames(subjects: readonly Subject[]): [ConditionNames, (value: string, name: string) => void] {
  const [chosen, setChosen] = useState(NO_NAMES);
  const names = useMemo(() => new Map([...conditionNames(subjects), ...chosen]), [subjects, chosen]);
  return [names, (value, name) => setChosen((known) => new Map([...known, [value, name]]))];
}
