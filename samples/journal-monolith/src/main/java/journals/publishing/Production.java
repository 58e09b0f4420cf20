package journals.publishing;

import java.time.Year;
import journals.model.Article;
import journals.model.Issue;
import journals.model.Manuscript;
import journals.submission.AuthorNotices;

/** Makes articles of manuscripts. */
public final class Production {
    private static final String ISSN = "2999-0017";
    private static final int FOUNDED = 2008;

    private final IssuePlanner issues;
    private final ArticleFile articles;
    private final AuthorNotices notices;
    private int page = 1;

    public Production(IssuePlanner issues, ArticleFile articles, AuthorNotices notices) {
        this.issues = issues;
        this.articles = articles;
        this.notices = notices;
    }

    public void print(Manuscript manuscript) {
        Issue issue = issues.next(ISSN, Year.now().getValue() - FOUNDED);
        Article article = new Article();
        article.setDoi(DoiMint.mint(issue.getId(), page));
        article.setTitle(manuscript.getTitle());
        article.setIssueId(issue.getId());
        article.setFirstPage(page);
        page += manuscript.getPages();
        article.setLastPage(page - 1);
        articles.save(article);
        notices.accepted(manuscript.getAuthorId(), manuscript.getTitle());
    }
}
