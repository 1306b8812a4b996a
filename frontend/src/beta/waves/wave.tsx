import { Link } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";
import { Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Menu, MenuItem } from "../../ui/menu";
import { changePath } from "../parts/paths";
import type { FlagRef } from "../parts/use_change";
import { WaveDialog, type WaveAct } from "./wave_dialog";
import { WavePeople } from "./wave_people";
import type { wave_wave$data, wave_wave$key } from "./__generated__/wave_wave.graphql";

interface Props {
  wave: wave_wave$key;
  flag: FlagRef;
  isChangeable: boolean;
}

const ACTS: readonly WaveAct[] = ["apply", "schedule", "edit", "delete"];

/** One wave: its list, its time and state, and what can be done with it. */
export function WaveLine({ wave, flag, isChangeable }: Props) {
  const text = useText();
  const data = useFragment(
    graphql`
      fragment wave_wave on BetaWave {
        id
        name
        action
        message
        size
        plannedAt
        state
        createdBy
        appliedAt
        change {
          id
          state
        }
      }
    `,
    wave,
  );
  const { id, name, action, message, size, createdBy, state } = data;
  const [act, setAct] = useState<WaveAct | null>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="line">
      <div className="line-text">
        <p>
          <bdi className="strong">{name}</bdi> <WaveState wave={data} />
        </p>
        <p className="quiet">
          {text(`beta.waves.size.${action}`, { count: size })} · {text("beta.waves.by", { name: createdBy })}
          {message && (
            <>
              {" · "}
              <bdi>{text("beta.op.message", { message })}</bdi>
            </>
          )}
        </p>
        <details className="beta-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{text("beta.waves.list")}</summary>
          <Suspense>{isOpen && <WavePeople wave={id} />}</Suspense>
        </details>
      </div>
      {isChangeable && state !== "APPLIED" && (
        <Menu className="button button-icon button-row" trigger={<Ellipsis size={16} aria-hidden="true" />} label={`${text("beta.people.actions")} ${name}`}>
          {ACTS.filter((each) => each !== "apply" || state === "PLANNED").map((each) => (
            <MenuItem key={each} onSelect={() => setAct(each)}>
              {text(`beta.waves.act.${each}`)}…
            </MenuItem>
          ))}
        </Menu>
      )}
      <WaveDialog act={act} wave={data} flag={flag} onClose={() => setAct(null)} />
    </li>
  );
}

function WaveState({ wave: { state, plannedAt, appliedAt, change } }: { wave: wave_wave$data }) {
  const text = useText();
  const format = useFormat();
  if (state === "APPLIED") return <span className="time">{text("beta.waves.applied", { at: appliedAt ? format.dateTime(appliedAt) : "" })}</span>;
  if (state === "STOPPED") return <span className="time time-overdue">{text("beta.waves.stopped")}</span>;
  return (
    <>
      <span className={plannedAt ? "time time-soon" : "time"}>{plannedAt ? format.dateTime(plannedAt) : text("beta.waves.unplanned")}</span>{" "}
      {change && (
        <Link to={changePath(change.id)} className="link">
          {text(`beta.change.${change.state}`)}
        </Link>
      )}
    </>
  );
}
