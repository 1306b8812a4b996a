import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql } from "relay-runtime";
import { useText } from "../../app/i18n";
import { OpLines } from "../parts/op_lines";
import { flagPath } from "../parts/paths";
import { Propose } from "./propose";
import { ChangeProblems } from "../parts/problems";
import type { differencesQuery, differencesQuery$data } from "./__generated__/differencesQuery.graphql";

const DIFFERENCES = graphql`
  query differencesQuery($file: JSON!) {
    flagDifferences(file: $file) {
      flag
      ops
      conditionSubjects {
        ...conditionNames_subject @relay(mask: false)
      }
    }
    featureFlags(first: 100) {
      nodes {
        key
        title
        ...opLines_flag
      }
    }
  }
`;

interface Compared {
  file: unknown;
  data?: differencesQuery$data;
  error?: Error;
}

/** What a file would change here, in words, and a form that proposes it. */
export function Differences({ file }: { file: unknown }) {
  const text = useText();
  const { data, error } = useCompared(file);
  if (error) return <ChangeProblems problems={[error]} />;
  if (!data) return <p className="quiet">{text("beta.compare.reading")}</p>;
  const flags = new Map(data.featureFlags.nodes.map((flag) => [flag.key, flag]));
  const { flagDifferences } = data;
  if (flagDifferences.length === 0) return <p role="status">{text("beta.compare.equal")}</p>;
  return (
    <>
      <section aria-labelledby="differences">
        <h2 id="differences">{text("beta.compare.differences")}</h2>
        {flagDifferences.map(({ flag, ops, conditionSubjects }) => (
          <div key={flag ?? ""} className="beta-difference">
            <h3>{flag ? <FlagName flagKey={flag} title={flags.get(flag)?.title} /> : text("beta.tab.segments")}</h3>
            <OpLines ops={ops} flag={flags.get(flag ?? "")} conditionSubjects={conditionSubjects} />
          </div>
        ))}
      </section>
      <Propose file={file} count={flagDifferences.length} />
    </>
  );
}

function FlagName({ flagKey, title }: { flagKey: string; title: string | undefined }) {
  const text = useText();
  return (
    <>
      {title ? (
        <Link to={flagPath(flagKey)} className="link">
          <bdi>{title}</bdi>
        </Link>
      ) : (
        text("beta.compare.new")
      )}{" "}
      <code className="record-label">{flagKey}</code>
    </>
  );
}

function useCompared(file: unknown): Compared {
  const environment = useRelayEnvironment();
  const [compared, setCompared] = useState<Compared>({ file: null });
  useEffect(() => {
    const asking = fetchQuery<differencesQuery>(environment, DIFFERENCES, { file }, { fetchPolicy: "network-only" });
    const { unsubscribe } = asking.subscribe({
      next: (data) => setCompared({ file, data }),
      error: (error: Error) => setCompared({ file, error }),
    });
    return unsubscribe;
  }, [environment, file]);
  return compared.file === file ? compared : { file };
}
