import "./import.css";
import { Link } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { SettingsPage } from "../../app/settings/page";
import { Upload } from "./upload";
import type { listImportsQuery } from "./__generated__/listImportsQuery.graphql";

const PAGE = graphql`
  query listImportsQuery {
    imports(first: 50) {
      nodes {
        id
        fileName
        status
        createdAt
        rowCount
        user {
          name
        }
      }
    }
  }
`;

const NO_VARIABLES = {};

/** Imports of the company, the newest first, and the upload of a file. */
export default function ImportsPage() {
  return (
    <SettingsPage permission="SETTINGS_WRITE">
      <Imports />
    </SettingsPage>
  );
}

function Imports() {
  const text = useText();
  const format = useFormat();
  const { data, refresh } = useLoaded<listImportsQuery>(PAGE, NO_VARIABLES);
  const { nodes } = data.imports;
  return (
    <RefreshContext value={refresh}>
      <section aria-labelledby="import">
        <h2 id="import">{text("settings.import")}</h2>
        <p className="quiet">{text("settings.import.help")}</p>
        <Upload />
      </section>
      <section aria-labelledby="imports">
        <h2 id="imports">{text("settings.import.earlier")}</h2>
        {nodes.length === 0 && <p className="quiet none">{text("settings.import.none")}</p>}
        <ul className="lines">
          {nodes.map(({ id, fileName, status, createdAt, rowCount, user }) => (
            <li key={id} className="line">
              <div className="line-text">
                <p>
                  <Link to={`/app/settings/import/${encodeURIComponent(id)}`}>
                    <bdi className="strong">{fileName}</bdi>
                  </Link>
                </p>
                <p className="quiet numeric">
                  {[format.dateTime(createdAt), user?.name, rowCount > 0 && text("settings.import.rows", { count: rowCount })]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </div>
              <span className="time">{text(`settings.import.status.${status}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </RefreshContext>
  );
}
