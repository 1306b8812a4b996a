import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { useLoaded } from "../../app/record/use_loaded";
import { ScrollArea } from "../../app/scroll_area";
import { useCan } from "../../app/viewer";
import { FlagFrame } from "../parts/flag_frame";
import { Refreshing } from "../parts/frame";
import { useLive } from "../parts/use_live";
import { NewWave } from "./new_wave";
import { WaveLine } from "./wave";
import type { pageWavesQuery } from "./__generated__/pageWavesQuery.graphql";

const PAGE = graphql`
  query pageWavesQuery($key: ID!) {
    featureFlag(key: $key) {
      key
      version
      archivedAt
      ...flagFrame_flag
      waves {
        id
        ...wave_wave
      }
    }
  }
`;

/** The waves of a beta: lists of users and companies that are invited or let in together. */
export default function WavesPage() {
  const text = useText();
  const { key = "" } = useParams({ strict: false }) as { key?: string };
  const { data, refresh } = useLoaded<pageWavesQuery>(PAGE, useMemo(() => ({ key }), [key]));
  useLive(refresh);
  const mayChange = useCan("FLAGS_CHANGE");
  const flag = data.featureFlag;
  if (!flag) return <NotFoundPage />;
  const isChangeable = mayChange && !flag.archivedAt;
  return (
    <Refreshing refresh={refresh}>
      <FlagFrame flag={flag}>
        <ScrollArea>
          <section aria-labelledby="waves">
            <h2 id="waves">{text("beta.flag.waves")}</h2>
            <p className="quiet">{text("beta.waves.help")}</p>
            {flag.waves.length === 0 && <p className="none quiet">{text("beta.waves.none")}</p>}
            <ul className="lines">
              {flag.waves.map((wave) => (
                <WaveLine key={wave.id} wave={wave} flag={flag} isChangeable={isChangeable} />
              ))}
            </ul>
            {isChangeable && <NewWave flag={flag} />}
          </section>
        </ScrollArea>
      </FlagFrame>
    </Refreshing>
  );
}
