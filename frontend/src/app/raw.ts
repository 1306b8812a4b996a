import { getRequest, type Environment, type GraphQLTaggedNode, type Variables } from "relay-runtime";

/** Run an operation without writing its answer into the store: for what is not true, or is seen in one place only. */
export async function fetchRaw(environment: Environment, operation: GraphQLTaggedNode, variables: Variables): Promise<unknown> {
  const { params } = getRequest(operation);
  const answer = await environment.getNetwork().execute(params, variables, { force: true }).toPromise();
  return (answer as { data?: unknown } | undefined)?.data;
}
