package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.TableAccess;
import dev.ashlar.analyzer.usage.Usage;
import dev.ashlar.analyzer.usage.UseLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A web shop whose four services share one jar of generated models, held against figures that were taken from its byte code. */
@EnabledIfEnvironmentVariable(named = "ASHLAR_CORPORA", matches = ".+")
final class MallTest {
    private static final String JAR = "mall-mbg";

    @TempDir
    static Path temp;

    private static Coupled mall;

    @BeforeAll
    static void analyse() throws IOException, InterruptedException {
        mall = Coupled.of(Corpora.unpacked("mall", temp));
    }

    @Test
    void each_change_forces_four_services_and_one_needs_it() {
        SharedArtifact jar = mall.artifact(JAR);
        assertThat(jar.efr()).isEqualTo(4);
        assertThat(jar.floor()).isEqualTo(.947, within(.001));
        assertThat(jar.models()).hasSize(76);
        assertThat(jar.modelsWithReach(0)).isEqualTo(27);
        assertThat(jar.modelsWithReach(1)).isEqualTo(27);
        assertThat(jar.modelsWithReach(2)).isEqualTo(21);
        assertThat(jar.modelsWithReach(3)).isEqualTo(1);
    }

    @Test
    void fields_and_constructions_are_those_of_the_byte_code() throws IOException {
        List<String> expected = Corpora.figures("mall-usage.tsv").stream()
                .map(row -> String.join(" ", row[0], row[1], row[2], row[5], names(row[8]), names(row[9])))
                .sorted()
                .toList();
        List<String> found = mall.artifact(JAR).models().stream()
                .flatMap(model -> model.uses().stream().map(use -> describe(model, use)))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    private static String describe(SharedModel model, ModelUse use) {
        var type = mall.coupling().usage().models().all().get(model.model());
        return type.name() + " " + mall.unit(use.unit()) + " " + type.fields().size() + " " + use.constructions() + " "
                + use.reads() + " " + use.writes();
    }

    private static String names(String set) {
        return new TreeSet<>(Arrays.stream(set.split(","))
                        .filter(name -> !name.isEmpty())
                        .toList())
                .toString();
    }

    @Test
    void the_strongest_level_of_72_pairs_is_known() {
        Map<UseLevel, Long> levels = mall.artifact(JAR).models().stream()
                .flatMap(model -> model.uses().stream())
                .collect(Collectors.groupingBy(ModelUse::level, TreeMap::new, Collectors.counting()));
        assertThat(levels)
                .isEqualTo(
                        Map.of(UseLevel.PASSES, 9L, UseLevel.READS, 12L, UseLevel.EXTENDS, 2L, UseLevel.PERSISTS, 49L));
    }

    @Test
    void most_models_leave_through_a_controller() {
        assertThat(mall.artifact(JAR).models().stream()
                        .flatMap(model -> model.uses().stream())
                        .filter(use -> use.escapes().stream()
                                .anyMatch(escape -> escape.reason().startsWith("signature of"))))
                .hasSize(59);
    }

    @Test
    void tables_are_read_and_written_where_the_figures_say() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Corpora.figures("mall-tables.tsv").forEach(row -> expected.put(row[0] + " " + row[1], row[2] + " " + row[3]));
        Map<String, int[]> sites = new TreeMap<>();
        for (TableAccess access : mall.coupling().usage().accesses()) {
            sites.computeIfAbsent(access.table() + " " + mall.unit(access.unit()), any -> new int[2])[
                    access.writes() ? 1 : 0]++;
        }
        Map<String, String> found = new TreeMap<>();
        sites.forEach((key, count) -> found.put(key, count[0] + " " + count[1]));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void five_of_27_shared_tables_are_contested() {
        assertThat(mall.findings(Rule.CONTESTED_TABLE))
                .containsExactly("oms_order", "oms_order_return_apply", "pms_sku_stock", "sms_coupon", "pms_brand");
        assertThat(mall.findings(Rule.SHARED_TABLE)).hasSize(22);
        assertThat(mall.coupling().tables().stream().filter(TableUsers::isShared))
                .hasSize(27);
    }

    @Test
    void a_replace_loses_the_stock_that_another_service_has_locked() {
        TableUsers stock = mall.table("pms_sku_stock");
        assertThat(stock.omissions()).singleElement().satisfies(omission -> {
            assertThat(omission.columns()).containsExactly("lock_stock", "promotion_price");
            assertThat(omission.access().place())
                    .hasToString("mall-admin/src/main/resources/dao/PmsSkuStockDao.xml:17");
        });
        assertThat(mall.table("sms_coupon").coWritten()).containsExactly("count", "receive_count");
        assertThat(mall.table("oms_order_return_apply").coWritten()).containsExactly("status");
        assertThat(mall.table("oms_order").coWritten())
                .hasSize(11)
                .contains("delete_status", "receiver_city", "status");
    }

    @Test
    void nine_models_would_be_better_off_as_views() {
        assertThat(mall.findings(Rule.SPLIT_MODEL))
                .containsExactly(
                        "OmsOrder",
                        "OmsOrderReturnApply",
                        "PmsBrand",
                        "PmsProduct",
                        "PmsProductAttribute",
                        "PmsProductCategory",
                        "PmsSkuStock",
                        "SmsCoupon",
                        "UmsAdmin");
    }

    @Test
    void the_sole_writer_of_a_shared_table_owns_its_model() {
        Map<String, String> ownerOfTable = new TreeMap<>();
        for (SharedModel model : mall.artifact(JAR).models()) {
            model.owner()
                    .unit()
                    .ifPresent(owner ->
                            ownerOfTable.put(model.table().orElseThrow().name(), mall.unit(owner)));
        }
        List<TableUsers> written = mall.coupling().tables().stream()
                .filter(table -> table.isShared() && table.writers().size() == 1)
                .toList();
        assertThat(written)
                .hasSize(20)
                .allMatch(table -> mall.units(table.writers())
                        .equals(ownerOfTable.get(table.table().name())));
    }

    @Test
    void java_code_alone_names_no_wrong_owner() {
        Usage all = mall.coupling().usage();
        OwnerRules rules = new OwnerRules(
                new Usage(all.units(), all.models(), all.uses(), List.of(), Map.of(), Map.of(), List.of()), List.of());
        Consumption consumption = new Consumption(all);
        Map<String, Integer> verdicts = new TreeMap<>();
        for (SharedModel model : mall.artifact(JAR).models()) {
            TableUsers table = mall.tableIfUsed(model.table().orElseThrow().name());
            if (table != null && table.isShared() && table.writers().size() == 1) {
                Owner owner = rules.of(model.model(), -1, consumption.of(model.model()), model.reach());
                String verdict = owner.unit().isEmpty()
                        ? "abstains"
                        : owner.unit().get().equals(table.writers().first()) ? "right" : "wrong";
                verdicts.merge(verdict, 1, Integer::sum);
            }
        }
        assertThat(verdicts).doesNotContainKey("wrong");
        assertThat(verdicts.get("right")).isGreaterThanOrEqualTo(10);
    }

    @Test
    void nobody_owns_what_two_write_or_nobody_writes() {
        assertThat(mall.artifact(JAR).models())
                .filteredOn(model -> model.isShared() && model.owner().unit().isEmpty())
                .extracting(mall::nameOf)
                .containsExactly(
                        "CmsSubject",
                        "OmsOrder",
                        "OmsOrderReturnApply",
                        "PmsBrand",
                        "PmsSkuStock",
                        "SmsCoupon",
                        "UmsMemberLevel");
    }

    @Test
    void a_service_that_uses_no_model_has_the_jar_for_nothing() {
        assertThat(mall.findings(Rule.UNNEEDED_DEPENDENCY)).containsExactly("mall-search");
    }
}
