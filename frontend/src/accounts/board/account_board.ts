import { graphql } from "react-relay";

/** Cards of each column that are read at first. */
export const FIRST_CARDS = 30;

/** The columns, each with its first cards, the types of activities, and the saved views. */
export const BOARD = graphql`
  query accountBoardQuery($where: AccountWhere, $first: Int!) {
    accountBoard(where: $where) {
      nextChangeAt
      evaluatedAt
      columns {
        id
        key
        count
        ...column_board @arguments(first: $first)
      }
    }
    activityTypes {
      id
      name
      isActive
    }
    ...savedViews_query
  }
`;
