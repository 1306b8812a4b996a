import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite } from "../../app/record/use_write";
import type { sessions_viewer$data, sessions_viewer$key } from "./__generated__/sessions_viewer.graphql";
import type { sessionsMutation } from "./__generated__/sessionsMutation.graphql";

/** Where the viewer is signed in; every other session can be ended. */
export function Sessions({ viewer }: { viewer: sessions_viewer$key }) {
  const text = useText();
  const { sessions } = useFragment(
    graphql`
      fragment sessions_viewer on Viewer {
        sessions {
          id
          userAgent
          address
          lastUsedAt
          isCurrent
        }
      }
    `,
    viewer,
  );
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{text("settings.sessions")}</h2>
      <ul className="lines">
        {sessions.map((session) => (
          <Session key={session.id} {...session} />
        ))}
      </ul>
    </section>
  );
}

function Session({ id, userAgent, address, lastUsedAt, isCurrent }: sessions_viewer$data["sessions"][number]) {
  const text = useText();
  const format = useFormat();
  const { write, isPending, problems } = useWrite<sessionsMutation>(graphql`
    mutation sessionsMutation($input: SessionRevokeInput!) {
      result: sessionRevoke(input: $input) {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const device = deviceOf(userAgent) || text("settings.unknownDevice");
  return (
    <li className="line">
      <div className="line-text">
        <p className="strong">{device}</p>
        <p className="quiet numeric">
          {address} · {text("settings.lastUsed", { ago: format.ago(lastUsedAt) })}
        </p>
        <Problems problems={problems} />
      </div>
      {isCurrent ? (
        <span className="time">{text("settings.current")}</span>
      ) : (
        <button type="button" className="button" disabled={isPending} onClick={() => void write({ input: { id } })}>
          {text("settings.end")}
          <span className="visually-hidden">{device}</span>
        </button>
      )}
    </li>
  );
}

/** The browser and the system of a user agent, as people call them. */
function deviceOf(userAgent: string): string {
  const browser = /Edg|OPR|Firefox|Chrome|Safari/.exec(userAgent)?.[0].replace("Edg", "Edge").replace("OPR", "Opera");
  const system = /Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(userAgent)?.[0].replace("Mac OS", "macOS");
  return [browser ?? userAgent.split("/")[0], system].filter(Boolean).join(" · ");
}
