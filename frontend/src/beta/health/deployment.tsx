import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { deployment_health$key } from "./__generated__/deployment_health.graphql";

/** The deployment: its name, what it requires, and what waits to be sent. */
export function Deployment({ health }: { health: deployment_health$key }) {
  const text = useText();
  const format = useFormat();
  const { deployment, currentWorkers, emails, webhooks, audit } = useFragment(
    graphql`
      fragment deployment_health on FlagHealth {
        deployment {
          environment
          revision
          requiresApproval
        }
        currentWorkers {
          total
          acknowledged
        }
        emails {
          queued
          failed
        }
        webhooks {
          waiting
          webhook {
            name
          }
        }
        audit {
          firstSeq
          lastSeq
          problem {
            code
          }
        }
      }
    `,
    health,
  );
  const { total, acknowledged } = currentWorkers;
  const log = text(audit.problem ? "beta.audit.broken" : "beta.health.auditIntact", { first: audit.firstSeq, last: audit.lastSeq });
  const facts: readonly [string, string][] = [
    ["environment", deployment.environment || "–"],
    ["newest", format.number(deployment.revision)],
    ["secondPerson", text(deployment.requiresApproval ? "beta.health.secondPerson.yes" : "beta.health.secondPerson.no")],
    ["current", text("beta.health.currentOf", { current: acknowledged, all: total })],
    ["emails", text("beta.health.emailsOf", { queued: emails.queued, failed: emails.failed })],
    ...webhooks.map(({ webhook, waiting }): [string, string] => ["webhook", text("beta.health.webhookOf", { name: webhook.name, waiting })]),
    ["audit", log],
  ];
  return (
    <section aria-labelledby="deployment">
      <h2 id="deployment">{text("beta.health.deployment")}</h2>
      <dl className="details">
        {facts.map(([label, value]) => (
          <div key={`${label} ${value}`}>
            <dt>{text(`beta.health.fact.${label}`)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
