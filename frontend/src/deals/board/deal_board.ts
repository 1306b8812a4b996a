import { graphql } from "react-relay";

/** The pipelines with their stages, and the figures of each stage. */
export const BOARD = graphql`
  query dealBoardQuery($where: DealWhere) {
    pipelines(first: 50) {
      nodes {
        id
        name
        isActive
        stages {
          id
          name
          isActive
        }
      }
    }
    dealStageSummaries(where: $where) {
      stage {
        id
      }
      count
      isComplete
      value {
        amount
        currency
      }
    }
  }
`;
