import { useMemo } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useViewer } from "../../app/viewer";
import { conditionNames, type Subject } from "./condition_names";
import { createNowWords } from "./now_words";
import { createOpWords, type SubjectNames } from "./op_words";
import type { opLines_flag$key } from "./__generated__/opLines_flag.graphql";

interface Props {
  ops: readonly unknown[];
  /** As it is; null for a new one. */
  flag: opLines_flag$key | null | undefined;
  subjects?: SubjectNames;
  conditionSubjects: readonly Subject[];
}

const NO_SUBJECTS: SubjectNames = [];

/** Operations on a flag in words, each with what the flag has now. */
export function OpLines({ ops, flag, subjects = NO_SUBJECTS, conditionSubjects }: Props) {
  const text = useText();
  const format = useFormat();
  const { locale } = useViewer();
  const words = useMemo(() => createOpWords(text, format, locale), [text, format, locale]);
  const now = useMemo(() => createNowWords(text, format, locale), [text, format, locale]);
  const names = conditionNames(conditionSubjects);
  const known = useFragment(
    graphql`
      fragment opLines_flag on FeatureFlag {
        title
        description
        kind
        isHidden
        bucketBy
        owner
        reviewBy
        stage
        isEnabled
        rules {
          id
          title
          strategy
          isEnabled
        }
      }
    `,
    flag ?? null,
  );
  return (
    <ul className="lines">
      {ops.map((op, index) => {
        const before = known && now(op, known, names);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- operations are named by their index
          <li key={index} className="line">
            <div className="line-text">
              <p>
                <bdi>{words(op, index, { subjects, names, flag: known })}</bdi>
              </p>
              {before && <p className="quiet">{text("beta.change.now", { now: before })}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
