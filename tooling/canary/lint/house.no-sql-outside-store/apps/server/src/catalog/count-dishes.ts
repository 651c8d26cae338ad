interface Connection {
  selectFrom(table: string): string;
}

export const countDishes = (connection: Connection): string => connection.selectFrom('dish');
