package journals.web;

import journals.model.Article;
import journals.model.Doi;
import journals.publishing.ArticleFile;

final class ArticlePage extends Page {
    private final ArticleFile articles;

    ArticlePage(ArticleFile articles) {
        this.articles = articles;
    }

    @Override
    String body(String argument) {
        return articles.find(Doi.parse(argument)).map(ArticlePage::body).orElse(Html.paragraph("No such article."));
    }

    private static String body(Article article) {
        return Html.heading(article.getTitle())
                + Html.paragraph("pp. " + article.getFirstPage() + "–" + article.getLastPage() + ", " + article.getDoi());
    }
}
