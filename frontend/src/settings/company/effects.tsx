import { lazy, Suspense, useEffect, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import { commit, RefusedError } from "../../app/commit";
import { useFeatures } from "../../app/features_context";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { Dialog } from "../../ui/dialog";
import type { CompanyUpdateInput, effectsMutation } from "./__generated__/effectsMutation.graphql";

interface Props {
  input: CompanyUpdateInput;
  /** The currency of all totals afterwards. */
  currency: string;
  onCancel: () => void;
  onConfirm: () => void;
}

const PREVIEW = graphql`
  mutation effectsMutation($input: CompanyUpdateInput!) {
    result: companyUpdate(input: $input) {
      effects {
        movedWonDealCount
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** Says what follows from a change of the company, and asks for it. */
export function Effects({ input, currency, onCancel, onConfirm }: Props) {
  const text = useText();
  const features = useFeatures();
  const [parts] = useState(() => features.flatMap(({ id, companyEffects }) => (companyEffects ? [{ id, Part: lazy(companyEffects) }] : [])));
  const { moved, error } = usePreview(input);
  const errors = error instanceof RefusedError ? error.errors : error ? [error] : [];
  return (
    <Dialog open onClose={onCancel} title={text("settings.whatFollows")}>
      <div className="effects">
        <p>{moved === null ? text("shell.loading") : text("settings.movedDeals", { count: moved })}</p>
        <p>{text("settings.totalsAgain", { currency })}</p>
        <Suspense>
          {parts.map(({ id, Part }) => (
            <Part key={id} input={input} />
          ))}
        </Suspense>
        <Problems problems={errors.map((each) => ({ error: each }))} />
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onCancel}>
          {text("settings.cancel")}
        </button>
        <button type="button" className="button button-primary" disabled={moved === null} onClick={onConfirm}>
          {text("settings.change")}
        </button>
      </div>
    </Dialog>
  );
}

/** Ask the server how many won deals would get another day. */
function usePreview(input: CompanyUpdateInput) {
  const environment = useRelayEnvironment();
  const [moved, setMoved] = useState<number | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    let isCurrent = true;
    commit<effectsMutation>(environment, PREVIEW, { ...input, validateOnly: true })
      .then(({ effects }) => isCurrent && setMoved(effects?.movedWonDealCount ?? 0))
      .catch((reason: Error) => isCurrent && setError(reason));
    return () => {
      isCurrent = false;
    };
  }, [environment, input]);
  return { moved, error };
}
