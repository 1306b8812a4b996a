import { useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { useLoaded } from "../../app/record/use_loaded";
import { ScrollArea } from "../../app/scroll_area";
import { useCan } from "../../app/viewer";
import { Dialog } from "../../ui/dialog";
import { ChangeForm } from "../parts/change_form";
import { FlagFrame } from "../parts/flag_frame";
import { Refreshing } from "../parts/frame";
import type { FlagRef } from "../parts/use_change";
import { useLive } from "../parts/use_live";
import { Write } from "./write";
import type { pageNewsQuery, pageNewsQuery$data } from "./__generated__/pageNewsQuery.graphql";

const PAGE = graphql`
  query pageNewsQuery($key: ID!) {
    featureFlag(key: $key) {
      key
      version
      archivedAt
      ...flagFrame_flag
      news {
        id
        text
        byEmail
        postedBy
        postedAt
      }
    }
  }
`;

type News = NonNullable<pageNewsQuery$data["featureFlag"]>["news"][number];

/** News of a beta to all to whom it is open. */
export default function NewsPage() {
  const text = useText();
  const { key = "" } = useParams({ strict: false }) as { key?: string };
  const { data, refresh } = useLoaded<pageNewsQuery>(PAGE, useMemo(() => ({ key }), [key]));
  useLive(refresh);
  const mayChange = useCan("FLAGS_CHANGE");
  const flag = data.featureFlag;
  if (!flag) return <NotFoundPage />;
  const isChangeable = mayChange && !flag.archivedAt;
  return (
    <Refreshing refresh={refresh}>
      <FlagFrame flag={flag}>
        <ScrollArea>
          {isChangeable && <Write flag={flag} />}
          <section aria-labelledby="news">
            <h2 id="news">{text("beta.news.sent")}</h2>
            {flag.news.length === 0 && <p className="none quiet">{text("beta.news.none")}</p>}
            <ul className="lines">
              {flag.news.map((news) => (
                <NewsLine key={news.id} news={news} flag={flag} isChangeable={isChangeable} />
              ))}
            </ul>
          </section>
        </ScrollArea>
      </FlagFrame>
    </Refreshing>
  );
}

function NewsLine({ news, flag, isChangeable }: { news: News; flag: FlagRef; isChangeable: boolean }) {
  const text = useText();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { id, text: said, byEmail, postedBy, postedAt } = news;
  return (
    <li className="line">
      <div className="line-text">
        <p className="beta-said">
          <bdi>{said}</bdi>
        </p>
        <p className="quiet">
          <bdi>{postedBy}</bdi> · {format.ago(postedAt)}
          {byEmail && ` · ${text("beta.news.emailed")}`}
        </p>
      </div>
      {isChangeable && (
        <button type="button" className="button button-row" onClick={() => setOpen(true)}>
          {text("beta.remove")}
        </button>
      )}
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={text("beta.news.remove")}>
        {byEmail && <p className="quiet">{text("beta.news.removeEmails")}</p>}
        <ChangeForm flag={flag} op={{ newsRemove: { news: id } }} hasImpact={false} submit={text("beta.remove")} isDanger onDone={() => setOpen(false)} />
      </Dialog>
    </li>
  );
}
