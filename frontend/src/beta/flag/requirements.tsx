import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { useCan } from "../../app/viewer";
import { ChangeForm } from "../parts/change_form";
import { FlagState } from "../parts/flag_state";
import { flagPath } from "../parts/paths";
import type { FlagRef, Op } from "../parts/use_change";
import type { requirements_flag$key } from "./__generated__/requirements_flag.graphql";
import type { requirements_query$key } from "./__generated__/requirements_query.graphql";

/** The flags on which this one depends. */
export function Requirements({ flag, query }: { flag: requirements_flag$key; query: requirements_query$key }) {
  const text = useText();
  const { requirements, archivedAt, ...ref } = useFragment(
    graphql`
      fragment requirements_flag on FeatureFlag {
        key
        version
        archivedAt
        requirements {
          isEnabled
          parent {
            key
            title
            stage
            isEnabled
            killedAt
            archivedAt
          }
        }
      }
    `,
    flag,
  );
  const { featureFlags } = useFragment(
    graphql`
      fragment requirements_query on Query {
        featureFlags(first: 100) {
          nodes {
            key
            title
          }
        }
      }
    `,
    query,
  );
  const [removing, setRemoving] = useState<string | null>(null);
  const mayChange = useCan("FLAGS_CHANGE") && !archivedAt;
  const known = new Set([ref.key, ...requirements.map(({ parent }) => parent.key)]);
  const others = featureFlags.nodes.filter(({ key }) => !known.has(key));
  return (
    <section aria-labelledby="requirements" className="beta-block">
      <h2 id="requirements">{text("beta.requirements")}</h2>
      {requirements.length === 0 && <p className="quiet">{text("beta.requirements.none")}</p>}
      <ul className="lines">
        {requirements.map(({ parent, isEnabled }) => (
          <li key={parent.key} className="line beta-wrap">
            <div className="line-text">
              <p>
                {text(isEnabled ? "beta.requirements.on" : "beta.requirements.off")}{" "}
                <Link className="link" to={flagPath(parent.key)}>
                  <bdi>{parent.title}</bdi>
                </Link>
              </p>
            </div>
            <FlagState flag={parent} />
            {mayChange && (
              <button type="button" className="button" onClick={() => setRemoving(removing === parent.key ? null : parent.key)}>
                {text(removing === parent.key ? "record.cancel" : "beta.remove")}
                <span className="visually-hidden">{parent.title}</span>
              </button>
            )}
            {removing === parent.key && (
              <ChangeForm
                flag={ref}
                op={{ requirementRemove: { parent: parent.key } }}
                submit={text("beta.remove")}
                onDone={() => setRemoving(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {mayChange && others.length > 0 && <AddRequirement flag={ref} others={others} />}
    </section>
  );
}

interface AddProps {
  flag: FlagRef;
  others: readonly { readonly key: string; readonly title: string }[];
}

function AddRequirement({ flag, others }: AddProps) {
  const text = useText();
  const [parent, setParent] = useState("");
  const [isEnabled, setEnabled] = useState(true);
  const op: Op | null = parent ? { requirementAdd: { parent, isEnabled } } : null;
  return (
    <ChangeForm flag={flag} op={op} submit={text("beta.requirements.add")} onDone={() => setParent("")}>
      <div className="beta-pair">
        <label>
          {text("beta.requirements.flag")}
          <select className="input" value={parent} onChange={(event) => setParent(event.target.value)}>
            <option value="">{text("beta.requirements.choose")}</option>
            {others.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {parent && (
          <label>
            {text("beta.requirements.mustBe")}
            <select className="input" value={String(isEnabled)} onChange={(event) => setEnabled(event.target.value === "true")}>
              <option value="true">{text("beta.on")}</option>
              <option value="false">{text("beta.off")}</option>
            </select>
          </label>
        )}
      </div>
    </ChangeForm>
  );
}
