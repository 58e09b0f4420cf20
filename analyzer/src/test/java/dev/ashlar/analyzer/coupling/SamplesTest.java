package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples, held against what their authors wrote down by hand. */
final class SamplesTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final double EXACT = .0005;

    @ParameterizedTest
    @CsvSource({"shop-services,shop-models", "ticket-lombok,ticket-common", "journal-monolith,journals.model"})
    void levels_and_fields_are_those_of_the_code(String sample, String artifact) throws IOException {
        Path path = SAMPLES.resolve(sample);
        assertThat(Coupled.of(path).uses(artifact))
                .isEqualTo(Expectation.of(path).uses());
    }

    @ParameterizedTest
    @CsvSource({"shop-services,shop-models", "ticket-lombok,ticket-common", "journal-monolith,journals.model"})
    void owners_are_named_where_one_rule_decides(String sample, String artifact) throws IOException {
        Path path = SAMPLES.resolve(sample);
        assertThat(Coupled.of(path).owners(artifact))
                .isEqualTo(Expectation.of(path).owners());
    }

    @ParameterizedTest
    @CsvSource({
        "shop-services,shop-models,4,1.083,.729",
        "ticket-lombok,ticket-common,6,1.909,.682",
        "journal-monolith,journals.model,8,2.529,.684"
    })
    void forced_rebuilds_are_held_against_needed_ones(
            String sample, String artifact, double efr, double floor, double redundancy) {
        SharedArtifact found = Coupled.of(SAMPLES.resolve(sample)).artifact(artifact);
        assertThat(found.efr()).isEqualTo(efr);
        assertThat(found.floor()).isEqualTo(floor, within(EXACT));
        assertThat(found.redundancy()).isEqualTo(redundancy, within(EXACT));
        assertThat(found.isFlagged()).isTrue();
    }

    @Test
    void the_shop_has_each_kind_of_trouble_once() {
        Coupled shop = Coupled.of(SAMPLES.resolve("shop-services"));
        assertThat(shop.findings(Rule.CONTESTED_TABLE)).containsExactly("stock_item");
        assertThat(shop.findings(Rule.OMITTED_COLUMNS)).containsExactly("stock_item");
        assertThat(shop.findings(Rule.CO_WRITTEN_COLUMNS)).containsExactly("stock_item");
        assertThat(shop.findings(Rule.SHARED_TABLE)).containsExactly("customer", "product", "purchase_order");
        assertThat(shop.findings(Rule.UNNEEDED_DEPENDENCY)).containsExactly("reports");
        assertThat(shop.findings(Rule.SPLIT_MODEL)).containsExactly("Product");
        assertThat(shop.findings(Rule.SINGLE_CONSUMER_MODEL))
                .containsExactly("Category", "Shipment", "ShippingMethod", "Voucher");
        assertThat(shop.findings(Rule.UNUSED_MODEL))
                .containsExactly("GiftCard", "GiftCardBooking", "NewsletterSubscription", "SupplierContract");
    }

    @Test
    void a_replace_loses_what_another_service_counts() {
        TableUsers stock = Coupled.of(SAMPLES.resolve("shop-services")).table("stock_item");
        assertThat(stock.coWritten()).containsExactly("on_hand");
        assertThat(stock.omissions())
                .singleElement()
                .satisfies(omission -> assertThat(omission.columns()).containsExactly("reserved"));
    }

    @Test
    void a_table_in_a_string_links_a_service_that_uses_no_type() {
        Coupled shop = Coupled.of(SAMPLES.resolve("shop-services"));
        assertThat(shop.units(shop.table("purchase_order").units())).isEqualTo("orders reports warehouse");
        assertThat(shop.units(shop.table("purchase_order").writers())).isEqualTo("orders");
    }

    @Test
    void an_unused_import_keeps_a_dead_type_from_being_called_unused() {
        Coupled ticket = Coupled.of(SAMPLES.resolve("ticket-lombok"));
        assertThat(ticket.findings(Rule.UNUSED_MODEL)).containsExactly("Notice");
        SharedModel luggage = ticket.model("ticket-common", "Luggage");
        assertThat(luggage.status()).isEqualTo(SharedModel.Status.UNDECIDED);
        assertThat(luggage.mentions())
                .extracting(Object::toString)
                .containsExactly("booking/src/main/java/ticket/booking/BookingService.java:7");
    }

    @Test
    void a_value_type_that_nearly_all_use_may_stay_shared() {
        Coupled journals = Coupled.of(SAMPLES.resolve("journal-monolith"));
        assertThat(journals.artifact("journals.model").models())
                .filteredOn(SharedModel::kernel)
                .extracting(journals::nameOf)
                .containsExactly("Doi");
    }

    @Test
    void copies_and_equal_tables_in_databases_of_their_own_are_healthy() {
        Coupling healthy = Coupled.of(SAMPLES.resolve("healthy-services")).coupling();
        assertThat(healthy.findings()).isEmpty();
        assertThat(healthy.artifacts()).isEmpty();
        assertThat(healthy.twins()).extracting(Twins::name).containsExactly("Customer", "CustomerDto");
        assertThat(healthy.tables()).hasSizeGreaterThanOrEqualTo(2).noneMatch(TableUsers::isShared);
    }
}
