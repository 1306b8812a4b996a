import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { useSeenRecord } from "../../app/record/use_seen_record";
import { Detail, Details } from "../../app/record/details";
import { SettingsPage } from "../../app/settings/page";
import { CompanyForm } from "./form";
import type { pageCompanyQuery } from "./__generated__/pageCompanyQuery.graphql";

const PAGE = graphql`
  query pageCompanyQuery {
    viewer {
      company {
        id
        version
        name
        timeZone
        currency
        allowsRemoteImages
        viewerCanUpdate
      }
    }
    currencies {
      code
      name
      isActive
    }
  }
`;

const NO_VARIABLES = {};

/** Name, time zone and currency of the company. */
export default function CompanyPage() {
  return (
    <SettingsPage>
      <Company />
    </SettingsPage>
  );
}

function Company() {
  const text = useText();
  const { data, refresh } = useLoaded<pageCompanyQuery>(PAGE, NO_VARIABLES);
  const { company } = data.viewer;
  const { seen, touch } = useSeenRecord(company);
  return (
    <RefreshContext value={refresh}>
      <section aria-labelledby="company">
        <h2 id="company">{text("settings.company")}</h2>
        {company.viewerCanUpdate ? (
          <CompanyForm key={seen.version} company={seen} version={company.version} onTouch={touch} currencies={data.currencies.filter(({ isActive }) => isActive)} />
        ) : (
          <Details>
            <Detail label={text("settings.name")}>{company.name}</Detail>
            <Detail label={text("record.timeZone")}>{company.timeZone}</Detail>
            <Detail label={text("settings.currency")}>{company.currency}</Detail>
          </Details>
        )}
      </section>
    </RefreshContext>
  );
}
