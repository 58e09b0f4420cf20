package journals.publishing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import journals.model.Article;
import journals.model.Doi;
import journals.store.DoiIndex;
import journals.store.Store;
import journals.store.Stores;

public final class ArticleFile {
    private final Store store;
    private final DoiIndex index;

    public ArticleFile(Stores stores) {
        this.store = stores.open("articles");
        this.index = new DoiIndex(stores);
    }

    void save(Article article) {
        String key = article.getIssueId() + ":" + article.getFirstPage();
        store.put(
                key,
                Map.of(
                        "doi", article.getDoi().toString(),
                        "title", article.getTitle(),
                        "issue", article.getIssueId(),
                        "first", String.valueOf(article.getFirstPage()),
                        "last", String.valueOf(article.getLastPage())));
        index.put(article.getDoi(), key);
    }

    public Optional<Article> find(Doi doi) {
        return index.key(doi).flatMap(store::get).map(ArticleFile::article);
    }

    public Collection<Article> all() {
        return store.all().stream().map(ArticleFile::article).toList();
    }

    private static Article article(Map<String, String> record) {
        Article article = new Article();
        article.setDoi(Doi.parse(record.get("doi")));
        article.setTitle(record.get("title"));
        article.setIssueId(record.get("issue"));
        article.setFirstPage(Integer.parseInt(record.get("first")));
        article.setLastPage(Integer.parseInt(record.get("last")));
        return article;
    }
}
