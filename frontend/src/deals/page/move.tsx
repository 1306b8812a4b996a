import { Suspense, useDeferredValue, useState } from "react";
import { graphql, useFragment, useLazyLoadQuery } from "react-relay";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useUndoToast } from "../../app/record/undo";
import { useWrite } from "../../app/record/use_write";
import { Popover } from "../../ui/popover";
import type { move_deal$data, move_deal$key } from "./__generated__/move_deal.graphql";
import type { moveMutation } from "./__generated__/moveMutation.graphql";
import type { moveSearchQuery } from "./__generated__/moveSearchQuery.graphql";

const MOVE = graphql`
  mutation moveMutation($input: DealMoveInput!) {
    result: dealMove(input: $input) {
      deal {
        id
        version
        organization {
          id
          name
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`;

/** Moves a deal to another organization. What is planned for it goes along. */
export function MoveDeal({ deal }: { deal: move_deal$key }) {
  const text = useText();
  const data = useFragment(
    graphql`
      fragment move_deal on Deal {
        id
        version
        title
        organization {
          id
        }
      }
    `,
    deal,
  );
  return (
    <Popover className="button" trigger={text("deals.move")} title={text("deals.moveTitle")}>
      {(close) => <Choose {...data} onClose={close} />}
    </Popover>
  );
}

function Choose({ id, version, title, organization, onClose }: move_deal$data & { onClose: () => void }) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed.trim());
  const { write, isPending, problems } = useWrite<moveMutation>(MOVE);
  const offerUndo = useUndoToast<moveMutation>(MOVE);
  const moveTo = (target: { id: string; name: string }) =>
    void write({
      input: { id, expectedVersion: version, organizationId: target.id },
      onDone: ({ deal }) => {
        const back = { id, expectedVersion: deal?.version ?? null, organizationId: organization?.id ?? null };
        offerUndo(text("deals.moved", { title, name: target.name }), back);
        onClose();
      },
    });
  return (
    <div className="form">
      <input
        type="search"
        className="input"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-label={text("deals.moveSearch")}
        placeholder={text("deals.moveSearch")}
      />
      <Suspense>{query && <Found query={query} current={organization?.id} isPending={isPending} onChoose={moveTo} />}</Suspense>
      <Problems problems={problems} />
    </div>
  );
}

interface FoundProps {
  query: string;
  current: string | undefined;
  isPending: boolean;
  onChoose: (organization: { id: string; name: string }) => void;
}

function Found({ query, current, isPending, onChoose }: FoundProps) {
  const text = useText();
  const { search } = useLazyLoadQuery<moveSearchQuery>(
    graphql`
      query moveSearchQuery($query: String!) {
        search(query: $query, kinds: [ORGANIZATION], first: 8) {
          node {
            ... on Organization {
              id
              name
            }
          }
        }
      }
    `,
    { query },
  );
  const found = search.flatMap(({ node: { id, name } }) => (id && name && id !== current ? [{ id, name }] : []));
  if (!found.length) return <p className="quiet">{text("deals.moveNone")}</p>;
  return (
    <ul>
      {found.map((organization) => (
        <li key={organization.id}>
          <button type="button" className="view view-wide" disabled={isPending} onClick={() => onChoose(organization)}>
            <bdi>{organization.name}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
