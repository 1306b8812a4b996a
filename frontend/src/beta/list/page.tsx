import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useLoaded } from "../../app/record/use_loaded";
import { useCan } from "../../app/viewer";
import { EmptyState } from "../../ui/states";
import { Cells, type Column, type RowProps, Table } from "../../ui/table";
import { FlagState } from "../parts/flag_state";
import { BetasFrame, Refreshing } from "../parts/frame";
import { flagPath } from "../parts/paths";
import { rolloutOf } from "../parts/rollout";
import { useLive } from "../parts/use_live";
import { NewBeta } from "./new_beta";
import type { pageBetasQuery, pageBetasQuery$data } from "./__generated__/pageBetasQuery.graphql";

const PAGE = graphql`
  query pageBetasQuery {
    featureFlags(first: 100) {
      nodes {
        key
        title
        stage
        isEnabled
        killedAt
        archivedAt
        owner
        reviewBy
        rules {
          strategy
          isEnabled
        }
      }
    }
    changeRequests(state: IN_REVIEW, first: 100) {
      nodes {
        id
        flag
      }
    }
    staleFlags {
      key
      staleness
      days
    }
  }
`;

const NO_VARIABLES = {};

type Flag = pageBetasQuery$data["featureFlags"]["nodes"][number];
interface Row extends Flag {
  waiting: number;
  stale: pageBetasQuery$data["staleFlags"][number] | undefined;
}

/** All betas: their state, and what waits for a person. */
export default function BetasPage() {
  const text = useText();
  const navigate = useNavigate();
  const { data, refresh } = useLoaded<pageBetasQuery>(PAGE, NO_VARIABLES);
  useLive(refresh);
  const rows = useMemo(() => rowsOf(data), [data]);
  const columns = useColumns();
  const canChange = useCan("FLAGS_CHANGE");
  return (
    <Refreshing refresh={refresh}>
      <BetasFrame actions={canChange && <NewBeta />}>
        {rows.length === 0 ? (
          <EmptyState>{text(canChange ? "beta.list.emptyStart" : "beta.list.empty")}</EmptyState>
        ) : (
          <Table
            label={text("beta.title")}
            rows={rows}
            rowKey={({ key }) => key}
            Row={FlagRow}
            columns={columns}
            onOpen={(path) => void navigate({ to: path })}
          />
        )}
      </BetasFrame>
    </Refreshing>
  );
}

function rowsOf({ featureFlags, changeRequests, staleFlags }: pageBetasQuery$data): Row[] {
  return featureFlags.nodes.map((flag) => ({
    ...flag,
    waiting: changeRequests.nodes.filter((change) => change.flag === flag.key).length,
    stale: staleFlags.find(({ key }) => key === flag.key),
  }));
}

function FlagRow({ row, columns }: RowProps<Row, Row>) {
  return <Cells data={row} columns={columns} />;
}

function useColumns(): Column<Row>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: "title",
        label: text("beta.name"),
        width: 200,
        grow: 3,
        phone: "title",
        cell: ({ key, title }) => (
          <a href={flagPath(key)}>
            <bdi>{title}</bdi>
          </a>
        ),
      },
      { id: "state", label: text("beta.state"), width: 90, phone: "figure", cell: (flag) => <FlagState flag={flag} /> },
      {
        id: "stage",
        label: text("beta.stage"),
        width: 90,
        phone: "mark",
        cell: ({ stage }) => <span className="quiet">{text(`beta.stage.${stage}`)}</span>,
      },
      {
        id: "rollout",
        label: text("beta.rollout"),
        width: 80,
        align: "end",
        cell: ({ rules }) => {
          const percent = rolloutOf(rules);
          return percent === null ? <span className="quiet">–</span> : format.percent(percent);
        },
      },
      {
        id: "attention",
        label: text("beta.list.attention"),
        width: 170,
        grow: 2,
        cell: ({ waiting, stale }) => <Attention waiting={waiting} stale={stale} />,
      },
      {
        id: "owner",
        label: text("beta.owner"),
        width: 130,
        grow: 1,
        phone: "detail",
        cell: ({ owner }) => <bdi className="quiet">{owner}</bdi>,
      },
      {
        id: "reviewBy",
        label: text("beta.reviewBy"),
        width: 100,
        cell: ({ reviewBy }) => <Review day={reviewBy} />,
      },
    ],
    [text, format],
  );
}

function Attention({ waiting, stale }: Pick<Row, "waiting" | "stale">) {
  const text = useText();
  if (waiting > 0) return <span className="time time-today">{text("beta.list.waiting", { count: waiting })}</span>;
  return stale ? <span className="time">{text(`beta.stale.${stale.staleness}`, { days: stale.days })}</span> : null;
}

function Review({ day }: { day: string | null | undefined }) {
  const format = useFormat();
  if (!day) return <span className="quiet">–</span>;
  return <span className={isPast(day) ? "time time-overdue" : "quiet numeric"}>{format.day(day)}</span>;
}

function isPast(day: string): boolean {
  return day < new Date().toISOString().slice(0, 10);
}
