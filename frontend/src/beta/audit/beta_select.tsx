import { Suspense, useMemo } from "react";
import { useIntl } from "react-intl";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "../../app/i18n";
import type { betaSelectQuery } from "./__generated__/betaSelectQuery.graphql";

const BETAS = graphql`
  query betaSelectQuery {
    featureFlags(first: 100, includeArchived: true) {
      nodes {
        key
        title
      }
    }
  }
`;

type Beta = readonly [key: string, title: string];

/** The beta whose entries are shown, by its title. */
export function BetaSelect({ chosen }: { chosen: string | undefined }) {
  return (
    <Suspense fallback={<Select chosen={chosen} betas={[]} />}>
      <Loaded chosen={chosen} />
    </Suspense>
  );
}

function Loaded({ chosen }: { chosen: string | undefined }) {
  const { locale } = useIntl();
  const { featureFlags } = useLazyLoadQuery<betaSelectQuery>(BETAS, {}, { fetchPolicy: "store-and-network" });
  const betas = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return featureFlags.nodes.map(({ key, title }): Beta => [key, title]).toSorted(([, one], [, other]) => compare(one, other));
  }, [featureFlags, locale]);
  return <Select chosen={chosen} betas={betas} />;
}

function Select({ chosen, betas }: { chosen: string | undefined; betas: readonly Beta[] }) {
  const text = useText();
  const isMissing = chosen && !betas.some(([key]) => key === chosen); // such as one of an old link
  return (
    <select className="input" name="flag" defaultValue={chosen ?? ""} aria-label={text("beta.audit.beta")}>
      <option value="">{text("beta.audit.anyBeta")}</option>
      {isMissing && <option value={chosen}>{chosen}</option>}
      {betas.map(([key, title]) => (
        <option key={key} value={key}>
          {title}
        </option>
      ))}
    </select>
  );
}
