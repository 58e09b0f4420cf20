package dev.ashlar.analyzer.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlReaderTest {

    private final SqlReader reader = new SqlReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    select id, name from orders where total > 3                 | orders read id name total
                    select * from orders o, customer c where o.id = c.order_id  | customer read order_id *; orders read id *
                    select count(*) from orders                                 | orders read
                    select o.* from orders o left join customer c using (no)    | customer read no; orders read no *
                    select name from orders join customer on a = b              | customer read; orders read
                    select x.a from (select a from orders) x                    | orders read a
                    select (select max(t.b) from item t where t.oid = o.id) n from orders o order by n | item read b oid; orders read id
                    select 1 from orders where id in (select oid from item)     | item read oid; orders read id
                    select a from t1 union all select b from t2 order by a      | t1 read a; t2 read b
                    with x as (select a from orders) select a from x            | orders read a
                    with recursive x as (select id from tree union select t.id from tree t join x on t.up = x.id) select * from x | tree read id up
                    SELECT `Id` FROM `Shop`.`Orders`                            | shop.orders read id
                    select exists (select 1 from orders)                        | orders read
                    select 1 from dual                                          |
                    insert into orders (id, name) values (?, ?)                 | orders insert id name
                    insert into orders values (?, ?)                            | orders insert *
                    insert into orders (id) select i.oid from item i            | item read oid; orders insert id
                    insert into orders (id, n) values (1, 2) on duplicate key update n = n + 1 | orders insert id n; orders update n
                    insert into orders (id, n) values (1, 2) on conflict (id) do update set n = excluded.n | orders insert id n; orders update n
                    insert ignore into orders set id = 1, n = 2                 | orders insert id n
                    replace into orders (id, n) values (1, 2), (3, 4)           | orders replace id n
                    update orders set n = n + 1 where id = ?                    | orders update n
                    update orders o set o.n = 1, o.m = (select max(c.x) from customer c) where o.id = 2 | customer read x; orders update m n
                    update orders o join item i on i.oid = o.id set o.n = i.n, i.m = 2 | item update m; orders update n
                    update orders o left join item i on i.oid = o.id set o.n = 2 where i.x = 1 | item read oid x; orders update n
                    update orders set n = i.n from item i where i.oid = orders.id | item read n oid; orders update n
                    update o set n = 1 from orders o join item i on i.oid = o.id | item read oid; orders update n
                    delete from orders where id = 3                             | orders delete
                    delete o, i from orders o join item i on i.oid = o.id join customer c on c.id = o.cid | customer read id; item delete; orders delete
                    delete from orders using item i where i.oid = orders.id     | item read oid; orders delete
                    merge into orders o using item i on (o.id = i.oid) when matched then update set o.n = i.n when not matched then insert (id, n) values (i.oid, i.n) | item read n oid; orders insert id n; orders update n
                    truncate table orders                                       | orders delete
                    update orders set a = 1; delete from item                   | item delete; orders update a
                    """)
    void tables_and_columns_are_those_of_the_statement(String sql, String expected) {
        assertThat(text(sql)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    select a from orders where id = #{id} and b = :name and c = ?1   | orders read a b c id
                    select a from orders where x = '${name}' order by ${column}      | orders read a x
                    select a from orders where x = {0} and y = %s                    | orders read a x y
                    select ${columns} from orders ${where}                           | orders read *
                    select a from orders where a = 1 ${more}                         | orders read a
                    insert into orders (${columns}) values (${values})               | orders insert *
                    select a from ${schema}.orders                                   | orders read a
                    update orders set n = :#{#order.n} where id = ?#{principal.id}   | orders update n
                    """)
    void placeholders_and_gaps_are_read_over(String sql, String expected) {
        assertThat(text(sql)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select a from ${table}", "select a from t_${year}", "delete from %s"})
    void a_table_named_at_run_time_is_a_problem(String sql) {
        assertThat(reader.read(sql).problem()).hasValue("names a table only at run time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"select from where", "update the orders", "insert into", "select a b c from d e f"})
    void what_is_no_sql_is_a_problem(String sql) {
        assertThat(reader.read(sql).uses()).isEmpty();
        assertThat(reader.read(sql).problem()).hasValue("not understood as SQL");
    }

    @Test
    @Timeout(20)
    void a_parenthesis_without_its_partner_costs_no_time() {
        for (String sql :
                new String[] {"select a from t where (((", "select a from t where a = 1))", "select ((a from t"}) {
            assertThat(new SqlReader().read(sql).problem()).isPresent();
        }
        assertThat(new SqlReader()
                        .read("select a from t where b = '(' and (c = 1 or d = ')')")
                        .problem())
                .isEmpty();
    }

    @Test
    void deep_nesting_costs_no_time() {
        String sql = "select " + "(".repeat(5_000) + "a" + ")".repeat(5_000) + " from orders";
        assertThat(reader.read(sql).problem()).isPresent();
    }

    private String text(String sql) {
        SqlReading reading = reader.read(sql);
        assertThat(reading.problem()).isEmpty();
        return reading.uses().stream().map(SqlReaderTest::text).collect(Collectors.joining("; "));
    }

    private static String text(TableUse use) {
        StringBuilder text =
                new StringBuilder(use.table() + " " + use.operation().label());
        use.columns().forEach(column -> text.append(' ').append(column));
        return text + (use.allColumns() ? " *" : "");
    }
}
