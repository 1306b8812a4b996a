import { useEffect, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import { commit } from "../../app/commit";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { effectsCompanyMutation } from "./__generated__/effectsCompanyMutation.graphql";

const PREVIEW = graphql`
  mutation effectsCompanyMutation($input: CompanyUpdateInput!) {
    result: companyUpdate(input: $input) {
      effects {
        wonValueBefore {
          amount
          currency
        }
        wonValueAfter {
          amount
          currency
        }
        isComplete
        lateFollowUpCount
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

type Effects = NonNullable<NonNullable<effectsCompanyMutation["response"]["result"]>["effects"]>;

/** What a change of the company's time zone or currency makes of accounts. */
export default function CompanyEffects({ input }: { input: object }) {
  const text = useText();
  const format = useFormat();
  const environment = useRelayEnvironment();
  const [effects, setEffects] = useState<Effects | null>(null);
  useEffect(() => {
    commit<effectsCompanyMutation>(environment, PREVIEW, { ...input, validateOnly: true })
      .then((result) => setEffects(result.effects ?? null))
      .catch(() => undefined); // the dialog itself says what is wrong
  }, [environment, input]);
  if (!effects) return null;
  const { wonValueBefore: before, wonValueAfter: after, isComplete, lateFollowUpCount } = effects;
  return (
    <>
      {before && after && <p>{text("accounts.settings.wonValue", { before: format.money(before), after: format.money(after) })}</p>}
      {!isComplete && <p className="figure-late">{text("accounts.settings.incomplete")}</p>}
      <p>{text("accounts.settings.late", { count: lateFollowUpCount })}</p>
    </>
  );
}
