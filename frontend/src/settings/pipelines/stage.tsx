import type { ComponentProps } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { typed, WriteForm } from "../../app/record/write_form";
import { ActiveBox, SettingsItem } from "../../app/settings/item";
import { MoveButtons } from "../../app/settings/reorder";
import type { pipeline_pipeline$data } from "./__generated__/pipeline_pipeline.graphql";
import type { stageMutation } from "./__generated__/stageMutation.graphql";

/** Changes a stage. */
export const UPDATE_STAGE = graphql`
  mutation stageMutation($input: StageUpdateInput!) {
    result: stageUpdate(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

interface Props {
  stage: pipeline_pipeline$data["stages"][number];
  order: ComponentProps<typeof MoveButtons>;
}

/** A stage with its probability. */
export function StageLine({ stage, order }: Props) {
  const text = useText();
  const format = useFormat();
  const { id, version, name, probability, isActive, viewerCanUpdate } = stage;
  const read = (data: FormData) => ({
    id,
    expectedVersion: version,
    name: typed(data, "name"),
    isActive: data.has("isActive"),
    probability: typed(data, "probability") ? Number(typed(data, "probability")) : null,
  });
  return (
    <SettingsItem
      name={name}
      isActive={isActive}
      facts={[typeof probability === "number" && text("settings.winsIn", { percent: format.percent(probability) })]}
      editor={
        viewerCanUpdate &&
        ((close) => (
          <WriteForm<stageMutation> mutation={UPDATE_STAGE} read={read} onDone={close}>
            <StageFields name={name} probability={probability} />
            <ActiveBox isActive={isActive} />
          </WriteForm>
        ))
      }
    >
      {viewerCanUpdate && <MoveButtons {...order} />}
    </SettingsItem>
  );
}

/** Name and probability of a stage. */
export function StageFields({ name = "", probability }: { name?: string; probability?: number | null | undefined }) {
  const text = useText();
  return (
    <>
      <label>
        {text("settings.name")}
        <input className="input" name="name" required maxLength={255} defaultValue={name} />
      </label>
      <label>
        {text("settings.probability")}
        <input className="input numeric" name="probability" type="number" min={0} max={100} defaultValue={probability ?? ""} />
      </label>
    </>
  );
}
