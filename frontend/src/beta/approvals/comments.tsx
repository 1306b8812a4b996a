import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { typed } from "../../app/record/write_form";
import { useCan } from "../../app/viewer";
import { ChangeProblems } from "../parts/problems";
import { useAct } from "../parts/use_act";
import type { comments_change$key } from "./__generated__/comments_change.graphql";
import type { commentsAddMutation } from "./__generated__/commentsAddMutation.graphql";

const ADD = graphql`
  mutation commentsAddMutation($input: ChangeCommentInput!) {
    result: changeComment(input: $input) {
      change {
        id
      }
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

/** What author, reviewers and others say to each other about a change. */
export function Comments({ change }: { change: comments_change$key }) {
  const text = useText();
  const format = useFormat();
  const { id, comments } = useFragment(
    graphql`
      fragment comments_change on ChangeRequest {
        id
        comments {
          author
          text
          at
        }
      }
    `,
    change,
  );
  const { act, isPending, problems } = useAct();
  const mayComment = useCan("FLAGS_COMMENT");
  const add = async (form: HTMLFormElement) => {
    const said = typed(new FormData(form), "text");
    if (await act<commentsAddMutation>(ADD, { change: id, text: said })) form.reset();
  };
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{text("beta.change.comments")}</h2>
      {comments.length === 0 && <p className="quiet">{text("beta.change.noComments")}</p>}
      <ul className="lines">
        {comments.map((comment) => (
          <li key={comment.at} className="line">
            <div className="line-text">
              <p>
                <bdi className="strong">{comment.author}</bdi> <span className="quiet">{format.ago(comment.at)}</span>
              </p>
              <p>
                <bdi>{comment.text}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {mayComment && (
        <form
          data-draft="comment"
          className="form form-labels change-form"
          onSubmit={(event) => {
            event.preventDefault();
            void add(event.currentTarget);
          }}
        >
          <label>
            {text("beta.change.comment")}
            <textarea className="input" name="text" rows={2} required maxLength={2000} />
          </label>
          <div>
            <button type="submit" className="button" disabled={isPending}>
              {text("beta.change.addComment")}
            </button>
          </div>
          <ChangeProblems problems={problems} />
        </form>
      )}
    </section>
  );
}
