import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite } from "../../app/record/use_write";
import type { stages_deal$key } from "./__generated__/stages_deal.graphql";
import type { stages_query$key } from "./__generated__/stages_query.graphql";
import type { stagesMutation } from "./__generated__/stagesMutation.graphql";

/** The stages of the deal's pipeline; a press on one moves the deal there. */
export function Stages({ deal, query }: { deal: stages_deal$key; query: stages_query$key }) {
  const text = useText();
  const { id, version, status, viewerCanUpdate, stage } = useFragment(
    graphql`
      fragment stages_deal on Deal {
        id
        version
        status
        viewerCanUpdate
        stage {
          id
          name
          pipeline {
            id
          }
        }
      }
    `,
    deal,
  );
  const { pipelines } = useFragment(
    graphql`
      fragment stages_query on Query {
        pipelines(first: 50) {
          nodes {
            id
            name
            stages {
              id
              name
              isActive
            }
          }
        }
      }
    `,
    query,
  );
  const { write, isPending, problems } = useWrite<stagesMutation>(graphql`
    mutation stagesMutation($input: DealUpdateInput!) @raw_response_type {
      result: dealUpdate(input: $input) {
        deal {
          id
          version
          stage {
            id
            name
          }
        }
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const pipeline = pipelines.nodes.find((each) => each.id === stage?.pipeline?.id) ?? pipelines.nodes[0];
  if (!pipeline) return null;
  const stages = pipeline.stages.filter((each) => each.isActive || each.id === stage?.id);
  const current = stages.findIndex((each) => each.id === stage?.id);
  const moveTo = (next: { id: string; name: string }) =>
    void write({
      input: { id, expectedVersion: version, stageId: next.id },
      optimistic: { result: { deal: { id, version, stage: { id: next.id, name: next.name } }, userErrors: [] } },
    });
  return (
    <section aria-label={text("deals.stagesOf", { pipeline: pipeline.name })}>
      <ol className="stages">
        {stages.map((each, index) => (
          <li key={each.id}>
            <button
              type="button"
              className="stage"
              data-reached={index <= current || undefined}
              aria-current={index === current ? "step" : undefined}
              disabled={!viewerCanUpdate || status !== "OPEN" || isPending}
              onClick={() => index !== current && moveTo(each)}
            >
              {each.name}
            </button>
          </li>
        ))}
      </ol>
      <Problems problems={problems} />
    </section>
  );
}
