import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { useLoaded } from "../../app/record/use_loaded";
import { useCan } from "../../app/viewer";
import { EmptyState } from "../../ui/states";
import { FlagFrame } from "../parts/flag_frame";
import { Invite } from "./sending";
import type { pageInviteQuery } from "./__generated__/pageInviteQuery.graphql";

const PAGE = graphql`
  query pageInviteQuery($key: ID!) {
    featureFlag(key: $key) {
      key
      archivedAt
      ...flagFrame_flag
    }
  }
`;

/** Invites users and companies: choose them or bring a file, look at what would happen, send. */
export default function InvitePage() {
  const text = useText();
  const { key = "" } = useParams({ strict: false }) as { key?: string };
  const { data } = useLoaded<pageInviteQuery>(PAGE, useMemo(() => ({ key }), [key]));
  const mayInvite = useCan("FLAGS_CHANGE");
  const flag = data.featureFlag;
  if (!flag) return <NotFoundPage />;
  return (
    <FlagFrame flag={flag}>
      {mayInvite && !flag.archivedAt ? <Invite flagKey={key} /> : <EmptyState>{text("beta.invite.notAllowed")}</EmptyState>}
    </FlagFrame>
  );
}
