import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { typed, WriteForm } from "../../app/record/write_form";
import { ActiveBox, AddButton } from "../../app/settings/item";
import { useReorder } from "../../app/settings/reorder";
import { Popover } from "../../ui/popover";
import { StageFields, StageLine, UPDATE_STAGE } from "./stage";
import type { pipeline_pipeline$key } from "./__generated__/pipeline_pipeline.graphql";
import type { pipelineMutation } from "./__generated__/pipelineMutation.graphql";
import type { pipelineStageMutation } from "./__generated__/pipelineStageMutation.graphql";
import type { stageMutation } from "./__generated__/stageMutation.graphql";

const UPDATE = graphql`
  mutation pipelineMutation($input: PipelineUpdateInput!) {
    result: pipelineUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const CREATE_STAGE = graphql`
  mutation pipelineStageMutation($input: StageCreateInput!) {
    result: stageCreate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** A pipeline, and its stages in the order in which deals go through them. */
export function Pipeline({ pipeline }: { pipeline: pipeline_pipeline$key }) {
  const text = useText();
  const { id, version, name, isActive, viewerCanUpdate, stages } = useFragment(
    graphql`
      fragment pipeline_pipeline on Pipeline {
        id
        version
        name
        isActive
        viewerCanUpdate
        stages {
          id
          version
          name
          position
          probability
          isActive
          viewerCanUpdate
        }
      }
    `,
    pipeline,
  );
  const { move, isPending } = useReorder<stageMutation>(UPDATE_STAGE, stages);
  const read = (data: FormData) => ({ id, expectedVersion: version, name: typed(data, "name"), isActive: data.has("isActive") });
  const readStage = (data: FormData) => ({
    pipelineId: id,
    name: typed(data, "name"),
    probability: typed(data, "probability") ? Number(typed(data, "probability")) : null,
    position: stages.length,
  });
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>
          <bdi>{name}</bdi>
        </h2>
        {!isActive && <span className="time">{text("settings.retired")}</span>}
        {viewerCanUpdate && (
          <Popover trigger={text("settings.edit")} label={text("settings.editOf", { name })} title={text("settings.editOf", { name })}>
            {(close) => (
              <WriteForm<pipelineMutation> mutation={UPDATE} read={read} onDone={close}>
                <label>
                  {text("settings.name")}
                  <input className="input" name="name" required maxLength={255} defaultValue={name} />
                </label>
                <ActiveBox isActive={isActive} />
              </WriteForm>
            )}
          </Popover>
        )}
      </div>
      {stages.length === 0 && <p className="quiet none">{text("settings.noStages")}</p>}
      <ul className="lines">
        {stages.map((stage, index) => (
          <StageLine key={stage.id} stage={stage} order={{ items: stages, index, isPending, onMove: move }} />
        ))}
      </ul>
      {viewerCanUpdate && (
        <AddButton label={text("settings.addStage")}>
          {(close) => (
            <WriteForm<pipelineStageMutation> mutation={CREATE_STAGE} read={readStage} onDone={close}>
              <StageFields />
            </WriteForm>
          )}
        </AddButton>
      )}
    </section>
  );
}
