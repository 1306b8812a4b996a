import { graphql } from "react-relay";
import { useText } from "../../app/i18n";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { typed, WriteForm } from "../../app/record/write_form";
import { AddButton } from "../../app/settings/item";
import { SettingsPage } from "../../app/settings/page";
import { useCan } from "../../app/viewer";
import { Pipeline } from "./pipeline";
import type { pagePipelinesCreateMutation } from "./__generated__/pagePipelinesCreateMutation.graphql";
import type { pagePipelinesQuery } from "./__generated__/pagePipelinesQuery.graphql";

const PAGE = graphql`
  query pagePipelinesQuery {
    pipelines(first: 100) {
      nodes {
        id
        ...pipeline_pipeline
      }
    }
  }
`;

const CREATE = graphql`
  mutation pagePipelinesCreateMutation($input: PipelineCreateInput!) {
    result: pipelineCreate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const NO_VARIABLES = {};

/** Pipelines with their stages, in order. */
export default function PipelinesPage() {
  return (
    <SettingsPage>
      <Pipelines />
    </SettingsPage>
  );
}

function Pipelines() {
  const text = useText();
  const canAdd = useCan("SETTINGS_WRITE");
  const { data, refresh } = useLoaded<pagePipelinesQuery>(PAGE, NO_VARIABLES);
  const { nodes } = data.pipelines;
  const read = (form: FormData) => ({ name: typed(form, "name"), position: nodes.length });
  return (
    <RefreshContext value={refresh}>
      {nodes.map((pipeline) => (
        <Pipeline key={pipeline.id} pipeline={pipeline} />
      ))}
      {canAdd && (
        <section>
          <AddButton label={text("settings.addPipeline")}>
            {(close) => (
              <WriteForm<pagePipelinesCreateMutation> mutation={CREATE} read={read} onDone={close}>
                <label>
                  {text("settings.name")}
                  <input className="input" name="name" required maxLength={255} />
                </label>
              </WriteForm>
            )}
          </AddButton>
        </section>
      )}
    </RefreshContext>
  );
}
