import { useMemo, useState } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useLoaded } from "../../app/record/use_loaded";
import { ScrollArea } from "../../app/scroll_area";
import { useCan, useViewer } from "../../app/viewer";
import { AddSection } from "../parts/add_section";
import { ChangeForm } from "../parts/change_form";
import { ConditionFields, isBuildable, isComplete } from "../parts/condition_fields";
import { conditionNames, useConditionNames } from "../parts/condition_names";
import { BetasFrame, Refreshing } from "../parts/frame";
import { type Constraint, createRuleWords, isSaid, type Strategy } from "../parts/rule_words";
import { useLive } from "../parts/use_live";
import type { pageSegmentsQuery, pageSegmentsQuery$data } from "./__generated__/pageSegmentsQuery.graphql";

const PAGE = graphql`
  query pageSegmentsQuery {
    segments {
      number
      name
      constraints
      conditionSubjects {
        ...conditionNames_subject @relay(mask: false)
      }
      version
    }
    featureFlags(first: 100) {
      nodes {
        key
        title
        rules {
          strategy
        }
      }
    }
  }
`;

const NO_VARIABLES = {};
const NO_SUBJECTS = [] as const;
type Segment = pageSegmentsQuery$data["segments"][number];
type Flag = pageSegmentsQuery$data["featureFlags"]["nodes"][number];

/** Named groups of companies and users, shared by rules. */
export default function SegmentsPage() {
  const text = useText();
  const { data, refresh } = useLoaded<pageSegmentsQuery>(PAGE, NO_VARIABLES);
  useLive(refresh);
  const mayChange = useCan("FLAGS_CHANGE");
  return (
    <Refreshing refresh={refresh}>
      <BetasFrame>
        <ScrollArea>
          <section aria-labelledby="segments">
            <h2 id="segments">{text("beta.tab.segments")}</h2>
            <p className="quiet">{text("beta.segments.help")}</p>
            {data.segments.length === 0 && <p className="none quiet">{text("beta.segments.none")}</p>}
            <ul className="lines">
              {data.segments.map((segment) => (
                <SegmentLine key={segment.number} segment={segment} users={usersOf(segment, data.featureFlags.nodes)} mayChange={mayChange} />
              ))}
            </ul>
          </section>
          {mayChange && <AddSection label={text("beta.segments.add")}>{(close) => <EditSegment segment={null} flagKey="" onDone={close} />}</AddSection>}
        </ScrollArea>
      </BetasFrame>
    </Refreshing>
  );
}

function usersOf({ name }: Segment, flags: readonly Flag[]): Flag[] {
  return flags.filter(({ rules }) => rules.some(({ strategy }) => (strategy as Strategy).segments?.includes(name)));
}

interface LineProps {
  segment: Segment;
  users: readonly Flag[];
  mayChange: boolean;
}

function SegmentLine({ segment, users, mayChange }: LineProps) {
  const text = useText();
  const format = useFormat();
  const { locale } = useViewer();
  const [act, setAct] = useState<"edit" | "remove" | null>(null);
  const words = createRuleWords(text, format, locale);
  const constraints = segment.constraints as Constraint[];
  const flagKey = users[0]?.key ?? "";
  const used = users.length > 0 ? text("beta.segments.usedBy", { names: users.map(({ title }) => title).join(", ") }) : text("beta.segments.unused");
  const toggle = (each: "edit" | "remove") => () => setAct(act === each ? null : each);
  return (
    <li className="line beta-wrap">
      <div className="line-text">
        <p>
          <bdi className="strong">{segment.name}</bdi>
        </p>
        <p className="quiet">
          {words.conditions(constraints, conditionNames(segment.conditionSubjects))} · {used}
        </p>
      </div>
      {mayChange && (
        <div className="beta-acts">
          {constraints.every(isBuildable) && (
            <button type="button" className="button" aria-expanded={act === "edit"} onClick={toggle("edit")}>
              {text(act === "edit" ? "record.cancel" : "beta.edit")}
              <span className="visually-hidden">{segment.name}</span>
            </button>
          )}
          {users.length === 0 && (
            <button type="button" className="button" aria-expanded={act === "remove"} onClick={toggle("remove")}>
              {text(act === "remove" ? "record.cancel" : "beta.remove")}
              <span className="visually-hidden">{segment.name}</span>
            </button>
          )}
        </div>
      )}
      {act === "edit" && <EditSegment segment={segment} flagKey={flagKey} onDone={() => setAct(null)} />}
      {act === "remove" && (
        <ChangeForm flag={{ key: "", version: 0 }} op={{ segmentDelete: { name: segment.name } }} submit={text("beta.remove")} isDanger onDone={() => setAct(null)} />
      )}
    </li>
  );
}

interface EditProps {
  /** Null for a new one. */
  segment: Segment | null;
  /** A flag that uses the segment, whose change is shown. */
  flagKey: string;
  onDone: () => void;
}

function EditSegment({ segment, flagKey, onDone }: EditProps) {
  const text = useText();
  const [name, setName] = useState(segment?.name ?? "");
  const [constraints, setConstraints] = useState<readonly Constraint[]>(() => ((segment?.constraints ?? []) as Constraint[]).filter(isSaid));
  const [names, addName] = useConditionNames(segment?.conditionSubjects ?? NO_SUBJECTS);
  const complete = useMemo(() => constraints.filter(isComplete), [constraints]);
  const op = name.trim() && complete.length > 0 ? { segmentPut: { name: name.trim(), constraints: complete } } : null;
  return (
    <ChangeForm flag={{ key: flagKey, version: 0 }} op={op} submit={text("record.save")} needsReason onDone={onDone}>
      {!segment && (
        <label>
          {text("beta.name")}
          <input
            className="input"
            autoFocus // oxlint-disable-line jsx-a11y/no-autofocus -- the user has just opened the form
            name="name"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      )}
      <ConditionFields constraints={constraints} onChange={setConstraints} names={names} onName={addName} draft={segment?.name} />
    </ChangeForm>
  );
}
