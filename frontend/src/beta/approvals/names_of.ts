import { graphql } from "react-relay";
import type { SubjectNames } from "../parts/op_words";

/** What every document asks of those whom a change concerns. */
void graphql`
  fragment namesOf_subject on ChangeSubject {
    op
    email
    user {
      name
    }
    company {
      name
    }
  }
`;

interface Subject {
  readonly op: number;
  readonly email?: string | null | undefined;
  readonly user?: { readonly name: string } | null | undefined;
  readonly company?: { readonly name: string } | null | undefined;
}

/** The names of those whom a change concerns: a user with the company, a company, or an address. */
export function namesOf(subjects: readonly Subject[]): SubjectNames {
  return subjects.map(({ op, user, company, email }) => ({
    op,
    name: user ? [user.name, company && `(${company.name})`].filter(Boolean).join(" ") : (company?.name ?? email ?? "–"),
  }));
}
