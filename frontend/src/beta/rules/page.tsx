import { useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NotFoundPage } from "../../app/page_states";
import { useLoaded } from "../../app/record/use_loaded";
import { ScrollArea } from "../../app/scroll_area";
import { useCan, useViewer } from "../../app/viewer";
import { ChangeForm } from "../parts/change_form";
import { conditionNames } from "../parts/condition_names";
import { FlagFrame } from "../parts/flag_frame";
import { Refreshing } from "../parts/frame";
import { createRuleWords, isSaid, type Strategy } from "../parts/rule_words";
import type { FlagRef, Op } from "../parts/use_change";
import { useLive } from "../parts/use_live";
import { isEditable, NewRule, RuleForm } from "./new_rule";
import { TimesForm } from "./rule_times";
import type { pageRulesQuery, pageRulesQuery$data } from "./__generated__/pageRulesQuery.graphql";

const PAGE = graphql`
  query pageRulesQuery($key: ID!) {
    featureFlag(key: $key) {
      key
      version
      archivedAt
      bucketBy
      ...flagFrame_flag
      rules {
        id
        position
        title
        strategy
        conditionSubjects {
          ...conditionNames_subject @relay(mask: false)
        }
        startsAt
        endsAt
        isEnabled
      }
    }
    segments {
      name
    }
  }
`;

type Rule = NonNullable<pageRulesQuery$data["featureFlag"]>["rules"][number];

/** The rules of a beta, each as a sentence: who is in besides the members. */
export default function RulesPage() {
  const text = useText();
  const format = useFormat();
  const { locale } = useViewer();
  const { key = "" } = useParams({ strict: false }) as { key?: string };
  const { data, refresh } = useLoaded<pageRulesQuery>(PAGE, useMemo(() => ({ key }), [key]));
  useLive(refresh);
  const mayChange = useCan("FLAGS_CHANGE");
  const flag = data.featureFlag;
  if (!flag) return <NotFoundPage />;
  const words = createRuleWords(text, format, locale);
  const isChangeable = mayChange && !flag.archivedAt;
  return (
    <Refreshing refresh={refresh}>
      <FlagFrame flag={flag}>
        <ScrollArea>
          <section aria-labelledby="rules">
            <h2 id="rules">{text("beta.rules.title")}</h2>
            <p className="quiet">{text("beta.rules.help")}</p>
            {flag.rules.length === 0 && <p className="none quiet">{text("beta.rules.none")}</p>}
            <ol className="lines">
              {flag.rules.map((rule, index) => (
                <RuleLine
                  key={rule.id}
                  flag={flag}
                  rule={rule}
                  sentence={words.sentence(rule.strategy as Strategy, conditionNames(rule.conditionSubjects))}
                  isChangeable={isChangeable}
                  isFirst={index === 0}
                  bucketBy={flag.bucketBy}
                  segments={data.segments}
                />
              ))}
            </ol>
          </section>
          {isChangeable && <NewRule flag={flag} bucketBy={flag.bucketBy} segments={data.segments} />}
        </ScrollArea>
      </FlagFrame>
    </Refreshing>
  );
}

interface LineProps {
  flag: FlagRef;
  rule: Rule;
  sentence: string;
  isChangeable: boolean;
  isFirst: boolean;
  bucketBy: string;
  segments: readonly { readonly name: string }[];
}

function RuleLine({ flag, rule, sentence, isChangeable, isFirst, bucketBy, segments }: LineProps) {
  const text = useText();
  const format = useFormat();
  const [act, setAct] = useState<string | null>(null);
  const { id, title, isEnabled, startsAt, endsAt, position } = rule;
  const times = [startsAt && text("beta.rules.from", { at: format.dateTime(startsAt) }), endsAt && text("beta.rules.until", { at: format.dateTime(endsAt) })];
  const ops: Record<string, Op> = {
    toggle: { ruleUpdate: { rule: id, isEnabled: !isEnabled } },
    up: { ruleMove: { rule: id, position: position - 1 } },
    remove: { ruleRemove: { rule: id } },
  };
  const strategy = rule.strategy as Strategy;
  const labels: Record<string, string> = {
    edit: text("beta.edit"),
    times: text("beta.rules.times"),
    toggle: text(isEnabled ? "beta.rules.pause" : "beta.rules.resume"),
    up: text("beta.rules.up"),
    remove: text("beta.remove"),
  };
  const acts = [hasConditions(strategy) && isEditable(strategy) ? "edit" : "times", "toggle", ...(isFirst ? [] : ["up"]), "remove"];
  return (
    <li className="line beta-wrap" data-retired={!isEnabled || undefined}>
      <div className="line-text">
        <p>
          <bdi className="strong">{sentence}</bdi>
        </p>
        <p className="quiet">
          <bdi>{[title, ...times].filter(Boolean).join(" · ")}</bdi>
        </p>
      </div>
      {!isEnabled && <span className="time">{text("beta.rules.paused")}</span>}
      {isChangeable && (
        <div className="beta-acts">
          {acts.map((each) => (
            <button key={each} type="button" className="button" aria-expanded={act === each} onClick={() => setAct(act === each ? null : each)}>
              {act === each ? text("record.cancel") : labels[each]}
              <span className="visually-hidden">{title}</span>
            </button>
          ))}
        </div>
      )}
      {act === "edit" && <RuleForm flag={flag} bucketBy={bucketBy} segments={segments} rule={{ ...rule, strategy }} onDone={() => setAct(null)} />}
      {act === "times" && <TimesForm flag={flag} rule={rule} onDone={() => setAct(null)} />}
      {act && ops[act] && <ChangeForm flag={flag} op={ops[act]} submit={labels[act] ?? ""} isDanger={act === "remove"} onDone={() => setAct(null)} />}
    </li>
  );
}

/** Whether a rule has conditions. One without is the roll-out, or lets all in. */
function hasConditions({ constraints = [], segments = [] }: Strategy): boolean {
  return constraints.some(isSaid) || segments.length > 0;
}
