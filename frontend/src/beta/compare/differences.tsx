import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql } from "relay-runtime";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useViewer } from "../../app/viewer";
import { createOpWords } from "../parts/op_words";
import { flagPath } from "../parts/paths";
import { Propose } from "./propose";
import { ChangeProblems } from "../parts/problems";
import type { differencesQuery, differencesQuery$data } from "./__generated__/differencesQuery.graphql";

const DIFFERENCES = graphql`
  query differencesQuery($file: JSON!) {
    flagDifferences(file: $file) {
      flag
      changes
      ops
    }
    featureFlags(first: 100) {
      nodes {
        key
        title
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
  const format = useFormat();
  const { locale } = useViewer();
  const words = useMemo(() => createOpWords(text, format, locale), [text, format, locale]);
  const { data, error } = useCompared(file);
  if (error) return <ChangeProblems problems={[error]} />;
  if (!data) return <p className="quiet">{text("beta.compare.reading")}</p>;
  // The server's English words have the values before, too.
  const isEnglish = locale.startsWith("en");
  const titles = new Map(data.featureFlags.nodes.map(({ key, title }) => [key, title]));
  const { flagDifferences } = data;
  if (flagDifferences.length === 0) return <p role="status">{text("beta.compare.equal")}</p>;
  return (
    <>
      <section aria-labelledby="differences">
        <h2 id="differences">{text("beta.compare.differences")}</h2>
        {flagDifferences.map(({ flag, changes, ops }) => (
          <div key={flag ?? ""} className="beta-difference">
            <h3>{flag ? <FlagName flagKey={flag} title={titles.get(flag)} /> : text("beta.tab.segments")}</h3>
            <ul className="beta-diff">
              {(isEnglish ? changes : ops.map((op, index) => words(op, index, []))).map((change, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- changes have no other name than their place
                <li key={index}>{change}</li>
              ))}
            </ul>
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
