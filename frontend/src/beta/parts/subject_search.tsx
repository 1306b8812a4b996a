import { Suspense, useDeferredValue, useRef, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "../../app/i18n";
import { stepThroughFound } from "../../ui/step_through_found";
import type { subjectSearchQuery } from "./__generated__/subjectSearchQuery.graphql";

/** A user or a company that was found. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly subject: { user: string } | { company: string };
}

interface Props {
  label: string;
  /** Offer only these. Default: both. */
  only?: "companies" | "users";
  /** Not offered. */
  except?: ReadonlySet<string>;
  onChoose: (found: Found) => void;
}

const FIRST = 8;
const NO_ONE: ReadonlySet<string> = new Set();

/** Finds users and companies by name or address. */
export function SubjectSearch({ label, only, except = NO_ONE, onChoose }: Props) {
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const field = useRef<HTMLInputElement>(null);
  const choose = (found: Found) => {
    setTyped("");
    field.current?.focus(); // what was chosen is no longer offered
    onChoose(found);
  };
  return (
    <div className="form beta-search" data-finder="">
      <input
        ref={field}
        type="search"
        className="input"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
          stepThroughFound(event);
        }}
        aria-label={label}
        placeholder={label}
      />
      <Suspense>{search && <Results search={search} only={only} except={except} onChoose={choose} />}</Suspense>
    </div>
  );
}

function Results({ search, only, except = NO_ONE, onChoose }: Omit<Props, "label"> & { search: string }) {
  const text = useText();
  const { betaUsers, betaCompanies } = useLazyLoadQuery<subjectSearchQuery>(
    graphql`
      query subjectSearchQuery($search: String!, $first: Int!) {
        betaCompanies(search: $search, first: $first) {
          nodes {
            id
            name
          }
        }
        betaUsers(search: $search, first: $first) {
          nodes {
            id
            name
            email
            company {
              name
            }
          }
        }
      }
    `,
    { search, first: FIRST },
  );
  const companies: Found[] = betaCompanies.nodes.map(({ id, name }) => ({ id, name, detail: text("beta.people.wholeCompany"), subject: { company: id } }));
  const users: Found[] = betaUsers.nodes.map(({ id, name, email, company }) => ({
    id,
    name,
    detail: [company.name, email].filter(Boolean).join(" · "),
    subject: { user: id },
  }));
  const found = [...(only === "users" ? [] : companies), ...(only === "companies" ? [] : users)].filter(({ id }) => !except.has(id));
  if (found.length === 0) return <p className="quiet">{text("record.nothingFound")}</p>;
  return (
    <ul>
      {found.map((each) => (
        <li key={each.id}>
          <button type="button" className="view view-wide beta-found" onKeyDown={stepThroughFound} onClick={() => onChoose(each)}>
            <bdi className="strong">{each.name}</bdi> <bdi className="quiet">{each.detail}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
