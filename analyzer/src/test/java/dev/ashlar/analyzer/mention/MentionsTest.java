package dev.ashlar.analyzer.mention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.build.ResourceFile;
import dev.ashlar.analyzer.build.SourceFile;
import dev.ashlar.analyzer.parallel.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private static final Names SHOP =
            Names.of(List.of("com.acme.Order", "com.acme.Order$State", "com.acme.item.Item", "org.shop.Item", "Bare"));

    private static ResourceFile file(String path, byte[] bytes) {
        return new ResourceFile(path, bytes.length, () -> bytes);
    }

    private static ResourceFile file(String path, String text) {
        return file(path, text.getBytes(UTF_8));
    }

    private static Mentions read(ResourceFile... files) {
        return Mentions.of(sources(-1, false, List.of(files)), SHOP, new Workers(1));
    }

    private static List<Mentions.Source> sources(int module, boolean resolved, List<ResourceFile> files) {
        return files.stream()
                .map(file -> new Mentions.Source(module, file, resolved))
                .toList();
    }

    /** Kind, type and line of each mention. */
    private static List<String> mentions(String path, String text) {
        return read(file(path, text)).list().stream()
                .map(mention -> mention.kind() + " " + mention.type() + " " + mention.line())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.Order",
                "\uFEFFcom.acme.Order",
                "a=com.acme.Order\r",
                "classpath:/com/acme/Order.class",
                "src/main/java/com/acme/Order.java",
                "com.acme.Order.title=Order",
                "logging.level.com.acme.Order=debug",
                "${T(com.acme.Order).MAX}",
                "$com.acme.Order",
                "com.acme.Order$1",
                "'com.acme.Order'-x",
                "@com.acme.Order@MAX",
                "Ä com.acme.Order"
            })
    void full_name_is_a_mention_in_any_file(String text) {
        assertThat(mentions("a.properties", text)).containsExactly("QUALIFIED com.acme.Order 1");
        assertThat(mentions("a.html", text)).containsExactly("QUALIFIED com.acme.Order 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "com.acme.Orders",
                "com.acme.OrderÄ",
                "xcom.acme.Order",
                "com.acme..Order",
                "com.acme. Order",
                "com.acme.order",
                "com-acme-Order",
                "com.acme",
                "com.acme.",
                "com.",
                "Order",
                "Bare"
            })
    void other_names_are_none(String text) {
        assertThat(mentions("a.yml", text)).isEmpty();
    }

    @Test
    void nested_type_is_mentioned_in_each_way_to_write_it() {
        assertThat(mentions(
                        "a.xml",
                        "<a x='com.acme.Order$State'/>\n<b>com.acme.Order.State.NEW</b>\ncom/acme/Order$State"))
                .containsExactly(
                        "QUALIFIED com.acme.Order$State 1",
                        "QUALIFIED com.acme.Order$State 2",
                        "QUALIFIED com.acme.Order$State 3");
    }

    @Test
    void type_is_mentioned_once_a_line() {
        assertThat(mentions("a.xml", "com.acme.Order com.acme.Order\n\n\ncom.acme.Order com.acme.item.Item"))
                .containsExactly(
                        "QUALIFIED com.acme.Order 1", "QUALIFIED com.acme.Order 4", "QUALIFIED com.acme.item.Item 4");
    }

    @ParameterizedTest
    @CsvSource({
        "A.kt, val o: Order? = null",
        "a.main.kts, Order()",
        "A.groovy, Order o",
        "A.scala, def f: List[Order]",
        "A.scala, import model.entity.Order",
        "a.jsp, <% Order o; %>",
        "a.ftl, ${Order.x}",
        "A.hql, from Order o",
        "a.drl, when $o : Order( )",
        "a.hbm.xml, <class name='Order'/>",
        "orm.xml, <entity-mappings><entity class='Order'/>",
        "persistence.xml, <?xml version='1'?><!-- <a> --><!DOCTYPE x><persistence xmlns='x'><class>Order</class>",
        "ejb-jar.xml, <j:ejb-jar>Order",
        "spring.xml, <beans><bean class='Order'/>",
        "a.xml, <mapper namespace='x'><select resultType='Order'>",
        "a.xml, <sqlMap><typeAlias alias='Order'/>",
        "a.json, '{\"type\": \"Order\" }'"
    })
    void simple_name_is_a_mention_where_it_can_mean_a_type(String path, String text) {
        assertThat(mentions(path, text)).containsExactly("SIMPLE com.acme.Order 1");
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <h1>Order</h1>",
        "a.properties, title=Order",
        "a.yml, title: Order",
        "a.sql, select * from Order",
        "logback.xml, <configuration><logger name='Order'/>",
        "a.xml, '<!-- <beans> <list>Order'",
        "build.gradle, Order",
        "build.gradle.kts, Order",
        "a.json, '{\"Order\" : 1, \"a\": \"Order of things\", \"b\": \"the Order\"}'",
        "A.kt, val Orders = reOrder(Order2)",
        "A.kt, import org.other.Order",
        "A.kt, org.other.Order.State",
        "a.xml, <mapper><select id='order'>select * from x order by y</select>"
    })
    void simple_name_is_none_where_it_is_prose_or_another_name(String path, String text) {
        assertThat(mentions(path, text)).isEmpty();
    }

    @Test
    void aliases_of_mybatis_are_mentions_in_any_case() {
        assertThat(mentions("a.xml", """
                        <mapper namespace="x">
                        <resultMap id="item" type = 'order'>
                        <select id="a" resultType="bare" parameterType="ORDER">select "order" from order</select>
                        """))
                .containsExactly("SIMPLE com.acme.Order 2", "SIMPLE Bare 3", "SIMPLE com.acme.Order 3");
        assertThat(mentions(
                        "c.xml", "<!DOCTYPE configuration PUBLIC '-//mybatis.org'><configuration><x type='order'/>"))
                .containsExactly("SIMPLE com.acme.Order 1");
    }

    @Test
    void generated_names_are_mentions_in_other_languages_only() {
        assertThat(mentions("A.kt", "import com.acme.Order_\nQOrder.order.id\nQ_ + _ + Q"))
                .containsExactly("SIMPLE com.acme.Order 1", "SIMPLE com.acme.Order 2");
        assertThat(mentions("a.jsp", "QOrder Order_")).isEmpty();
    }

    @Test
    void simple_name_is_a_mention_of_every_type_that_has_it() {
        assertThat(mentions("A.kt", "import com.acme.item.*\nval i: Item"))
                .containsExactly("SIMPLE com.acme.item.Item 2", "SIMPLE org.shop.Item 2");
    }

    @Test
    void full_name_is_no_simple_name_as_well() {
        assertThat(mentions("A.kt", "import org.shop.Item")).containsExactly("QUALIFIED org.shop.Item 1");
    }

    @Test
    void service_file_mentions_the_type_it_is_named_by() {
        assertThat(mentions("x/META-INF/services/com.acme.Order", "\norg.shop.Item"))
                .containsExactly("QUALIFIED com.acme.Order 1", "QUALIFIED org.shop.Item 2");
    }

    @Test
    void mentions_are_sorted_and_know_their_module_whatever_the_number_of_threads() {
        List<ResourceFile> files = IntStream.range(0, 200)
                .mapToObj(i -> file("b/" + i + ".xml", "com.acme.Order\norg.shop.Item"))
                .toList();
        List<Mentions.Source> sources = new ArrayList<>(sources(0, false, files));
        sources.addAll(sources(-1, false, List.of(file("a.xml", "com.acme.Order"))));

        Mentions one = Mentions.of(sources, SHOP, new Workers(1));

        assertThat(one.list()).hasSize(401).isSorted();
        assertThat(one.list().get(0)).isEqualTo(new Mention(-1, "com.acme.Order", Mention.Kind.QUALIFIED, "a.xml", 1));
        assertThat(one.list().get(1).module()).isZero();
        assertThat(Mentions.of(sources, SHOP, new Workers(3))).isEqualTo(one);
    }

    @Test
    void what_cannot_be_read_is_told() {
        SourceFile.Content gone = () -> {
            throw new IOException("gone");
        };
        byte[] large = new byte[Mentions.LIMIT + 1];
        ResourceFile liar = new ResourceFile("liar.xml", -1, () -> large);

        Mentions mentions = read(
                file("b.xml", "com.acme.Order\0"),
                new ResourceFile("a.xml", 1, gone),
                new ResourceFile("huge.json", Mentions.LIMIT + 1L, gone),
                liar);

        assertThat(mentions.list()).isEmpty();
        assertThat(mentions.unread())
                .containsExactly(
                        new Mentions.Unread(-1, "a.xml", "gone"),
                        new Mentions.Unread(-1, "b.xml", "binary"),
                        new Mentions.Unread(-1, "huge.json", "larger than 20 MB"),
                        new Mentions.Unread(-1, "liar.xml", "larger than 20 MB"));
    }

    @Test
    void nothing_is_read_when_nothing_is_looked_for() {
        SourceFile.Content never = () -> {
            throw new IllegalStateException();
        };

        assertThat(Mentions.of(
                        sources(-1, false, List.of(new ResourceFile("a.xml", 1, never))),
                        Names.of(List.of()),
                        new Workers(1)))
                .isEqualTo(new Mentions(List.of(), List.of()));
    }

    @Test
    void encoding_does_not_matter_to_names_in_ascii() {
        ResourceFile latin = file("a.xml", "<!-- für --> com.acme.Order".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(latin).list()).hasSize(1);
        assertThat(read(file("b.xml", "com.acme.Order".getBytes(StandardCharsets.UTF_16)))
                        .unread())
                .hasSize(1);
    }

    @Test
    void names_beyond_ascii_are_found_in_utf_8() {
        Names names = Names.of(List.of("de.größe.Größe"));
        Mentions mentions = Mentions.of(
                sources(-1, false, List.of(file("A.kt", "de.größe.Größe\nGröße\nGrößen"))), names, new Workers(1));

        assertThat(mentions.list()).extracting(Mention::line).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"com.", "com.acme.", "com/acme/Orde.", "\"a\" ", "<!--", "= \"order\" \n", "type=", "$", "x"})
    void hostile_repetition_takes_no_more_time_than_its_length(String piece) {
        String text = "<mapper>" + piece.repeat((4 << 20) / piece.length());

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> read(file("a.xml", text), file("b.json", text), file("C.kt", text), file("d.xml", piece + text)));
    }

    @Test
    void names_of_types_may_be_anything() {
        Names odd = Names.of(List.of("", ".", "$", "a.", "a.$", "$a.b", "a$b.c$d", "a..b", "A$", "x.A$$B"));
        ResourceFile all = file("A.kt", "a. a.$ $a.b a$b.c$d a..b A$ x.A$$B Q _ .");

        assertThat(Mentions.of(sources(-1, false, List.of(all)), odd, new Workers(1))
                        .unread())
                .isEmpty();
    }
}
