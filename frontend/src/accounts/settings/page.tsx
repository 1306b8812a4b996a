import { useState } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { useSeenRecord } from "../../app/record/use_seen_record";
import { isStale } from "../../app/record/use_seen_version";
import { useWrite } from "../../app/record/use_write";
import { typed } from "../../app/record/write_form";
import { SettingsPage } from "../../app/settings/page";
import { toast } from "../../ui/toast";
import { MOST_DAYS } from "../follow_up_days";
import type { pageFollowUpsMutation } from "./__generated__/pageFollowUpsMutation.graphql";
import type { pageFollowUpsQuery } from "./__generated__/pageFollowUpsQuery.graphql";

const PAGE = graphql`
  query pageFollowUpsQuery {
    viewer {
      company {
        id
        version
        followUpDays
        viewerCanUpdate
      }
    }
  }
`;

const UPDATE = graphql`
  mutation pageFollowUpsMutation($input: CompanyUpdateInput!) {
    result: companyUpdate(input: $input) {
      effects {
        lateFollowUpCount
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const NO_VARIABLES = {};

/** How often accounts are contacted that have no interval of their own. */
export default function FollowUpsPage() {
  return (
    <SettingsPage>
      <FollowUps />
    </SettingsPage>
  );
}

function FollowUps() {
  const text = useText();
  const { data, refresh } = useLoaded<pageFollowUpsQuery>(PAGE, NO_VARIABLES);
  const { company } = data.viewer;
  const { followUpDays } = company;
  const { seen, touch, settle } = useSeenRecord(company);
  return (
    <RefreshContext value={refresh}>
      <section aria-labelledby="follow-ups">
        <h2 id="follow-ups">{text("accounts.settings.tab")}</h2>
        <p className="quiet">{text("accounts.settings.help")}</p>
        {company.viewerCanUpdate ? (
          <Interval key={seen.version} company={seen} version={company.version} onTouch={touch} onSaved={settle} />
        ) : (
          <p>{followUpDays ? text("accounts.page.everyDays", { days: followUpDays }) : text("accounts.page.noInterval")}</p>
        )}
      </section>
    </RefreshContext>
  );
}

interface Props {
  /** The company that the form is filled with. */
  company: pageFollowUpsQuery["response"]["viewer"]["company"];
  /** The version that the page has read last. */
  version: number;
  onTouch: () => void;
  onSaved: () => void;
}

/** Changes the interval. The server says beforehand how many follow-ups would be late. */
function Interval({ company, version, onTouch, onSaved }: Props) {
  const text = useText();
  const [asked, setAsked] = useState<{ days: number | null; late: number } | null>(null);
  const { write, isPending, problems } = useWrite<pageFollowUpsMutation>(UPDATE);
  const guard = { expectedVersion: isStale(problems) ? version : company.version, onConflict: "MERGE_DISJOINT" as const };
  const preview = (wanted: number | null) =>
    void write({
      input: { followUpDays: wanted, ...guard, validateOnly: true },
      subjectId: company.id,
      onDone: ({ effects }) => setAsked({ days: wanted, late: effects?.lateFollowUpCount ?? 0 }),
    });
  const save = (wanted: number | null) =>
    void write({
      input: { followUpDays: wanted, ...guard },
      subjectId: company.id,
      onDone: () => (setAsked(null), onSaved(), toast({ text: text("accounts.settings.saved") })),
    });
  return (
    <form
      className="settings-row"
      data-draft="follow-up"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked) return save(asked.days);
        const wanted = typed(new FormData(event.currentTarget), "days");
        return preview(wanted ? Number(wanted) : null);
      }}
    >
      <input
        className="input numeric"
        type="number"
        name="days"
        min={1}
        max={MOST_DAYS}
        defaultValue={company.followUpDays ?? ""}
        aria-label={text("accounts.page.intervalDays")}
        onChange={() => (setAsked(null), onTouch())}
      />
      <span className="quiet">{text("accounts.page.days")}</span>
      <button type="submit" className="button button-primary" disabled={isPending}>
        {text(isPending ? "record.saving" : asked ? "accounts.settings.confirm" : "record.save")}
      </button>
      <p className="quiet" role="status">
        {asked && text("accounts.settings.late", { count: asked.late })}
      </p>
      <Problems problems={problems} />
    </form>
  );
}
