package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAnalysesTest {

    private static final String AGAIN = "files have changed since the last analysis";

    @TempDir
    Path folder;

    private Path shop;
    private Cli cli;

    @BeforeEach
    void copy() throws IOException {
        shop = Shop.copyTo(folder.resolve("shop"));
        cli = Cli.in(shop, folder.resolve("cache"));
    }

    @Test
    void a_question_before_any_analysis_says_what_to_do() {
        Cli.Run run = cli.run("why", "Order", "Invoice");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("ashlar: there is no analysis yet: run 'ashlar analyze' first\n");
    }

    @Test
    void a_question_does_not_analyse_again_while_nothing_changed() {
        cli.run("analyze");
        assertThat(cli.run("why", "Order", "Invoice").err()).isEmpty();
    }

    @Test
    void a_question_analyses_again_when_a_file_changed_came_or_went() throws IOException {
        cli.run("analyze");
        Path tax = shop.resolve("billing/src/main/java/com/acme/billing/Tax.java");
        Files.writeString(tax, Files.readString(tax).replace("Tax()", "Tax(Invoice invoice)"));
        Cli.Run changed = cli.run("why", "Tax", "Invoice");
        assertThat(changed.err()).contains(AGAIN);
        assertThat(changed.out()).contains("Tax.java:4");
        Path office = tax.resolveSibling("TaxOffice.java");
        Files.writeString(office, "package com.acme.billing;\nclass TaxOffice {\n    Tax tax;\n}\n");
        assertThat(cli.run("usages", "Tax").out()).contains("TaxOffice.java:3");
        Files.delete(office);
        assertThat(cli.run("usages", "Tax").out()).doesNotContain("TaxOffice");
    }

    @Test
    void no_refresh_answers_from_the_last_analysis_as_it_is() throws IOException {
        cli.run("analyze");
        Files.delete(shop.resolve("billing/src/main/java/com/acme/billing/Tax.java"));
        Cli.Run run = cli.run("usages", "Tax", "--no-refresh");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Invoice.java:13");
    }

    @Test
    void analysing_again_keeps_the_options() throws IOException {
        cli.run("analyze", "--tests", "--external", "--exclude", "**/stock/**");
        Files.writeString(
                shop.resolve("billing/src/main/java/com/acme/billing/New.java"), "package com.acme.billing;\n");
        Cli.Run run = cli.run("usages", "Order");
        assertThat(run.err()).contains(AGAIN);
        assertThat(run.out()).contains("OrderTest");
        assertThat(cli.run("usages", "java.lang.String").exitCode()).isZero();
    }

    @Test
    void in_analyses_what_was_never_analysed() {
        Cli.Run run = cli.run("usages", "Tax", "--in", "billing", "-q");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Invoice.java:13");
        assertThat(cli.run("usages", "Tax", "--in", "printing", "--no-refresh").exitCode())
                .isEqualTo(2);
    }

    @Test
    void the_default_is_the_last_analysis_from_this_folder_else_the_last_of_all() {
        cli.run("analyze");
        Cli elsewhere = cli.from(folder);
        assertThat(elsewhere.run("usages", "Tax").exitCode()).isZero();
        elsewhere.run("analyze", "shop/printing");
        assertThat(elsewhere.run("usages", "Tax").exitCode()).isEqualTo(2);
        assertThat(cli.run("usages", "Tax").exitCode()).isZero();
    }

    @Test
    void a_question_about_other_code_does_not_change_the_default() {
        cli.run("analyze");
        cli.run("usages", "Printer", "--in", "printing");
        assertThat(cli.run("usages", "Tax").exitCode()).isZero();
    }

    @Test
    void roots_that_are_gone_are_named() throws IOException {
        cli.run("analyze", "printing");
        Files.move(shop.resolve("printing"), shop.resolve("press"));
        Cli.Run run = cli.run("usages", "Printer");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("printing: no such file or folder");
    }

    @Test
    void a_damaged_snapshot_is_made_anew() throws IOException {
        cli.run("analyze", "billing");
        try (Stream<Path> kept = Files.list(folder.resolve("cache").resolve("analyses"))) {
            for (Path file : kept.toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        assertThat(cli.run("usages", "Tax", "--in", "billing").out()).contains("Invoice.java:13");
    }

    @Test
    void an_analysis_that_cannot_be_kept_is_no_failure() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        Cli.Run run = Cli.in(shop, folder.resolve("file")).run("analyze");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("com.acme.order.Order");
        assertThat(run.err()).contains("cannot be kept");
    }

    @Test
    void the_analysed_tree_gets_no_files() throws IOException {
        cli.run("analyze");
        cli.run("cycles");
        try (Stream<Path> original = Files.walk(Path.of("src/test/resources/shop"));
                Stream<Path> copy = Files.walk(shop)) {
            assertThat(copy.count()).isEqualTo(original.count());
        }
    }
}
