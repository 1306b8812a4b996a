import { useMemo, useState } from "react";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useViewer } from "../../app/viewer";
import { AddSection } from "../parts/add_section";
import { ChangeForm } from "../parts/change_form";
import { ConditionFields, isBuildable, isComplete } from "../parts/condition_fields";
import { type Subject, useConditionNames } from "../parts/condition_names";
import { type Constraint, createRuleWords, isSaid, type Strategy } from "../parts/rule_words";
import type { FlagRef } from "../parts/use_change";
import { type Times, TimesFields, useTimes } from "./rule_times";

interface Props {
  flag: FlagRef;
  bucketBy: string;
  segments: readonly { readonly name: string }[];
}

/** A rule that is changed. */
interface Edited extends Times {
  readonly id: string;
  readonly title: string;
  readonly strategy: Strategy;
  readonly conditionSubjects: readonly Subject[];
}

const EVERYONE = 100;
const NO_SUBJECTS = [] as const;
const NO_TIMES: Times = {};

/** A button that opens the form of a new rule. */
export function NewRule(props: Props) {
  const text = useText();
  return <AddSection label={text("beta.rules.add")}>{(close) => <RuleForm {...props} onDone={close} />}</AddSection>;
}

/** Whether the form has all that a rule says. Others, such as lists of users, come from files and the command line. */
export function isEditable({ name, segments = [], constraints = [] }: Strategy): boolean {
  return name !== "userWithId" && segments.length <= 1 && constraints.every(isBuildable);
}

/** Builds a rule, or changes one. It says the rule as a sentence, and who would be in by it, before it is saved. */
export function RuleForm({ flag, bucketBy, segments, rule = null, onDone }: Props & { rule?: Edited | null; onDone: () => void }) {
  const text = useText();
  const format = useFormat();
  const { locale } = useViewer();
  const [title, setTitle] = useState(rule?.title ?? "");
  const [percent, setPercent] = useState(Number(rule?.strategy.parameters?.rollout ?? EVERYONE));
  const [constraints, setConstraints] = useState<readonly Constraint[]>(() => rule?.strategy.constraints?.filter(isSaid) ?? []);
  const [segment, setSegment] = useState<string | null>(rule?.strategy.segments?.[0] ?? null);
  const [names, addName] = useConditionNames(rule?.conditionSubjects ?? NO_SUBJECTS);
  const { times, ...fields } = useTimes(rule ?? NO_TIMES);
  const strategy = useMemo<Strategy>(() => {
    const conditions = { constraints: constraints.filter(isComplete), segments: segment === null ? [] : [segment] };
    const parameters = { rollout: percent, stickiness: bucketBy === "USER" ? "userId" : "companyId" };
    return percent === EVERYONE ? { name: "default", ...conditions } : { name: "flexibleRollout", parameters, ...conditions };
  }, [constraints, segment, percent, bucketBy]);
  const hasConditions = (strategy.constraints?.length ?? 0) > 0 || segment !== null;
  const values = { title: title.trim(), strategy, ...times };
  const op = rule ? { ruleUpdate: { rule: rule.id, ...values } } : { ruleAdd: values };
  return (
    <ChangeForm flag={flag} op={title.trim() && hasConditions ? op : null} submit={text(rule ? "record.save" : "beta.rules.add")} canWait onDone={onDone}>
      <label>
        {text("beta.rules.name")}
        <input
          className="input"
          autoFocus // oxlint-disable-line jsx-a11y/no-autofocus -- the user has just opened the form
          name="title"
          maxLength={100}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label>
        {text("beta.rules.percent")}
        <input
          className="input numeric"
          type="number"
          name="percent"
          min={1}
          max={100}
          value={percent}
          onChange={(event) => setPercent(Math.min(EVERYONE, Math.max(0, Number(event.target.value))))}
        />
      </label>
      <ConditionFields constraints={constraints} onChange={setConstraints} names={names} onName={addName} draft={rule?.id} />
      {segments.length > 0 && (
        <label>
          {text("beta.rules.segment")}
          <select className="input" name="segment" value={segment ?? ""} onChange={(event) => setSegment(event.target.value || null)}>
            <option value="">{text("beta.rules.noSegment")}</option>
            {segments.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <TimesFields {...fields} />
      {hasConditions && <p className="strong">{createRuleWords(text, format, locale).sentence(strategy, names)}</p>}
    </ChangeForm>
  );
}
