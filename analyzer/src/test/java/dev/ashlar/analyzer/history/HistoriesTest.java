package dev.ashlar.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.history.History.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoriesTest {

    @TempDir
    Path temp;

    private GitRepository git;

    @BeforeEach
    void make_history() throws IOException {
        git = GitRepository.init(temp.toRealPath().resolve("shop"));
        git.commit("pom.xml", "orders/Order.java", "orders/Line.java", "stock/Item.java");
        git.commit("orders/Order.java", "stock/Item.java");
        git.git("checkout -q -b side");
        git.commit("stock/Größe und Maß.java", "stock/Item.java");
        git.git("mv orders/Line.java orders/OrderLine.java");
        git.commit();
        git.git("checkout -q main");
        git.commit("orders/Order.java");
        git.git("merge -q --no-ff side");
        git.git("rm -q stock/Item.java");
        git.commit();
        git.commit();
    }

    @Test
    void lists_what_git_lists() {
        History history = read(git.folder());

        assertSameAsGit(history, git);
        assertThat(history.state()).isEqualTo(State.COMPLETE);
        assertThat(history.note()).isEmpty();
    }

    @Test
    void commits_by_path_count_as_git_counts() {
        Histories histories = Histories.read(git.folder(), path -> true, Limits.USUAL);

        assertThat(histories.commitsByPath().keySet())
                .containsExactly(
                        "orders/Line.java",
                        "orders/Order.java",
                        "orders/OrderLine.java",
                        "pom.xml",
                        "stock/Größe und Maß.java",
                        "stock/Item.java");
        assertThat(histories.commitsByPath().get("stock/Item.java")).hasSize(4);
        assertThat(histories.commitsByPath().get("orders/Line.java")).hasSize(2);
    }

    @Test
    void paths_are_seen_from_a_subfolder() {
        Path stock = git.folder().resolve("stock");

        assertSameAsGit(read(stock), GitRepository.at(stock));
    }

    @Test
    void only_wanted_files_are_listed() {
        History history = Histories.read(git.folder(), path -> path.endsWith("xml"), Limits.USUAL)
                .all()
                .get(0);

        assertThat(history.commits())
                .singleElement()
                .satisfies(commit -> assertThat(commit.paths()).containsExactly("pom.xml"));
    }

    @Test
    void detached_head_is_as_good_as_a_branch() {
        git.git("checkout -q --detach HEAD~1");

        assertSameAsGit(read(git.folder()), git);
    }

    @Test
    void worktree_has_the_history_of_its_own_branch() {
        git.git("worktree add -q ../side side");
        GitRepository worktree = GitRepository.at(git.folder().resolveSibling("side"));

        assertSameAsGit(read(worktree.folder()), worktree);
    }

    @Test
    void submodule_has_its_own_history() throws IOException {
        GitRepository outer = GitRepository.init(git.folder().resolveSibling("outer"));
        outer.commit("README");
        outer.git(
                "-c protocol.file.allow=always submodule add -q " + git.folder().toUri() + " shop");
        outer.commit();
        GitRepository inner = GitRepository.at(outer.folder().resolve("shop"));

        assertSameAsGit(read(inner.folder()), inner);
        assertSameAsGit(read(outer.folder()), outer);
    }

    @Test
    void folder_may_be_given_by_a_link() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), git.folder().resolve("stock"));

        assertThat(read(link)).isEqualTo(read(git.folder().resolve("stock")));
    }

    @Test
    void packed_repository_with_a_commit_graph_reads_the_same() {
        History loose = read(git.folder());
        git.git("gc -q");
        git.git("commit-graph write --reachable --changed-paths");

        assertThat(read(git.folder())).isEqualTo(loose);
        assertThat(loose.commits()).allMatch(commit -> commit.author().equals(new Author("Ann", "ann@example.org")));
    }

    @Test
    void oldest_commits_of_a_shallow_clone_are_left_out() {
        GitRepository shallow = clone("--depth 4");
        List<Commit> all = git.log();

        History history = read(shallow.folder());

        assertThat(history.state()).isEqualTo(State.SHALLOW);
        assertThat(history.note()).isPresent();
        assertThat(history.commits()).isNotEmpty();
        assertThat(all).containsAll(history.commits());
        assertThat(read(clone("--depth 1").folder()).commits()).isEmpty();
    }

    @Test
    void clone_without_file_contents_is_complete() {
        GitRepository partial = clone("--filter=blob:none --no-checkout");

        assertThat(read(partial.folder())).isEqualTo(read(git.folder()));
    }

    @Test
    void clone_without_folders_ends_where_they_are_missing() {
        git.git("config uploadpack.allowFilter true");
        GitRepository partial = clone("--filter=tree:0");

        History history = read(partial.folder());

        assertThat(history.state()).isEqualTo(State.PARTIAL);
        assertThat(history.note()).get().asString().contains("is missing");
        assertThat(git.log()).containsAll(history.commits());
    }

    @Test
    void limits_keep_the_newest() {
        List<Commit> all = read(git.folder()).commits();

        History history = read(git.folder(), new Limits(3, 100));

        assertThat(history.state()).isEqualTo(State.TRUNCATED);
        assertThat(history.note()).contains("only the newest 3 commits were looked at");
        assertThat(history.commits())
                .isEqualTo(all.subList(0, history.commits().size()))
                .hasSize(2);
        assertThat(read(git.folder(), new Limits(7, 100)).state()).isEqualTo(State.COMPLETE);
        assertThat(read(git.folder(), new Limits(7, 3)).commits()).hasSize(2);
    }

    @Test
    void repositories_up_to_two_folders_down_are_found() throws IOException {
        Path root = git.folder().resolveSibling("all");
        GitRepository.init(root.resolve("b/orders")).commit("Order.java");
        GitRepository.init(root.resolve("a")).commit("Item.java", "deep/Item.java");
        GitRepository.init(root.resolve("a/nested")).commit("Nested.java");
        GitRepository.init(root.resolve("c/d/deep")).commit("Deep.java");

        Histories histories = Histories.read(root, path -> true, Limits.USUAL);

        assertThat(histories.all()).extracting(History::place).containsExactly("a", "b/orders");
        assertThat(histories.commits().map(Commit::paths))
                .containsExactly(List.of("a/Item.java", "a/deep/Item.java"), List.of("b/orders/Order.java"));
    }

    @Test
    void folder_that_git_does_not_know_has_no_history() throws IOException {
        History history = read(Files.createDirectory(git.folder().resolve("new")));

        assertThat(history.state()).isEqualTo(State.NONE);
        assertThat(history.note()).get().asString().contains("does not have the folder");
    }

    @Test
    void folder_outside_of_git_has_no_history() throws IOException {
        Path file = git.folder().resolve("pom.xml");
        for (Path folder : List.of(Files.createDirectory(temp.resolve("plain")), temp.resolve("nowhere"), file)) {
            assertThat(read(folder))
                    .isEqualTo(new History("", State.NONE, List.of(), Optional.of("in no git repository")));
        }
    }

    @Test
    void repository_without_commits_has_no_history() throws IOException {
        GitRepository empty = GitRepository.init(temp.resolve("empty"));

        assertThat(read(empty.folder()).note()).contains("there is no commit yet");
    }

    private GitRepository clone(String options) {
        git.git("config uploadpack.allowFilter true");
        Path place = git.folder().resolveSibling("clone" + options.hashCode());
        git.git("clone -q " + options + " " + git.folder().toUri() + " " + place);
        return GitRepository.at(place);
    }

    private static void assertSameAsGit(History history, GitRepository git) {
        assertThat(history.commits()).isNotEmpty().containsExactlyElementsOf(git.log());
    }

    private static History read(Path folder) {
        return read(folder, Limits.USUAL);
    }

    private static History read(Path folder, Limits limits) {
        return Histories.read(folder, path -> true, limits).all().get(0);
    }
}
