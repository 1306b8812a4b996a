import { Link } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useLoaded } from "../../app/record/use_loaded";
import { ScrollArea } from "../../app/scroll_area";
import { useViewer } from "../../app/viewer";
import { BetasFrame } from "../parts/frame";
import { changePath, flagPath } from "../parts/paths";
import { useLive } from "../parts/use_live";
import { byMonth, type Due, dueOf, endsOf, inOrder } from "./due";
import type { pageCalendarQuery } from "./__generated__/pageCalendarQuery.graphql";

const PAGE = graphql`
  query pageCalendarQuery {
    changeRequests(state: SCHEDULED, first: 100) {
      nodes {
        id
        flag
        effectiveAt
        reason
      }
    }
    betaEndings {
      flag
      day
      members
      invitations
    }
    featureFlags(first: 100) {
      nodes {
        key
        title
        reviewBy
        rules {
          id
          title
          startsAt
          endsAt
        }
        waves {
          id
          name
          state
          plannedAt
          change {
            id
          }
        }
      }
    }
  }
`;

const NO_VARIABLES = {};

/** What is due: what is late first, then by month. */
export default function CalendarPage() {
  const text = useText();
  const format = useFormat();
  const { timeZone } = useViewer();
  const { data, refresh } = useLoaded<pageCalendarQuery>(PAGE, NO_VARIABLES);
  useLive(refresh);
  const flags = data.featureFlags.nodes;
  const due = inOrder([...dueOf(flags, data.changeRequests.nodes, timeZone), ...endsOf(data.betaEndings, flags)]);
  const late = due.filter(({ isLate }) => isLate);
  return (
    <BetasFrame>
      <ScrollArea>
        {due.length === 0 && <p className="quiet">{text("beta.calendar.nothing")}</p>}
        {late.length > 0 && <Dues title={text("beta.calendar.late")} due={late} />}
        {byMonth(due.filter(({ isLate }) => !isLate), timeZone).map(([month, ofMonth]) => (
          <Dues key={month} title={format.month(`${month}-01`)} due={ofMonth} />
        ))}
      </ScrollArea>
    </BetasFrame>
  );
}

function Dues({ title, due }: { title: string; due: readonly Due[] }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="lines">
        {due.map((each) => (
          <DueLine key={each.id} due={each} />
        ))}
      </ul>
    </section>
  );
}

/** Where each kind is shown; the others are on the page of the beta itself. */
const PAGES: Partial<Record<Due["kind"], string>> = { wave: "waves", membersEnd: "people", invitationsEnd: "people" };

function DueLine({ due: { at, kind, title, detail, flagKey, changeId, isLate } }: { due: Due }) {
  const text = useText();
  const format = useFormat();
  return (
    <li className="line">
      <span className={isLate ? "time time-overdue" : "time"}>{at.length > 10 ? format.dateTime(at) : format.day(at)}</span>
      <div className="line-text">
        <p>
          <Link to={changeId ? changePath(changeId) : flagPath(flagKey, PAGES[kind])} search={kind === "invitationsEnd" ? { show: "invited" } : {}}>
            <bdi>{title}</bdi>
          </Link>
        </p>
        <p className="quiet">
          {text(`beta.calendar.due.${kind}`)} <bdi>{detail}</bdi>
        </p>
      </div>
    </li>
  );
}
