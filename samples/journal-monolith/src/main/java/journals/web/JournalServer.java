package journals.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import journals.archive.ArchiveJob;
import journals.billing.InvoiceFile;
import journals.billing.InvoiceRun;
import journals.billing.SubscriptionDesk;
import journals.legacy.JournalMasterImport;
import journals.publishing.ArticleFile;
import journals.publishing.IssuePlanner;
import journals.publishing.JournalCatalogue;
import journals.publishing.Production;
import journals.review.ReviewBoard;
import journals.review.ReviewerPool;
import journals.store.Stores;
import journals.submission.AuthorBook;
import journals.submission.AuthorNotices;
import journals.submission.ManuscriptFile;
import journals.submission.SubmissionDesk;

/** Everything, in one process. */
public final class JournalServer {
    private final Stores stores;
    private final JournalCatalogue journals = new JournalCatalogue();
    private final ArticleFile articles;

    private JournalServer(Path folder) {
        this.stores = new Stores(folder);
        this.articles = new ArticleFile(stores);
    }

    public static void main(String[] args) throws IOException, SQLException {
        JournalServer server = new JournalServer(Path.of(args[0]));
        JournalMasterImport.into(server.journals);
        server.open();
        server.workAtNight();
    }

    private void open() throws IOException {
        ManuscriptFile manuscripts = new ManuscriptFile(stores);
        AuthorBook authors = new AuthorBook(stores);
        Production production =
                new Production(new IssuePlanner(stores), articles, new AuthorNotices(authors, System.out));
        ReviewBoard board = new ReviewBoard(new ReviewerPool(stores), production);
        HttpServer http = HttpServer.create(new InetSocketAddress(8080), 0);
        http.createContext("/article", new ArticlePage(articles));
        http.createContext("/journals", new JournalPage(journals));
        http.createContext("/review", new ReviewPage(manuscripts, board));
        http.createContext("/status", new StatusPage(manuscripts));
        http.createContext("/submit", new SubmitPage(new SubmissionDesk(manuscripts, authors, board)));
        http.createContext("/subscribe", new SubscribePage(new SubscriptionDesk(journals)));
        http.start();
    }

    private void workAtNight() {
        InvoiceRun invoices = new InvoiceRun(journals, new InvoiceFile(stores));
        ScheduledExecutorService nights = Executors.newSingleThreadScheduledExecutor();
        nights.scheduleAtFixedRate(new ArchiveJob(articles, stores), 1, 24, TimeUnit.HOURS);
        nights.scheduleAtFixedRate(() -> invoices.run(LocalDate.now()), 1, 365, TimeUnit.DAYS);
    }
}
