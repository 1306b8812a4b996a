import { useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useSeenVersion } from "../../app/record/use_seen_version";
import { useWrite } from "../../app/record/use_write";
import { MOST_DAYS } from "../follow_up_days";
import type { followUp_account$key } from "./__generated__/followUp_account.graphql";
import type { followUpMutation } from "./__generated__/followUpMutation.graphql";

/** When the next contact was promised, and the interval of these promises, which can be changed in place. */
export function FollowUp({ account }: { account: followUp_account$key }) {
  const text = useText();
  const format = useFormat();
  const [isEdited, setEdited] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const data = useFragment(
    graphql`
      fragment followUp_account on Account {
        id
        version
        viewerCanUpdate
        followUpDays
        followUpDueOn
        isFollowUpLate
      }
    `,
    account,
  );
  const { followUpDays, followUpDueOn, isFollowUpLate, viewerCanUpdate } = data;
  const interval = followUpDays ? text("accounts.page.everyDays", { days: followUpDays }) : text("accounts.page.noInterval");
  const close = () => {
    setEdited(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <div className="figure">
      <dt>{text("accounts.followUp")}</dt>
      <dd>
        <p className={isFollowUpLate ? "figure-text figure-late" : "figure-text"}>
          {followUpDueOn ? format.day(followUpDueOn) : "–"}
          {isFollowUpLate && <span className="time time-overdue">{text("accounts.page.late")}</span>}
        </p>
        {isEdited ? (
          <Editor {...data} onClose={close} />
        ) : viewerCanUpdate ? (
          <button ref={opener} type="button" className="figure-edit" onClick={() => setEdited(true)}>
            <span className="visually-hidden">{text("accounts.page.interval")}: </span>
            {interval}
          </button>
        ) : (
          <p className="quiet">{interval}</p>
        )}
      </dd>
    </div>
  );
}

interface EditorProps {
  id: string;
  version: number;
  followUpDays: number | null | undefined;
  onClose: () => void;
}

function Editor({ id, version, followUpDays, onClose }: EditorProps) {
  const text = useText();
  const { write, isPending, problems } = useWrite<followUpMutation>(graphql`
    mutation followUpMutation($input: AccountUpdateInput!) {
      result: accountUpdate(input: $input) {
        account {
          id
          version
          followUpDays
          followUpDueOn
          isFollowUpLate
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const expectedVersion = useSeenVersion(version, problems);
  const save = (data: FormData) => {
    const days = String(data.get("days")).trim();
    const input = {
      id,
      expectedVersion,
      onConflict: "MERGE_DISJOINT" as const,
      followUpDays: days ? Number(days) : null,
    };
    void write({ input, onDone: onClose });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="follow-up"
      data-draft="follow-up"
      onSubmit={(event) => {
        event.preventDefault();
        save(new FormData(event.currentTarget));
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <input
        className="input numeric"
        type="number"
        name="days"
        min={1}
        max={MOST_DAYS}
        defaultValue={followUpDays ?? ""}
        aria-label={text("accounts.page.intervalDays")}
        aria-describedby="follow-up-problems"
        autoFocus // oxlint-disable-line jsx-a11y/no-autofocus -- the user has just pressed the interval to edit it
      />
      <span className="quiet">{text("accounts.page.days")}</span>
      <button type="submit" className="button button-primary" disabled={isPending}>
        {text(isPending ? "record.saving" : "record.save")}
      </button>
      <button type="button" className="button button-plain" onClick={onClose}>
        {text("accounts.board.cancel")}
      </button>
      <Problems id="follow-up-problems" problems={problems} />
    </form>
  );
}
