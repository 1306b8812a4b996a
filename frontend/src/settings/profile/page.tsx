import "../../app/settings/settings.css";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { RecordFrame } from "../../app/record/frame";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { ScrollArea } from "../../app/scroll_area";
import { Password } from "./password";
import { Personal } from "./personal";
import { Sessions } from "./sessions";
import { Tokens } from "./tokens";
import type { pageProfileQuery } from "./__generated__/pageProfileQuery.graphql";

const PAGE = graphql`
  query pageProfileQuery {
    currencies {
      code
      name
      isActive
    }
    viewer {
      user {
        ...personal_user
      }
      ...sessions_viewer
      ...tokens_viewer
    }
  }
`;

const NO_VARIABLES = {};

/** The viewer's own settings: name, language, time zone, password, sessions, and tokens. */
export default function ProfilePage() {
  return (
    <RecordFrame>
      <Profile />
    </RecordFrame>
  );
}

function Profile() {
  const text = useText();
  const { data, refresh } = useLoaded<pageProfileQuery>(PAGE, NO_VARIABLES);
  const { viewer } = data;
  return (
    <RefreshContext value={refresh}>
      <div className="page-head">
        <h1>{text("settings.profile")}</h1>
      </div>
      <ScrollArea>
        <Personal user={viewer.user} currencies={data.currencies.filter(({ isActive }) => isActive)} />
        <Password onChanged={() => void refresh()} />
        <Sessions viewer={viewer} />
        <Tokens viewer={viewer} />
      </ScrollArea>
    </RefreshContext>
  );
}
