import { useMemo } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { conditionNames } from "../parts/condition_names";
import { differences } from "./differences";
import { useEntryWords } from "./entry_words";
import type { entry_entry$key } from "./__generated__/entry_entry.graphql";

/** One entry of the audit log: who, how, why, and what it changed. */
export function Entry({ entry }: { entry: entry_entry$key }) {
  const text = useText();
  const format = useFormat();
  const data = useFragment(
    graphql`
      fragment entry_entry on FlagAudit {
        at
        actorKind
        actorId
        actorName
        onBehalfOf
        credential
        action
        flagTitle
        subjectName
        reason
        before
        after
        conditionSubjects {
          ...conditionNames_subject @relay(mask: false)
        }
        requestId
        address
        environment
        hash
      }
    `,
    entry,
  );
  const words = useEntryWords(useMemo(() => conditionNames(data.conditionSubjects), [data.conditionSubjects]));
  const facts: [string, string | null | undefined][] = [
    ["beta.people.at", format.dateTime(data.at)],
    ["beta.audit.actor", [[data.actorName, addressOf(data)].filter(Boolean).join(" · "), data.onBehalfOf].filter(Boolean).join(" → ")],
    ["beta.audit.way", [text(`beta.actor.${data.actorKind}`), data.credential && text(`beta.credential.${data.credential}`), data.environment].filter(Boolean).join(" · ")],
    ["beta.audit.action", text(`beta.action.${data.action}`)],
    ["beta.name", data.flagTitle],
    ["beta.audit.subject", data.subjectName],
    ["beta.reason", data.reason],
    ["beta.audit.request", [data.requestId, data.address].filter(Boolean).join(" · ")],
    ["beta.audit.hash", data.hash],
  ];
  const changed = differences(data.before, data.after, words);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys must be able to scroll it
    <div className="beta-entry" role="group" aria-label={text(`beta.action.${data.action}`)} tabIndex={0}>
      <dl className="details">
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{text(label)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      {changed.length > 0 && (
        <div className="beta-scroll">
          <table className="beta-table">
            <thead>
              <tr>
                <th scope="col">{text("beta.audit.field")}</th>
                <th scope="col">{text("beta.audit.before")}</th>
                <th scope="col">{text("beta.audit.after")}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ key, path, before, after }) => (
                <tr key={key}>
                  <th scope="row">{path}</th>
                  <td>
                    <bdi>{before}</bdi>
                  </td>
                  <td>
                    <bdi>{after}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

/** The address of staff, whose id it is; the id of others says nothing to people. */
function addressOf({ actorId, actorName }: { readonly actorId: string; readonly actorName: string }): string {
  return actorId.includes("@") && actorId !== actorName ? actorId : "";
}
